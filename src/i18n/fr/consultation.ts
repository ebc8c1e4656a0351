import type { ConsultationMessages } from '../sections/consultation.js';

export const consultation: ConsultationMessages = {
  opening: 'Ouverture de la consultation',
  linked: 'La contribution demandée',
  linkedMissing: 'Cette contribution n’existe pas ici, ou n’est pas publique.',
  leave: 'Fermer',
};
