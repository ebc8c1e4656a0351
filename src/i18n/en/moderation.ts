import { plural } from '../plural.js';
import type { ModerationMessages } from '../sections/moderation.js';

const p = plural('en');

export const moderation: ModerationMessages = {
  ground: {
    'off-topic': 'It is not about this question',
    'personal-data': 'It gives away personal data',
    insult: 'It insults somebody',
    spam: 'It advertises something',
    duplicate: 'It was said already',
    unlawful: 'It is against the law',
  },
  groundLabel: 'Which rule does it break?',
  groundMissing: 'Choose a rule. Having a view breaks none.',
  cancel: 'Cancel',

  guidelines: 'The rules of this consultation',
  close: 'Close',
  anothers: 'This is your own: another facilitator decides on it.',

  reportHeading: (number) => `Report ${number}`,
  reportSourceHeading: (number) => `Report a source of ${number}`,
  note: 'What should a facilitator know?',
  noteHint: 'One or two sentences. Only facilitators read them.',
  report: 'Send the report',
  reportNote: 'Nobody else learns that it was you.',
  reportedTitle: 'Your report was sent.',
  reported:
    'A facilitator decides, and the reason is public: in the place of what is removed, and here, under “Report”, of what stays. Nobody else learns that it was you.',

  withdrawHeading: (number) => `Withdraw ${number}`,
  reason: 'Why?',
  withdrawHint: 'Everyone reads it. For example: “Said better in 50.”',
  withdraw: 'Withdraw it',
  withdrawNote: 'Its number and its replies stay. Its words go.',
  withdrawn: 'It was withdrawn. Its number and its replies stay.',

  decideHeading: (number) => `Decide on ${number}`,
  decideSourceHeading: (number) => `Decide on a source of ${number}`,
  contribution: 'Contribution',
  place: (number, kind, date) => `${number}, ${kind}, ${date}`,
  source: 'Source',
  broughtBy: 'Added by',
  author: 'Written by',
  reportedBy: 'Reported by',
  reports: (count, grounds) => `${p(count, { one: '# person', other: '# people' })}: ${grounds}`,
  notes: 'Their notes',
  decisions: 'Decided before',
  actions: {
    keep: 'Left as it was',
    remove: 'Removed',
    restore: 'Brought back',
    publish: 'Published',
    release: 'Reply let go ahead',
    include: 'Group included',
    'leave-out': 'Group left out',
  },
  decidedOn: (action, date, ground, reason) =>
    `${action} on ${date}${ground && `, ${ground}`}: ${reason}`,
  pending: 'Nobody else can read it yet.',
  howToReach: 'How to reach them',
  decision: 'Decision',
  verdicts: {
    keep: 'Keep it as it is',
    remove: 'Remove it',
    restore: 'Bring it back',
    publish: 'Publish it',
  },
  verdictHints: {
    keep: 'Reports about it are closed.',
    remove: 'Its place and the reason stay.',
    restore: 'Its words can be read again.',
    publish: 'Everyone can read it from now on.',
  },
  keepGone: {
    removed: {
      label: 'Leave it removed',
      hint: 'The removal stands. Reports about it are closed.',
    },
    withdrawn: {
      label: 'Leave it withdrawn',
      hint: 'Its author took it back. Reports about it are closed.',
    },
    merged: {
      label: 'Leave it merged',
      hint: 'It stays part of the other one. Reports about it are closed.',
    },
  },
  decisionMissing: 'Choose what is to become of it.',
  publicReason: 'Public reason',
  publicReasonHint: 'Everyone reads this in its place. Do not repeat what was wrong.',
  keptReasonHint: 'Everyone can read this under “Report”. Do not repeat what was wrong.',
  others: 'What others will read',
  removeUnseen: 'Only its author and facilitators go on seeing it.',
  unseenReasonHint: 'It stands on the public record. Do not repeat what was wrong.',
  unseen:
    'The decision and its reason, on the public record. The contribution was never published: only its author and facilitators see it.',
  decide: 'Record the decision',
  decidedTitle: 'The decision is on the record.',
  decided:
    'Everyone can read its reason: in the place of what is removed, and under “Report” on what stays.',
  restatements: (count) =>
    p(count, {
      one: '# restatement waits for the author',
      other: '# restatements wait for the author',
    }),

  queueHeading: (count) => p(count, { one: '# case is waiting', other: '# cases are waiting' }),
  nothing: 'Nothing is waiting',
  nothingText: 'What is reported, or waits to be published, appears here.',
  nominationsTitle: 'Groups that were named',
  include: 'Expect this group',
  includeHint: 'It gets a row of its own among those who are here.',
  leaveOut: 'Leave it out',
  leaveOutHint: 'The reason stands beside its name.',
  nominationReasonHint: 'Everyone reads this beside the name of the group.',
  remarks: {
    paraphrase: (by, number) => `${by}’s restatement of ${number}`,
    challenge: (by, number) => `${by}’s request for evidence on ${number}`,
    assessment: (by, number) => `${by}’s view of a source of ${number}`,
    recognition: (by, number) => `How ${by} takes the evidence on ${number}`,
    participant: (by) => `What ${by} says of themselves`,
    nomination: (by) => `A group that ${by} named`,
  },
  reportWhat: 'What is it about?',
  decideWhat: 'Decide on',
  caseOf: (number) => `Contribution ${number}`,
  sourceCaseOf: (number) => `A source of ${number}`,
  open: 'Decide',
  about: (name) => `: ${name}`,
};
