import type { DraftsMessages } from '../sections/drafts.js';

/** Words with the number of a claim, where it is known. */
const on =
  (words: string, preposition: string) =>
  (number: string): string =>
    number === '' ? words : `${words} ${preposition} ${number}`;

export const drafts: DraftsMessages = {
  heading: 'What you wrote and did not send',
  seenByNobody: 'Kept on this device and seen by nobody. You can copy it.',
  none: 'Nothing is kept here any more.',
  about: {
    claim: on('Your reply', 'to'),
    edit: on('Your new wording', 'of'),
    evidence: on('Your evidence', 'on'),
    challenge: on('Your request for evidence', 'on'),
    paraphrase: on('Your restatement', 'of'),
  },
  other: on('Your text', 'on'),
  saved: (date) => `Last changed on ${date}`,

  forget: 'Delete my drafts',
  forgetText:
    'Everything that was typed in this consultation on this device and not sent is deleted, whoever typed it. Contributions that wait to be sent stay.',
  forgetAll: 'Delete all drafts',
  forgotten: 'The drafts of this consultation were deleted from this device.',
};
