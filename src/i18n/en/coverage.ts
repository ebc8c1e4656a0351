import { plural } from '../plural.js';
import type { CoverageMessages } from '../sections/coverage.js';

const p = plural('en');

export const coverage: CoverageMessages = {
  heading: 'Who is here',
  people: (count) => p(count, { one: '# person', other: '# people' }),
  taking: (taking, expected) =>
    `${p(taking, { other: '#' })} of ${p(expected, {
      one: '# expected group takes part',
      other: '# expected groups take part',
    })}`,
  tookPart: (count) =>
    p(count, { one: '# person has taken part', other: '# people have taken part' }),
  nothingExpected: 'The organiser has not said whom they expect.',
  key: 'Key',
  keyHere: 'share of people here',
  keyExpected: 'share expected',
  state: {
    'as-expected': 'As expected.',
    more: 'More than expected.',
    less: 'Less than expected.',
    'under-half': 'Less than half of what is expected.',
    nobody: 'Nobody yet.',
    'too-few': 'Not shown,',
    'not-expected': 'Here.',
  },
  here: (share) => `${share} here.`,
  hereAndExpected: (share, expected) => `${share} here, ${expected} expected.`,
  expected: (share) => `${share} expected.`,
  notShown: 'to protect a group of fewer than 5 people.',
  between: (low, high) => `Between ${low} and ${high}.`,
  unknown: (count) =>
    p(count, {
      one: '# person named no group, or preferred not to say.',
      other: '# people named no group, or preferred not to say.',
    }),
  sources: (list) => `Expected shares: ${list.join('; ')}.`,
  namedGroups: 'Groups that participants have named',
  loading: 'Counting who is here',
  failed: 'Who is here could not be counted just now.',
};
