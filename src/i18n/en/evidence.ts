import { plural } from '../plural.js';
import type { EvidenceMessages } from '../sections/evidence.js';

const p = plural('en');

export const evidence: EvidenceMessages = {
  heading: (number) => `Evidence on ${number}`,
  asked: (on, due) => `Asked for on ${on}, due ${due}`,
  sources: (sources, people) =>
    `${p(sources, { one: '# source', other: '# sources' })} from ${p(people, {
      one: '# person',
      other: '# people',
    })}`,
  none: 'No evidence yet. Anyone may add some, for or against: it need not be the author.',
  noneUnasked: 'No evidence yet, and nobody has asked for it. Anyone may add some, for or against.',
  whyAsked: 'Why it was asked',
  askedBy: (name, date) => `Asked by ${name} on ${date}.`,
  loading: 'Fetching the evidence',
  failedTitle: 'The evidence could not be fetched.',
  failedText: 'Nothing is lost. Try again in a moment.',
  tryAgain: 'Try again',

  side: {
    for: (count) => p(count, { other: '# for' }),
    against: (count) => p(count, { other: '# against' }),
    context: (count) => p(count, { other: '# for context' }),
  },
  sourceKind: {
    statistics: 'Official statistics',
    study: 'Peer-reviewed study',
    record: 'Administrative record',
    expert: 'Expert opinion',
    testimony: 'Testimony',
    press: 'Press',
  },
  partly: 'Supports it in part',
  host: (host) => `(at ${host})`,
  addedBy: (name, date) => `Added by ${name} on ${date}.`,
  addedByYou: (date) => `Added by you on ${date}.`,
  notAssessed: 'Not assessed yet.',
  assessed: (people, sound, limited, unsound) => {
    const shades = [
      sound > 0 ? p(sound, { other: '# sound' }) : '',
      limited > 0 ? p(limited, { other: '# within limits' }) : '',
      unsound > 0 ? p(unsound, { other: '# not sound' }) : '',
    ];
    const list = shades.filter((shade) => shade !== '').join(', ');
    return `Assessed by ${p(people, { one: '# person', other: '# people' })}: ${list}`;
  },
  verdict: { sound: 'Sound.', limited: 'Sound within limits.', unsound: 'Not sound.' },
  you: 'You',
  removed: (date, ground, reason) =>
    `A source stood here. Removed on ${date} by a facilitator${ground && `, ${ground}`}: ${reason}`,
  removedPlain: 'A source stood here. It was removed by a facilitator.',
  removedRemark: 'Removed by a facilitator.',
  sending: 'Sending…',
  waits: 'Kept on this device. It will be sent when you are back online.',
  waitsOnPage:
    'Kept only as long as this page stays open. It will be sent when you are back online.',

  recognised: 'Taken into account',
  manners: {
    'changes-view': 'It changes their view.',
    'other-reason': 'Accepts it, and still disagrees for another reason.',
    'in-part': 'Accepts it in part.',
    'not-relevant': 'Does not think it bears on this.',
  },

  add: 'Add evidence',
  ask: 'Ask for evidence',
  assess: 'Assess this source',
  reassess: 'Change your assessment',
  report: 'Report',
  decide: 'Decide',
  close: 'Close',
  cancel: 'Cancel',
  about: (citation) => `: ${citation}`,

  addHeading: (number) => `Add evidence on ${number}`,
  addLabels: {
    bearing: 'What does it do to the claim?',
    sourceKind: 'Kind of source',
    date: 'Date of the source',
    citation: 'Title and origin',
    url: 'Address',
    excerpt: 'The passage that matters',
  },
  bearings: {
    supports: 'Supports it',
    'partly-supports': 'Supports it in part',
    contradicts: 'Contradicts it',
    context: 'Gives context',
  },
  bearingMissing: 'Choose one. A source that fits none may not be about this claim.',
  chooseKind: 'Choose a kind',
  kindMissing: 'Choose the kind of source.',
  dateHint: 'At least a year: 2019, 2019-06 or 2019-06-18.',
  dateMissing: 'Give at least a year, for example 2019.',
  citationHint: 'As you would name it to somebody who wants to find it.',
  urlHint: 'Where it can be read, beginning with https://',
  excerptHint: 'Quote it, so that nobody has to search.',
  added: 'Your source was added.',

  challengeHeading: (number) => `Ask for evidence on ${number}`,
  challengeLabel: 'What would you need to see, and why?',
  challengeHint: 'Shown with your name. It asks about the claim, not about its author.',
  challengeNote: (days) =>
    days === 0
      ? 'It is due today. Anyone may add it.'
      : `It is due in ${p(days, { one: '# day', other: '# days' })}. Anyone may add it.`,
  challenge: 'Ask for evidence',
  challenged: 'Evidence was asked for.',

  assessHeading: 'Is this source sound?',
  assessLabels: { verdict: 'For this claim, it is', reason: 'Your reason' },
  verdicts: { sound: 'Sound', limited: 'Sound within limits', unsound: 'Not sound' },
  verdictMissing: 'Choose the assessment that comes nearest.',
  verdictHints: { limited: 'Say which limits.', unsound: 'Say what is wrong with it.' },
  assessReasonHint: 'Shown with your name. One or two sentences.',
  giveAssessment: 'Give this assessment',
  assessedNow: 'Your assessment was given.',

  recogniseHeading: (number) => `${number} is now supported, and you disagree with it`,
  recogniseLabels: {
    manner: 'How do you take the evidence into account?',
    text: 'In a sentence',
  },
  mannersOwn: {
    'changes-view': 'It changes my view',
    'other-reason': 'I accept it, and still disagree for another reason',
    'in-part': 'I accept it in part',
    'not-relevant': 'I do not think it bears on this claim',
  },
  mannerMissing: 'Choose the answer that comes nearest.',
  recogniseHint: 'Stands beside your view in the record.',
  recognise: 'Put on the record',
  later: 'Later',
  recognisedNow: 'It is on the record.',
};
