import { plural } from '../plural.js';
import type { EvidenceMessages } from '../sections/evidence.js';

const p = plural('fr');

export const evidence: EvidenceMessages = {
  heading: (number) => `Preuves sur la ${number}`,
  asked: (on, due) => `Demandées le ${on}, à fournir d’ici le ${due}`,
  sources: (sources, people) =>
    `${p(sources, { one: '# source', other: '# sources' })} de ${p(people, {
      one: '# personne',
      other: '# personnes',
    })}`,
  none: 'Aucune preuve pour l’instant. Chacun peut en apporter, pour ou contre : ce n’est pas forcément à l’auteur de le faire.',
  noneUnasked:
    'Aucune preuve pour l’instant, et personne n’en a demandé. Chacun peut en apporter, pour ou contre.',
  whyAsked: 'Pourquoi elles sont demandées',
  askedBy: (name, date) => `Demandées par ${name} le ${date}.`,
  loading: 'Chargement des preuves',
  failedTitle: 'Les preuves n’ont pas pu être chargées.',
  failedText: 'Rien n’est perdu. Réessayez dans un instant.',
  tryAgain: 'Réessayer',

  side: {
    for: (count) => p(count, { other: '# pour' }),
    against: (count) => p(count, { other: '# contre' }),
    context: (count) => p(count, { other: '# en contexte' }),
  },
  sourceKind: {
    statistics: 'Statistiques officielles',
    study: 'Étude évaluée par les pairs',
    record: 'Document administratif',
    expert: 'Avis d’expert',
    testimony: 'Témoignage',
    press: 'Presse',
  },
  partly: 'L’appuie en partie',
  host: (host) => `(sur ${host})`,
  addedBy: (name, date) => `Apportée par ${name} le ${date}.`,
  addedByYou: (date) => `Apportée par vous le ${date}.`,
  notAssessed: 'Pas encore évaluée.',
  assessed: (people, sound, limited, unsound) => {
    const shades = [
      sound > 0 ? p(sound, { one: '# solide', other: '# solides' }) : '',
      limited > 0 ? p(limited, { other: '# avec des limites' }) : '',
      unsound > 0 ? p(unsound, { one: '# pas solide', other: '# pas solides' }) : '',
    ];
    const list = shades.filter((shade) => shade !== '').join(', ');
    return `Évaluée par ${p(people, { one: '# personne', other: '# personnes' })} : ${list}`;
  },
  verdict: { sound: 'Solide.', limited: 'Solide, avec des limites.', unsound: 'Pas solide.' },
  you: 'Vous',
  removed: (date, ground, reason) =>
    `Une source se trouvait ici. Retirée le ${date} par la facilitation${ground && `, ${ground}`} : ${reason}`,
  removedPlain: 'Une source se trouvait ici. La facilitation l’a retirée.',
  removedRemark: 'Retirée par la facilitation.',
  sending: 'Envoi en cours…',
  waits: 'Conservée sur cet appareil. Elle partira dès que la connexion sera rétablie.',
  waitsOnPage:
    'Conservée seulement tant que cette page reste ouverte. Elle partira dès que la connexion sera rétablie.',

  recognised: 'Prises en compte',
  manners: {
    'changes-view': 'Cela change son avis.',
    'other-reason': 'Les accepte, et reste en désaccord pour une autre raison.',
    'in-part': 'Les accepte en partie.',
    'not-relevant': 'Ne pense pas qu’elles portent sur ce point.',
  },

  add: 'Apporter des preuves',
  ask: 'Demander des preuves',
  assess: 'Évaluer cette source',
  reassess: 'Modifier votre évaluation',
  report: 'Signaler',
  decide: 'Décider',
  close: 'Fermer',
  cancel: 'Annuler',
  about: (citation) => ` : ${citation}`,

  addHeading: (number) => `Apporter des preuves sur la ${number}`,
  addLabels: {
    bearing: 'Que dit cette source de l’affirmation ?',
    sourceKind: 'Nature de la source',
    date: 'Date de la source',
    citation: 'Titre et origine',
    url: 'Adresse',
    excerpt: 'Le passage qui compte',
  },
  bearings: {
    supports: 'Elle l’appuie',
    'partly-supports': 'Elle l’appuie en partie',
    contradicts: 'Elle la contredit',
    context: 'Elle donne du contexte',
  },
  bearingMissing:
    'Choisissez une réponse. Une source qui n’en permet aucune ne porte peut-être pas sur ce point.',
  chooseKind: 'Choisissez',
  kindMissing: 'Choisissez la nature de la source.',
  dateHint: 'Au moins une année : 2019, 2019-06 ou 2019-06-18.',
  dateMissing: 'Donnez au moins une année, par exemple 2019.',
  citationHint: 'Comme vous la nommeriez à qui voudrait la retrouver.',
  urlHint: 'Où elle peut être lue, en commençant par https://',
  excerptHint: 'Citez-le, pour que personne n’ait à chercher.',
  added: 'Votre source a été ajoutée.',

  challengeHeading: (number) => `Demander des preuves sur la ${number}`,
  challengeLabel: 'Que vous faudrait-il voir, et pourquoi ?',
  challengeHint: 'Affiché avec votre nom. La demande porte sur l’affirmation, non sur son auteur.',
  challengeNote: (days) =>
    days === 0
      ? 'À fournir aujourd’hui. Chacun peut en apporter.'
      : `À fournir dans ${p(days, { one: '# jour', other: '# jours' })}. Chacun peut en apporter.`,
  challenge: 'Demander des preuves',
  challenged: 'Des preuves ont été demandées.',

  assessHeading: 'Cette source est-elle solide ?',
  assessLabels: { verdict: 'Pour cette affirmation, elle est', reason: 'Votre raison' },
  verdicts: { sound: 'Solide', limited: 'Solide, avec des limites', unsound: 'Pas solide' },
  verdictMissing: 'Choisissez l’évaluation la plus proche.',
  verdictHints: { limited: 'Dites lesquelles.', unsound: 'Dites ce qui ne va pas.' },
  assessReasonHint: 'Affichée avec votre nom. Une ou deux phrases.',
  giveAssessment: 'Donner cette évaluation',
  assessedNow: 'Votre évaluation a été donnée.',

  recogniseHeading: (number) => `La ${number} est maintenant étayée, et vous n’êtes pas d’accord`,
  recogniseLabels: {
    manner: 'Comment tenez-vous compte des preuves ?',
    text: 'En une phrase',
  },
  mannersOwn: {
    'changes-view': 'Elles changent mon avis',
    'other-reason': 'Je les accepte, et je reste en désaccord pour une autre raison',
    'in-part': 'Je les accepte en partie',
    'not-relevant': 'Je ne pense pas qu’elles portent sur ce point',
  },
  mannerMissing: 'Choisissez la réponse la plus proche.',
  recogniseHint: 'Figure à côté de votre avis dans le registre.',
  recognise: 'Verser au registre',
  later: 'Plus tard',
  recognisedNow: 'C’est versé au registre.',
};
