import type { DraftsMessages } from '../sections/drafts.js';

/** Des mots suivis du numéro d’une contribution, s’il est connu. */
const on =
  (words: string, preposition: string) =>
  (number: string): string =>
    number === '' ? words : `${words} ${preposition} ${number}`;

export const drafts: DraftsMessages = {
  heading: 'Ce que vous avez écrit sans l’envoyer',
  seenByNobody: 'Conservé sur cet appareil, personne ne l’a vu. Vous pouvez le copier.',
  refusedHeading: 'Ce que vous avez envoyé et qui n’a pas été accepté',
  notPublished: 'Conservé sur cet appareil et non publié.',
  refusedSaid: 'Un de vos envois n’a pas été accepté. Il est conservé et affiché sur cette page.',
  refused: 'Non accepté.',
  inItsForm: 'Votre saisie est de nouveau dans son formulaire.',
  isBeside: 'Son formulaire contient maintenant un autre texte : copiez celui-ci à partir d’ici.',
  besideSaid:
    'Un autre texte que vous avez écrit pour le même formulaire est conservé et affiché sur cette page.',
  none: 'Il ne reste rien ici.',
  about: {
    contribution: () => 'Votre contribution',
    claim: on('Votre réponse', 'à la'),
    edit: on('Votre nouvelle formulation', 'de la'),
    evidence: on('Vos preuves', 'sur la'),
    challenge: on('Votre demande de preuves', 'sur la'),
    recognition: on('Comment vous tenez compte des preuves', 'sur la'),
    paraphrase: on('Votre reformulation', 'de la'),
    verdict: () => 'Votre réponse à une reformulation',
    vouch: () => 'Pourquoi vous jugez une reformulation fidèle',
    release: () => 'Pourquoi une réponse peut paraître',
    assessment: () => 'Votre évaluation d’une source',
    report: on('Votre signalement', 'sur la'),
    withdraw: (number) =>
      number === ''
        ? 'Pourquoi vous retirez votre contribution'
        : `Pourquoi vous retirez la ${number}`,
    decision: on('Votre décision', 'sur la'),
    nomination: () => 'Le groupe que vous avez nommé',
    'nomination-decision': () => 'Votre décision sur un groupe',
    disclosure: () => 'D’où vous parlez',
  },
  other: on('Votre texte', 'sur la'),
  saved: (date) => `Dernière modification le ${date}`,

  forget: 'Supprimer mes brouillons',
  forgetText:
    'Tout ce qui a été saisi dans cette consultation sur cet appareil sans être envoyé est supprimé, peu importe qui l’a saisi. Les contributions en attente d’envoi restent.',
  forgetAll: 'Supprimer tous les brouillons',
  forgotten: 'Les brouillons de cette consultation ont été supprimés de cet appareil.',
};
