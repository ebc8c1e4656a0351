import { plural } from '../plural.js';
import type { MandateMessages } from '../sections/mandate.js';

const p = plural('en');

export const mandate: MandateMessages = {
  heading: 'What is asked',
  openUntil: (date) => `open until ${date}`,
  closedOn: (date) => `closed on ${date}`,
  opensOn: (date) => `opens on ${date}`,
  minutes: (count) => p(count, { one: 'about # minute', other: 'about # minutes' }),
  fixed: 'Already fixed',
  open: 'Open to you',
  decider: 'Who decides',
  promise: 'What is promised',
  levels: 'Levels of participation',
  level: {
    inform: 'Inform',
    consult: 'Consult',
    involve: 'Involve',
    collaborate: 'Collaborate',
    empower: 'Empower',
  },
  promised: {
    inform: 'We keep you informed of what is decided, and why.',
    consult:
      'We listen, we acknowledge what worries you, and we say how what you wrote influenced the decision.',
    involve: 'What you write is reflected directly in the options, and we report how.',
    collaborate: 'Your advice goes into the decision to the greatest extent possible.',
    empower: 'We carry out what you decide.',
  },
  when: 'When',
  done: 'Done: ',
  now: 'now',
  otherLanguage: 'Not available in English yet.',
};
