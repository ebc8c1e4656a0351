import type { CommonMessages } from '../sections/common.js';

export const common: CommonMessages = {
  kind: {
    fact: 'Fact',
    value: 'Value',
    concern: 'Concern',
    proposal: 'Proposal',
    question: 'Question',
  },
  relation: {
    supports: 'Supports',
    opposes: 'Opposes',
    qualifies: 'Qualifies',
    answers: 'Answers',
    asks: 'Asks about',
  },
  unnamed: 'Participant without a name',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading',
  close: 'Close',
};
