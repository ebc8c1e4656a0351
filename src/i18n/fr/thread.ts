import { plural } from '../plural.js';
import type { ThreadMessages } from '../sections/thread.js';

const p = plural('fr');

export const thread: ThreadMessages = {
  heading: 'Contributions',
  lead: 'Tout lire, ou commencer là où peu de gens sont passés',
  toolbar: 'Ordre et filtres',
  order: 'Ordre',
  orders: {
    'least-heard': 'Les moins entendues',
    newest: 'Les plus récentes',
    'most-contested': 'Les plus contestées',
    number: 'Numéro',
  },
  kind: 'Nature',
  allKinds: 'Toutes',
  kinds: {
    fact: 'Faits',
    value: 'Valeurs',
    concern: 'Préoccupations',
    proposal: 'Propositions',
    question: 'Questions',
  },
  group: 'Groupe',
  allGroups: 'Tous les groupes',
  state: 'Règle',
  states: {
    any: 'Tout état',
    contested: 'Contestées',
    challenged: 'Preuves demandées',
    unanswered: 'Sans réponse',
  },
  search: 'Rechercher',
  contribute: 'Écrire une contribution',
  clear: 'Retirer les filtres',
  total: (count) => p(count, { one: '# contribution', other: '# contributions' }),
  shown: (shown, total) =>
    `${p(shown, { one: '# affichée', other: '# affichées' })} sur ${p(total, { other: '#' })}`,
  more: (count) => p(count, { one: 'Afficher # de plus', other: 'Afficher # de plus' }),
  moreReplies: (count, number) =>
    p(count, {
      one: `Afficher # autre réponse à la ${number}`,
      other: `Afficher # autres réponses à la ${number}`,
    }),
  arrivals: (count) =>
    p(count, {
      one: 'Afficher # nouvelle contribution',
      other: 'Afficher # nouvelles contributions',
    }),
  emptyTitle: 'Personne n’a encore écrit',
  emptyText: 'Commencez par ce que vous espérez ou ce qui vous préoccupe. Un fait peut suivre.',
  write: 'Écrire la première contribution',
  emptyFiltered: 'Aucune contribution ne correspond encore à ces filtres.',
  loading: 'Chargement des contributions',
  failedTitle: 'Les contributions n’ont pas pu être chargées.',
  failedText: 'Le service n’a pas répondu. Ce que vous avez écrit est conservé.',
  tryAgain: 'Réessayer maintenant',
  loaded: (count) => p(count, { one: '# contribution de plus', other: '# contributions de plus' }),
  earlier: (count) =>
    p(count, {
      one: 'Rouvrir # contribution précédente',
      other: 'Rouvrir # contributions précédentes',
    }),
  repliesTo: (number) => `Réponses à la ${number}`,
};
