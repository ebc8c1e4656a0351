import { plural } from '../plural.js';
import type { ConsultationMessages } from '../sections/consultation.js';

const p = plural('en');

export const consultation: ConsultationMessages = {
  opening: 'Opening the consultation',
  failedTitle: 'The consultation could not be opened.',
  failedText: 'The service did not answer. What you have written is kept.',
  notFoundTitle: 'This consultation was not found.',
  notFoundText: 'Check the address of this page, or ask whoever runs it.',
  tryAgain: 'Try again',
  offlineTitle: 'You are offline.',
  offlineText:
    'Go on reading and writing: your text is kept on this device and sent when you are back.',
  backOnline: 'You are back online.',
  readOnly: 'This is a published record. It can be read, and no longer added to.',
  signedOutTitle: 'You were signed out.',
  signedOutText: 'Your text is kept. Sign in under the same name to send it.',
  linked: 'The contribution you asked for',
  leave: 'Close',
  signIn: 'Sign in again',
  closed: 'This consultation is closed. Everything stays readable.',
  storage: 'This browser keeps nothing: drafts last only until you leave this page.',
  waiting: (count) =>
    p(count, {
      one: '# contribution waits on this device to be sent.',
      other: '# contributions wait on this device to be sent.',
    }),
};
