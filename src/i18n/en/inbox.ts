import { plural } from '../plural.js';
import type { InboxMessages } from '../sections/inbox.js';

const p = plural('en');

export const inbox: InboxMessages = {
  heading: (count) => p(count, { one: 'One thing waits for you', other: '# things wait for you' }),
  task: {
    judge: (number) => `Somebody restated ${number}. Is it what you meant?`,
    restate: (number) => `The author of ${number} has answered your restatement.`,
    reply: (number) => `You may now write your reply to ${number}.`,
    evidence: (number) => `Evidence was asked for ${number}, which you wrote.`,
    assess: (number) =>
      `A source has come on ${number}, where you asked for evidence. Is it sound?`,
    recognise: (number) => `${number} is now supported, and you disagree with it.`,
    moderate: (number) => `${number} was reported.`,
    'moderate-source': (number) => `A source on ${number} was reported.`,
    queue: () => 'New contributions, named groups or people wait for your decision.',
  },
};
