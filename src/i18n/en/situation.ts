import type { SituationMessages } from '../sections/situation.js';

export const situation: SituationMessages = {
  failedTitle: 'The consultation could not be opened.',
  failedText: 'The service did not answer. What you have written is kept.',
  notFoundTitle: 'This consultation was not found.',
  notFoundText: 'Check the address of this page, or ask whoever runs it.',
  tryAgain: 'Try again',
  linkedFailed: 'This contribution could not be loaded.',
  offlineTitle: 'You are offline.',
  offlineText:
    'Go on reading and writing: your text is kept on this device and sent when you are back.',
  offlineTextOnPage:
    'Go on reading and writing: your text is kept only as long as this page stays open, and sent when you are back.',
  backOnline: 'You are back online.',
  readOnly: 'This is a published record. It can be read, and no longer added to.',
  signedOutTitle: 'You were signed out.',
  signedOutText: 'Your text is kept. Sign in under the same name to send it.',
  signInAgain: 'Sign in again',
  signInTitle: 'You are not signed in.',
  signInText: 'What you did was not sent. Sign in, then do it again.',
  signIn: 'Sign in',
  closed: 'This consultation is closed. Everything stays readable.',
  takenNoMore: 'Contributions are closed. Everything stays readable.',
  opensOn: (date) => `Contributions are not open now. They open on ${date}.`,
  opened: 'Contributions are open now.',
  endsTitle: (time) => `You will be signed out at ${time}.`,
  endsText: 'Sign in again to go on. Your text is kept either way.',
};
