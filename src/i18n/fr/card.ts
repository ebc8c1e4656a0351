import { plural } from '../plural.js';
import type { CardMessages } from '../sections/card.js';

const p = plural('fr');

export const card: CardMessages = {
  kind: {
    fact: 'Fait',
    value: 'Valeur',
    concern: 'Préoccupation',
    proposal: 'Proposition',
    question: 'Question',
  },
  contribution: 'Contribution ',
  relation: {
    supports: 'Appuie la',
    opposes: 'S’oppose à la',
    qualifies: 'Nuance la',
    answers: 'Répond à la',
    asks: 'Interroge la',
  },
  unnamed: 'Personne sans nom',
  you: 'Vous avez écrit ceci',
  official: 'Au nom de l’institution',
  facilitator: 'Facilitation',
  edited: 'modifiée',
  rest: (words) => p(words, { one: 'Lire le mot restant', other: 'Lire les # autres mots' }),
  leadsTo: (host) => ` (mène à ${host})`,

  speaksForSelf: 'Parle en son nom',
  speaksFor: (whom) => `Parle pour ${whom}`,
  interestDeclared: 'Intérêt déclaré',
  notDisclosed: 'N’a pas dit pour qui il ou elle parle.',
};
