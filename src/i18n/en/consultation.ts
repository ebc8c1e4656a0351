import type { ConsultationMessages } from '../sections/consultation.js';

export const consultation: ConsultationMessages = {
  opening: 'Opening the consultation',
  linked: 'The contribution you asked for',
  linkedMissing: 'There is no such contribution here, or it is not public.',
  leave: 'Close',
};
