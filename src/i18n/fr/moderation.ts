import { plural } from '../plural.js';
import type { ModerationMessages } from '../sections/moderation.js';

const p = plural('fr');

export const moderation: ModerationMessages = {
  ground: {
    'off-topic': 'Elle ne porte pas sur cette question',
    'personal-data': 'Elle livre des renseignements personnels',
    insult: 'Elle insulte quelqu’un',
    spam: 'Elle fait de la publicité',
    duplicate: 'Cela a déjà été dit',
    unlawful: 'Elle est contraire à la loi',
  },
  groundLabel: 'Quelle règle enfreint-elle ?',
  groundMissing: 'Choisissez une règle. Avoir un avis n’en enfreint aucune.',
  cancel: 'Annuler',

  guidelines: 'Les règles de cette consultation',
  close: 'Fermer',
  anothers: 'Cela vient de vous : à une autre personne de la facilitation d’en décider.',

  reportHeading: (number) => `Signaler la ${number}`,
  reportSourceHeading: (number) => `Signaler une source de la ${number}`,
  note: 'Que doit savoir la facilitation ?',
  noteHint: 'Une ou deux phrases. Seule la facilitation les lit.',
  report: 'Envoyer le signalement',
  reportNote: 'Personne d’autre n’apprend que c’était vous.',
  reportedTitle: 'Votre signalement est envoyé.',
  reported:
    'La facilitation décide, et la raison est publique : à la place de ce qui est retiré, et ici, sous « Signaler », pour ce qui reste. Personne d’autre n’apprend que c’était vous.',

  withdrawHeading: (number) => `Retirer la ${number}`,
  reason: 'Pourquoi ?',
  withdrawHint: 'Tout le monde le lit. Par exemple : « Mieux dit dans la 50. »',
  withdraw: 'Retirer',
  withdrawNote: 'Son numéro et ses réponses restent. Son texte disparaît.',
  withdrawn: 'Elle est retirée. Son numéro et ses réponses restent.',

  decideHeading: (number) => `Décider de la ${number}`,
  decideSourceHeading: (number) => `Décider d’une source de la ${number}`,
  contribution: 'Contribution',
  place: (number, kind, date) => `${number}, ${kind}, ${date}`,
  source: 'Source',
  broughtBy: 'Apportée par',
  author: 'Écrite par',
  reportedBy: 'Signalée par',
  reports: (count, grounds) =>
    `${p(count, { one: '# personne', other: '# personnes' })} : ${grounds}`,
  notes: 'Leurs remarques',
  decisions: 'Décisions précédentes',
  actions: {
    keep: 'Laissée telle quelle',
    remove: 'Retirée',
    restore: 'Rétablie',
    publish: 'Publiée',
    release: 'Réponse autorisée à paraître',
    include: 'Groupe ajouté',
    'leave-out': 'Groupe non retenu',
  },
  decidedOn: (action, date, ground, reason) =>
    `${action} le ${date}${ground && `, ${ground}`} : ${reason}`,
  pending: 'Personne d’autre ne peut encore la lire.',
  howToReach: 'Comment le joindre',
  decision: 'Décision',
  verdicts: {
    keep: 'La garder telle quelle',
    remove: 'La retirer',
    restore: 'La rétablir',
    publish: 'La publier',
  },
  verdictHints: {
    keep: 'Les signalements sont clos.',
    remove: 'Sa place et la raison restent.',
    restore: 'Son texte redevient lisible.',
    publish: 'Tout le monde peut désormais la lire.',
  },
  keepGone: {
    removed: {
      label: 'Maintenir son retrait',
      hint: 'Elle reste retirée. Les signalements sont clos.',
    },
    withdrawn: {
      label: 'La laisser retirée',
      hint: 'La personne qui l’a écrite l’a retirée elle-même. Les signalements sont clos.',
    },
    merged: {
      label: 'La laisser réunie à l’autre',
      hint: 'Elle reste où elle est. Les signalements sont clos.',
    },
  },
  decisionMissing: 'Choisissez ce qu’elle devient.',
  publicReason: 'Raison publique',
  publicReasonHint: 'Tout le monde la lit à sa place. Ne répétez pas ce qui posait problème.',
  keptReasonHint:
    'Tout le monde peut la lire sous « Signaler ». Ne répétez pas ce qui posait problème.',
  others: 'Ce que les autres liront',
  removeUnseen: 'Seules la personne qui l’a écrite et la facilitation la voient encore.',
  unseenReasonHint: 'Elle figure au registre public. Ne répétez pas ce qui posait problème.',
  unseen:
    'La décision et sa raison, au registre public. La contribution n’a jamais été publiée : seules la personne qui l’a écrite et la facilitation la voient.',
  decide: 'Consigner la décision',
  decidedTitle: 'La décision est au registre.',
  decided:
    'Tout le monde peut en lire la raison : à la place de ce qui est retiré, et sous « Signaler » pour ce qui reste.',
  restatements: (count) =>
    p(count, {
      one: '# reformulation attend l’auteur',
      other: '# reformulations attendent l’auteur',
    }),

  queueHeading: (count) => p(count, { one: '# cas en attente', other: '# cas en attente' }),
  nothing: 'Rien n’attend',
  nothingText: 'Ce qui est signalé, ou attend d’être publié, apparaît ici.',
  nominationsTitle: 'Groupes nommés',
  include: 'L’ajouter aux groupes attendus',
  includeHint: 'Il aura sa ligne dans le décompte des présences.',
  leaveOut: 'Ne pas le retenir',
  leaveOutHint: 'La raison figure à côté de son nom.',
  nominationReasonHint: 'Tout le monde la lit à côté du nom du groupe.',
  remarks: {
    paraphrase: (by, number) => `La reformulation de la ${number} par ${by}`,
    challenge: (by, number) => `La demande de source de ${by} sur la ${number}`,
    assessment: (by, number) => `L’évaluation d’une source de la ${number} par ${by}`,
    recognition: (by, number) => `La prise en compte des sources de la ${number} par ${by}`,
    participant: (by) => `La présentation de ${by}`,
    nomination: (by) => `La proposition d’un groupe par ${by}`,
  },
  reportWhat: 'De quoi s’agit-il ?',
  decideWhat: 'Décider de',
  caseOf: (number) => `Contribution ${number}`,
  sourceCaseOf: (number) => `Une source de la ${number}`,
  open: 'Décider',
  about: (name) => ` : ${name}`,
};
