import { plural } from '../plural.js';
import type { ComposerMessages, StepName } from '../sections/composer.js';

const p = plural('en');

const steps: Readonly<Record<StepName, (number: string) => string>> = {
  relation: () => 'What your reply does',
  stand: () => 'Say where you stand',
  restate: (number) => `Restate ${number}`,
  recognise: (number) => `Take the evidence on ${number} into account`,
  evidence: (number) => `Add evidence to ${number}`,
  write: () => 'Write',
  review: () => 'Review and send',
};

export const composer: ComposerMessages = {
  heading: 'Your contribution',
  replyHeading: (number) => `Your reply to ${number}`,
  editHeading: (number) => `Edit ${number}`,
  keptHere: 'Kept on this device until you send it',
  step: (name, number) => steps[name](number),
  change: 'Change',
  goOn: 'Continue',
  back: 'Back',
  saveAndLeave: 'Save and leave',
  goOnWithout: 'Go on without',
  otherwise: 'Reply without disagreeing',

  standSelf: 'You speak for yourself.',
  standFor: (whom) => `You speak for ${whom}.`,
  interestNone: 'No interest declared.',
  interestSome: 'Interest declared.',
  notSaid: 'Not said.',
  passedOver: 'Passed over.',
  restated: {
    confirmed: 'Confirmed by the author.',
    close: 'Close, says the author:',
    missed: 'Not that, says the author:',
    open: 'Restated. Your reply can go ahead.',
  },
  takeUp: { close: 'Take this up, or restate once more', missed: 'Restate once more' },
  restatedWaiting: (until) => `Sent to the author, who has until ${until} to answer.`,
  recognised: 'On the record.',
  relationTo: (relation, number) =>
    ({
      supports: `Supports ${number}`,
      opposes: `Opposes ${number}`,
      qualifies: `Qualifies ${number}`,
      answers: `Answers ${number}`,
      asks: `Asks about ${number}`,
    })[relation],

  relationLabel: 'What does your reply do?',
  relations: {
    supports: 'It supports it',
    opposes: 'It disagrees with it',
    qualifies: 'It qualifies it',
    answers: 'It answers it',
    asks: 'It asks something about it',
  },
  relationHints: {
    supports: 'You add a reason for it.',
    opposes: 'You restate it first, so that its author knows you have understood.',
    qualifies: 'You say under which condition it holds, or what is missing.',
    answers: 'You say what you know or think.',
    asks: 'You would like to know more before you say what you think.',
  },
  unconfirmed: (count, number) =>
    p(count, {
      one: `A restatement of ${number} is not confirmed yet.`,
      other: `# restatements of ${number} are not confirmed yet.`,
    }),
  readRestatements: (count) =>
    p(count, { one: 'Read the restatement', other: 'Read the restatements' }),

  kindLabel: 'What kind of statement is it?',
  kinds: {
    fact: 'Fact',
    value: 'Value',
    concern: 'Concern',
    proposal: 'Proposal',
    question: 'Question',
  },
  beforeWords: (kind) => `${kind}: `,
  kindHints: {
    fact: 'Can be checked. May be asked for evidence.',
    value: 'What matters to you.',
    concern: 'What worries you, from your own experience.',
    proposal: 'What should be done.',
    question: 'What you would like to know.',
  },
  textLabel: 'Your text',
  textHint: 'One idea in a contribution is easier to answer.',
  guidelines: 'How we talk with each other here',

  publicAs: (name) => `Public, under the name “${name}”.`,
  canEdit: (minutes) =>
    minutes === 0
      ? 'It cannot be edited once it is sent.'
      : `It can be edited for ${p(minutes, { one: 'a minute', other: '# minutes' })}, or until others react to it.`,
  cannotWait: 'It appears at once.',
  willWait: (until) =>
    `It appears once the author of what you restated has answered, or on ${until} at the latest.`,
  willBeRead: 'It appears once a facilitator has read it.',
  factHint: 'Somebody may ask for a source. You can add one as soon as it is sent.',
  keepsToGuidelines: 'By sending it you keep to the rules of engagement.',
  personal: (kinds) => `Is this meant for everyone: ${kinds}?`,
  personalText: 'What you send is public and stays so. You can go back and leave it out.',
  personalKinds: {
    phone: 'a telephone number',
    sin: 'a social insurance number',
    'health-card': 'a health card number',
    email: 'an e-mail address',
    'postal-code': 'a postal code',
    address: 'a street address',
  },
  send: 'Send',
  saveEdit: 'Save the new wording',

  sentAs: (number) => `Published as ${number}.`,
  sent: 'Published.',
  sentText: (minutes) =>
    minutes === 0
      ? 'It can no longer be edited.'
      : `You can edit it for ${p(minutes, { one: 'a minute', other: '# minutes' })}, or until others react to it.`,
  edited: 'Your new wording is on the record. The earlier one stays readable.',
  heldTitle: 'Your reply waits for the author you restated.',
  heldText: (until) => `It appears once they have answered, or on ${until} at the latest.`,
  pendingTitle: 'Your contribution waits for a facilitator.',
  pendingText: 'Only you and the facilitators see it until then.',
  waitsTitle: 'Kept on this device.',
  waitsTitleOnPage: 'Kept only as long as this page stays open.',
  waitsText: 'It will be sent when you are back online.',
  waitsSignIn: 'Sign in under the same name to send it.',
  refusedTitle: 'It was not accepted.',
  refusedText: 'Your text is kept.',
  takeBack: 'Edit my text',
  another: 'Write another contribution',
  close: 'Close',
  addEvidence: 'Add evidence',

  offlineTitle: 'You are offline.',
  offlineText: 'Go on writing: your text is kept on this device and sent when you are back.',
  offlineTextOnPage:
    'Go on writing: your text is kept only as long as this page stays open, and sent when you are back.',
  signedOutTitle: 'You were signed out.',
  signedOutText: (name) => `Your text is kept. Sign in as ${name} to send it.`,
  signInTitle: 'You are not signed in.',
  signInText: 'Write now: your text is kept, and you sign in to send it.',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  closedTitle: 'This cannot be sent now.',
  closedText: 'Your text is kept on this page: you can copy it.',
};
