import { plural } from '../plural.js';
import type { MandateMessages } from '../sections/mandate.js';

const p = plural('fr');

export const mandate: MandateMessages = {
  heading: 'Ce qui est demandé',
  openUntil: (date) => `ouverte jusqu’au ${date}`,
  closedOn: (date) => `close le ${date}`,
  opensOn: (date) => `s’ouvre le ${date}`,
  minutes: (count) => p(count, { one: 'environ # minute', other: 'environ # minutes' }),
  fixed: 'Déjà décidé',
  open: 'Encore ouvert',
  decider: 'Qui décide',
  promise: 'Ce qui est promis',
  levels: 'Niveaux de participation',
  level: {
    inform: 'Informer',
    consult: 'Consulter',
    involve: 'Associer',
    collaborate: 'Collaborer',
    empower: 'Confier',
  },
  promised: {
    inform: 'Nous vous tenons au courant de ce qui est décidé, et pourquoi.',
    consult:
      'Nous écoutons, nous reconnaissons vos préoccupations et nous disons en quoi vos propos ont influencé la décision.',
    involve: 'Vos propos se retrouvent directement dans les options, et nous montrons comment.',
    collaborate: 'Vos conseils entrent dans la décision autant que possible.',
    empower: 'Nous faisons ce que vous décidez.',
  },
  when: 'Quand',
  done: 'Terminé : ',
  now: 'en cours',
  otherLanguage: 'Pas encore disponible en français.',
};
