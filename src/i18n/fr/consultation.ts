import type { ConsultationMessages } from '../sections/consultation.js';

export const consultation: ConsultationMessages = {
  opening: 'Ouverture de la consultation',
  linked: 'La contribution demandée',
  leave: 'Fermer',
};
