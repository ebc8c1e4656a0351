import { plural } from '../plural.js';
import type { CardMessages } from '../sections/card.js';

const p = plural('en');

export const card: CardMessages = {
  kind: {
    fact: 'Fact',
    value: 'Value',
    concern: 'Concern',
    proposal: 'Proposal',
    question: 'Question',
  },
  contribution: 'Contribution ',
  relation: {
    supports: 'Supports',
    opposes: 'Opposes',
    qualifies: 'Qualifies',
    answers: 'Answers',
    asks: 'Asks about',
  },
  unnamed: 'Participant without a name',
  you: 'You wrote this',
  official: 'Official',
  facilitator: 'Facilitator',
  edited: 'edited',
  rest: (words) => p(words, { one: 'Read the other word', other: 'Read the other # words' }),
  leadsTo: (host) => ` (leads to ${host})`,

  speaksForSelf: 'Speaks for themselves',
  speaksFor: (whom) => `Speaks for ${whom}`,
  interestDeclared: 'Interest declared',
  notDisclosed: 'Has not said whom they speak for.',
};
