import { plural } from '../plural.js';
import type { StandingMessages } from '../sections/standing.js';

const p = plural('fr');
const n = (count: number): string => p(count, { other: '#' });

export const standing: StandingMessages = {
  challengedTitle: 'Preuves demandées.',
  challenged: (date, days) =>
    days > 0
      ? `À fournir d’ici le ${date}, ${p(days, { one: 'dans # jour', other: 'dans # jours' })}. Chacun peut en apporter.`
      : `À fournir aujourd’hui, le ${date}. Chacun peut en apporter.`,
  challengedWaiting: 'Des preuves ont été apportées et attendent d’être évaluées.',
  supportedTitle: 'Étayée par des preuves.',
  supported: (evidenceFor, against, sound, assessed) =>
    `${p(evidenceFor, { one: '# source pour', other: '# sources pour' })}, ${
      against === 0 ? 'aucune contre' : p(against, { other: '# contre' })
    } ; ${n(sound)} sur ${p(assessed, { one: '# évaluation la dit solide', other: '# évaluations la disent solide' })}.`,
  contestedTitle: 'Contestée.',
  contested: (evidenceFor, against) =>
    `${p(evidenceFor, { one: '# source pour', other: '# sources pour' })}, ${n(against)} contre.`,
  unsupportedTitle: 'Aucune preuve fournie',
  unsupported: (date) => `au ${date}, date limite.`,
  whyAsked: 'Pourquoi elles sont demandées',
  readEvidence: (count) => `Lire les preuves (${n(count)})`,
  heardTitle: (people) =>
    p(people, { one: 'Comprise par # personne', other: 'Comprise par # personnes' }),
  heardText: () => 'en désaccord, de l’avis même de l’auteur.',
  readRestatements: (count) =>
    p(count, { one: 'Lire la reformulation', other: 'Lire leurs reformulations' }),
  restatedTitle: (number) => `A reformulé la ${number}`,
  restated: {
    confirmed: 'd’abord, et son auteur l’a confirmé.',
    correction: 'd’abord, puis a repris les mots mêmes de son auteur.',
    released: 'd’abord. Son auteur ne l’a pas confirmé.',
    declined: 'd’abord. Son auteur a préféré ne pas juger.',
    waiting: 'd’abord, et attend la réponse de son auteur.',
  },

  withdrawn: (date, reason) =>
    reason === ''
      ? `Retirée par son auteur le ${date}.`
      : `Retirée par son auteur le ${date} : « ${reason} »`,
  removed: (date, ground, reason) =>
    `Retirée le ${date} par la facilitation${ground && `, ${ground}`} : ${reason}`,
  decideAgain: 'Décider de nouveau',
  merged: (date) => `Réunie le ${date} à la contribution`,
  mergedInto: 'dont elle relève',
  ground: {
    'off-topic': 'hors du sujet',
    'personal-data': 'renseignements personnels',
    insult: 'insulte',
    spam: 'publicité',
    duplicate: 'déjà dit',
    unlawful: 'contraire à la loi',
  },
  officialAnswer: (number) => `Réponse officielle à la ${number}`,
  verdict: { accepted: 'Acceptée', 'in-part': 'Acceptée en partie', not: 'Non acceptée' },
  otherLanguage: 'Pas encore disponible en français.',
  answeredBy: (body, date) => `${body}, ${date}`,
  early: (days) => p(days, { one: '# jour avant l’échéance', other: '# jours avant l’échéance' }),
  late: (days) => p(days, { one: '# jour de retard', other: '# jours de retard' }),
};
