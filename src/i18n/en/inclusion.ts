import { plural } from '../plural.js';
import type { InclusionMessages } from '../sections/inclusion.js';

const p = plural('en');

export const inclusion: InclusionMessages = {
  withheld: 'not shown',
  stagesTitle: 'From being here to being answered',
  stagesCaption:
    'Share of each group among those who are here, who wrote, who were understood by somebody who disagrees, and who were answered. Figures that would tell of a group of fewer than 5 people are not shown.',
  group: 'Group',
  expectedShare: 'Expected',
  stage: { present: 'Here', speaking: 'Wrote', heard: 'Heard', answered: 'Answered' },
  notSet: 'not set',
  none: 'none',
  nominate: 'Name a missing group',
  nominateTitle: 'Who is missing?',
  nominateWho: 'Which group should be here and is not?',
  nominateWhy: 'Why are they affected?',
  nominateReach: 'How could they be reached?',
  nominateReachHint: 'A place, a person, a language, a time of day.',
  nominateSend: 'Name this group',
  nominateNote: 'A facilitator decides, and the reason is public.',
  nominateDone: 'The group was named.',
  nominateNext:
    'Everyone can see it among the groups that participants have named. A facilitator decides whether it is expected from now on, and the reason will stand beside it.',
  close: 'Close',
  cancel: 'Cancel',
  notFetched: 'This could not be loaded. Check the connection.',
  tryAgain: 'Try again',
  namedTitle: (count) =>
    p(count, { one: '# group named by a participant', other: '# groups named by participants' }),
  removed: 'A facilitator removed what was named here.',
  report: 'Report',
  about: (group) => `: ${group}`,
  namedOn: (date) => `Named on ${date}.`,
  decidedOn: (date) => `Decided on ${date}.`,
  nominationState: {
    open: 'Waits for a decision.',
    included: 'Now expected.',
    'left-out': 'Left out.',
  },
};
