import { plural } from '../plural.js';
import type { FormMessages } from '../sections/form.js';

const p = plural('en');
const n = (count: number): string => p(count, { other: '#' });

export const form: FormMessages = {
  notYet: 'This cannot go on yet.',
  fill: (label) => `Write something under “${label}”.`,
  choose: (label) => `Choose an answer to “${label}”.`,
  shorten: (label, over) =>
    `Shorten “${label}” by ${p(over, { one: '# character', other: '# characters' })}.`,
  count: (label) => `Write a whole number under “${label}”, or leave it empty.`,
  optional: '(optional)',

  upTo: (limit) => p(limit, { other: 'Up to # characters' }),
  characters: (used, limit) => `${n(used)} of ${p(limit, { other: '# characters' })}`,
  charactersLeft: (count) => p(count, { one: '# character left', other: '# characters left' }),
  charactersOver: (count) =>
    p(count, { one: '# character too many', other: '# characters too many' }),

  otherLanguage: 'Not available in English yet.',
  textLanguage: 'Language of your text',
  textLanguageHint: 'It is shown in this language and read aloud in it.',

  draftKept: 'Draft kept on this device',
  draftBackTitle: (date) => `Your draft of ${date} is back.`,
  draftBackText: 'It was kept on this device and seen by nobody.',
  refusedTitle: 'What you sent was not accepted, and is here again.',
  startAfresh: 'Start afresh',
  otherTabTitle: 'There is another text of yours, from another tab or from before you signed in.',
  otherTabText: 'Both texts are here. Choose the one to go on with.',
  otherTabHere: 'There is another text of yours: choose one',
  inOtherTab: 'The other text:',
  keepThisText: 'Go on with the text of this form',
  takeOtherText: 'Take the other text',
  notLastingTitle: 'This browser keeps nothing.',
  notLastingText: 'Your text lasts until you leave this page.',
  copyText: 'Copy my text',
  textCopied: 'Text copied',
  textNotCopied: 'The text could not be copied. Select it in its field, and copy it from there.',

  sending: 'Sending…',
  waits: 'Kept on this device. It will be sent when you are back online.',
  waitsOnPage:
    'Kept only as long as this page stays open. It will be sent when you are back online.',
};
