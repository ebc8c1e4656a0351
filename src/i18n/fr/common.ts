import type { CommonMessages } from '../sections/common.js';

export const common: CommonMessages = {
  kind: {
    fact: 'Fait',
    value: 'Valeur',
    concern: 'Préoccupation',
    proposal: 'Proposition',
    question: 'Question',
  },
  relation: {
    supports: 'Appuie la',
    opposes: 'S’oppose à la',
    qualifies: 'Nuance la',
    answers: 'Répond à la',
    asks: 'Interroge la',
  },
  unnamed: 'Participant sans nom',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  loading: 'Chargement',
  close: 'Fermer',
};
