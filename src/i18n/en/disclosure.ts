import { plural } from '../plural.js';
import type { DisclosureMessages } from '../sections/disclosure.js';

const p = plural('en');

export const disclosure: DisclosureMessages = {
  heading: 'Where you stand',
  groupsHeading: 'Which groups you belong to',
  seen: 'Everyone sees this on each of your contributions',
  labels: {
    name: 'Your public name',
    standing: 'I speak for',
    speaksFor: 'Which, in your own words',
    members: 'How many members it has',
    objectives: 'I hope for',
    concerns: 'I worry about',
    hasInterest: 'Have you an interest in the outcome?',
    interest: 'My interest in the outcome',
    otherGroups: 'If none of these fits',
    ownWords: 'In your own words',
  },
  hints: {
    name: 'It need not be your real name.',
    members: 'If you know.',
    interest: 'Money, land, work, an office held.',
    groups: 'It shows who is here and who is missing. Choose all that apply.',
  },
  standing: {
    self: 'Myself',
    organisation: 'A group or organisation',
    absent: 'Someone who cannot take part',
  },
  which: {
    organisation: 'Which group or organisation, in your own words',
    absent: 'Whom, in your own words',
  },
  noInterest: 'No',
  someInterest: 'Yes, and I say which',
  namedGroups: 'Groups that participants have named',
  noneOfThese: 'I describe myself in my own words',
  ratherNot: 'I prefer not to say',
  nothingToAdd: 'I have nothing to add',
  keep: 'Keep this',
  goOn: 'Continue',
  kept: 'Kept. It stands on each of your contributions.',

  speaksForSelf: 'Speaks for themselves',
  speaksFor: (whom) => `Speaks for ${whom}`,
  interestDeclared: 'Interest declared',
  notDisclosed: 'Has not said whom they speak for.',
  withMembers: (whom, members) =>
    `${whom} (${p(members, { one: '# member', other: '# members' })})`,
};
