import { plural } from '../plural.js';
import type { ThreadMessages } from '../sections/thread.js';

const p = plural('en');

export const thread: ThreadMessages = {
  heading: 'Contributions',
  lead: 'Read all, or start where few have been',
  toolbar: 'Order and filter',
  order: 'Order',
  orders: {
    'least-heard': 'Least heard first',
    newest: 'Newest',
    'most-contested': 'Most contested',
    number: 'Number',
  },
  kind: 'Kind',
  allKinds: 'All kinds',
  kinds: {
    fact: 'Facts',
    value: 'Values',
    concern: 'Concerns',
    proposal: 'Proposals',
    question: 'Questions',
  },
  group: 'Group',
  allGroups: 'All groups',
  state: 'Rule',
  states: {
    any: 'Any state',
    contested: 'Contested',
    challenged: 'Evidence asked for',
    unanswered: 'Not answered',
  },
  search: 'Search',
  contribute: 'Write a contribution',
  clear: 'Clear the filters',
  total: (count) => p(count, { one: '# contribution', other: '# contributions' }),
  shown: (shown, total) => `${p(shown, { other: '#' })} of ${p(total, { other: '#' })} shown`,
  more: (count) => p(count, { one: 'Show # more', other: 'Show # more' }),
  moreReplies: (count, number) =>
    p(count, { one: `Show # more reply to ${number}`, other: `Show # more replies to ${number}` }),
  arrivals: (count) =>
    p(count, { one: 'Show # new contribution', other: 'Show # new contributions' }),
  emptyTitle: 'Nobody has written yet',
  emptyText: 'Begin with what you hope for or what worries you. A fact can follow.',
  write: 'Write the first contribution',
  emptyFiltered: 'No contribution fits these filters yet.',
  loading: 'Loading contributions',
  failedTitle: 'The contributions could not be loaded.',
  failedText: 'The service did not answer. What you have written is kept.',
  tryAgain: 'Try again now',
  loaded: (count) => p(count, { one: '# more contribution', other: '# more contributions' }),
  earlier: (count) =>
    p(count, {
      one: 'Open # earlier contribution again',
      other: 'Open # earlier contributions again',
    }),
  repliesTo: (number) => `Replies to ${number}`,
};
