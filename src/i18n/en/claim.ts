import { plural } from '../plural.js';
import type { ClaimMessages } from '../sections/claim.js';

const p = plural('en');
const n = (count: number): string => p(count, { other: '#' });

export const claim: ClaimMessages = {
  disclosed: {
    speaksFor: 'Speaks for',
    hopes: 'Hopes for',
    worries: 'Worries about',
    interest: 'Interest',
    myself: 'Themselves',
    none: 'None declared',
    removed: 'A facilitator removed what stood here. It can be said anew.',
  },
  viewOn: (number) => `Your view on ${number}`,
  position: {
    agree: 'Agree',
    disagree: 'Disagree',
    unsure: 'Unsure',
    shared: 'I have this question too',
  },
  people: (count) => p(count, { one: ' person', other: ' people' }),
  counts: (agree, disagree, unsure) =>
    `Agree ${n(agree)}, disagree ${n(disagree)}, unsure ${n(unsure)}.`,
  countsAfterOwn: 'The counts are shown once you have given your own view.',
  countsAtClose: 'The counts are shown when the consultation closes.',
  notAVote: 'This is not a vote: it shows where views differ.',
  byGroup: 'Views by group',
  group: 'Group',
  noGroup: 'No group named',
  tooFew: 'Not shown, to protect a group of fewer than 5 people',
  closedOn: (date) => `Closed on ${date}.`,
  closedSince: (date) => `Closed to contributions since ${date}.`,
  opensOn: (date) => `Opens to contributions on ${date}.`,
  sharedBy: (people) =>
    p(people, { one: '# person has this question too', other: '# people have this question too' }),
  alsoMine: (count) => `I have this question too (${n(count)})`,

  reply: 'Reply',
  answer: 'Answer',
  askForEvidence: 'Ask for evidence',
  addEvidence: 'Add evidence',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied. The number of the contribution is that link.',
  report: 'Report',
  edit: 'Edit',
  withdraw: 'Withdraw',
  moderate: 'Decide',
  discard: 'Discard',
  editText: 'Edit my text',
  earlierWordings: (count) => p(count, { one: 'Earlier wording', other: '# earlier wordings' }),
  wordedUntil: (moment) => `Until ${moment}`,

  held: (own) => `Waiting for ${own ? 'your' : 'its'} restatement to be settled.`,
  heldText: (own) =>
    `Only ${own ? 'you' : 'its writer'} and the facilitators see this reply. It appears once the author has confirmed the restatement or ${own ? 'you have' : 'its writer has'} taken up their words, or when the time is over.`,
  seeRestatement: 'See the restatement',
  pending: 'Waiting for a facilitator.',
  pendingText: (own) =>
    `Only ${own ? 'you' : 'its author'} and the facilitators see it until then.`,
  wentAway: 'The contribution where you were is no longer shown here.',

  sending: 'Sending…',
  waitingTitle: 'Waiting for a connection.',
  waitingText: 'Kept on this device. It will be sent when you are back online.',
  waitingOnPage:
    'Kept only as long as this page stays open. It will be sent when you are back online.',
  signInTitle: 'Waiting for you to sign in.',
  signInText: 'Kept on this device. Sign in under the same name to send it.',
  signInOnPage:
    'Kept only as long as this page stays open. Sign in under the same name to send it.',
  refusedTitle: 'Not accepted.',
  textKept: 'Your text is kept.',
};
