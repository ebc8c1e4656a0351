import { plural } from '../plural.js';
import type { StandingMessages } from '../sections/standing.js';

const p = plural('en');
const n = (count: number): string => p(count, { other: '#' });

export const standing: StandingMessages = {
  challengedTitle: 'Evidence asked for.',
  challenged: (date, days) =>
    days > 0
      ? `Due ${date}, ${p(days, { one: 'tomorrow', other: 'in # days' })}. Anyone may add it.`
      : `Due ${date}, today. Anyone may add it.`,
  challengedWaiting: 'Evidence was added and waits to be assessed.',
  supportedTitle: 'Supported by evidence.',
  supported: (evidenceFor, against, sound, assessed) =>
    `${p(evidenceFor, { one: '# source for', other: '# sources for' })}, ${
      against === 0 ? 'none against' : p(against, { other: '# against' })
    }; ${n(sound)} of ${p(assessed, { one: '# assessment says', other: '# assessments say' })} sound.`,
  contestedTitle: 'Contested.',
  contested: (evidenceFor, against) =>
    `${p(evidenceFor, { one: '# source for', other: '# sources for' })}, ${n(against)} against.`,
  unsupportedTitle: 'No evidence given',
  unsupported: (date) => `by ${date}, when it was due.`,
  whyAsked: 'Why it was asked',
  readEvidence: (count) => `Read the evidence (${n(count)})`,
  heardTitle: (people) =>
    p(people, { one: 'Understood by # person', other: 'Understood by # people' }),
  heardText: (people) =>
    p(people, {
      one: 'who disagrees, in the author’s own view.',
      other: 'who disagree, in the author’s own view.',
    }),
  readRestatements: (count) =>
    p(count, { one: 'Read the restatement', other: 'Read their restatements' }),
  restatedTitle: (number) => `Restated ${number}`,
  restated: {
    confirmed: 'first, and its author confirmed it.',
    correction: 'first, then took up its author’s own words.',
    released: 'first. Its author has not confirmed it.',
    declined: 'first. Its author preferred not to judge.',
    waiting: 'first, and waits for its author.',
  },

  withdrawn: (date, reason) =>
    reason === ''
      ? `Withdrawn by its author on ${date}.`
      : `Withdrawn by its author on ${date}: “${reason}”`,
  removed: (date, ground, reason) =>
    `Removed on ${date} by a facilitator${ground && `, ${ground}`}: ${reason}`,
  decideAgain: 'Decide again',
  merged: (date) => `Merged on ${date} into`,
  mergedInto: 'the contribution it belongs with',
  ground: {
    'off-topic': 'not about this question',
    'personal-data': 'personal data',
    insult: 'an insult',
    spam: 'advertising',
    duplicate: 'said already',
    unlawful: 'against the law',
  },
  officialAnswer: (number) => `Official answer to ${number}`,
  verdict: { accepted: 'Accepted', 'in-part': 'Accepted in part', not: 'Not accepted' },
  otherLanguage: 'Not available in English yet.',
  answeredBy: (body, date) => `${body}, ${date}`,
  early: (days) => p(days, { one: '# day before it was due', other: '# days before it was due' }),
  late: (days) => p(days, { one: '# day late', other: '# days late' }),
};
