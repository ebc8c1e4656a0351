import { plural } from '../plural.js';
import type { SearchMessages } from '../sections/search.js';

const p = plural('en');

export const search: SearchMessages = {
  label: 'Words to find',
  hint: 'Contributions and replies that have all of these words.',
  find: 'Find',
  searching: 'Searching',
  found: (count, words) =>
    p(count, { one: `# contribution has “${words}”.`, other: `# contributions have “${words}”.` }),
  none: (words) => `No contribution has “${words}”. Try fewer words, or the beginning of one.`,
  clear: 'Clear the search',
  more: (count) => p(count, { one: 'Show # more found', other: 'Show # more found' }),
  shown: (shown, total) => `${p(shown, { other: '#' })} of ${p(total, { other: '#' })} shown`,
  loaded: (count) => p(count, { one: '# more contribution', other: '# more contributions' }),
  failedTitle: 'The search could not be made.',
  failedText: 'The service did not answer. Your words are still in the field.',
  tryAgain: 'Search again now',
};
