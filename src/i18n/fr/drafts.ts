import type { DraftsMessages } from '../sections/drafts.js';

/** Des mots suivis du numéro d’une contribution, s’il est connu. */
const on =
  (words: string, preposition: string) =>
  (number: string): string =>
    number === '' ? words : `${words} ${preposition} ${number}`;

export const drafts: DraftsMessages = {
  heading: 'Ce que vous avez écrit sans l’envoyer',
  seenByNobody: 'Conservé sur cet appareil, personne ne l’a vu. Vous pouvez le copier.',
  none: 'Plus rien n’est conservé ici.',
  about: {
    claim: on('Votre réponse', 'à la'),
    edit: on('Votre nouvelle formulation', 'de la'),
    evidence: on('Votre source', 'sur la'),
    challenge: on('Votre demande de source', 'sur la'),
    paraphrase: on('Votre reformulation', 'de la'),
  },
  other: on('Votre texte', 'sur la'),
  saved: (date) => `Dernière modification le ${date}`,

  forget: 'Supprimer mes brouillons',
  forgetText:
    'Tout ce qui a été saisi dans cette consultation sur cet appareil sans être envoyé est supprimé, peu importe qui l’a saisi. Les contributions en attente d’envoi restent.',
  forgetAll: 'Supprimer tous les brouillons',
  forgotten: 'Les brouillons de cette consultation ont été supprimés de cet appareil.',
};
