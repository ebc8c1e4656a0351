import type { DraftsMessages } from '../sections/drafts.js';

/** Words with the number of a claim, where it is known. */
const on =
  (words: string, preposition: string) =>
  (number: string): string =>
    number === '' ? words : `${words} ${preposition} ${number}`;

export const drafts: DraftsMessages = {
  heading: 'What you wrote and did not send',
  seenByNobody: 'Kept on this device and seen by nobody. You can copy it.',
  refusedHeading: 'What you sent that was not accepted',
  notPublished: 'Kept on this device and not published.',
  refusedSaid: 'Something you sent was not accepted. It is kept and shown on this page.',
  refused: 'It was not accepted.',
  inItsForm: 'What you entered is in its form again.',
  isBeside: 'Its form holds another text by now: copy this one from here.',
  besideSaid: 'Another text that you wrote for the same form is kept and shown on this page.',
  none: 'Nothing is left here.',
  about: {
    contribution: () => 'Your contribution',
    claim: on('Your reply', 'to'),
    edit: on('Your new wording', 'of'),
    evidence: on('Your evidence', 'on'),
    challenge: on('Your request for evidence', 'on'),
    recognition: on('How you take the evidence into account', 'on'),
    paraphrase: on('Your restatement', 'of'),
    verdict: () => 'Your answer to a restatement',
    vouch: () => 'Why you find a restatement fair',
    release: () => 'Why a reply may go ahead',
    assessment: () => 'Your assessment of a source',
    report: on('Your report', 'on'),
    withdraw: (number) =>
      number === '' ? 'Why you withdraw your contribution' : `Why you withdraw ${number}`,
    decision: on('Your decision', 'on'),
    nomination: () => 'The group you named',
    'nomination-decision': () => 'Your decision on a group',
    disclosure: () => 'Where you stand',
  },
  other: on('Your text', 'on'),
  saved: (date) => `Last changed on ${date}`,

  forget: 'Delete my drafts',
  forgetText:
    'Everything that was typed in this consultation on this device and not sent is deleted, whoever typed it. Contributions that wait to be sent stay.',
  forgetAll: 'Delete all drafts',
  forgotten: 'The drafts of this consultation were deleted from this device.',
};
