import type { Commitment, LocalText, Response } from '@entente/elements/model.js';
import type { DatasetCommitment, DatasetResponse } from './form.js';
import type { Survey } from './survey.js';
import { words } from './words.js';

const verdicts: Readonly<Record<string, Response['verdict']>> = {
  accepted: 'accepted',
  rejected: 'not',
};

/** An official answer of a set. It has no date, so it came at the close. */
export function toResponse(response: DatasetResponse, { head, closesAt }: Survey): Response {
  const { language } = head.consultation;
  return {
    type: 'response',
    id: response.id,
    revision: 1,
    subjectId: response.claimId,
    verdict: verdicts[response.status] ?? 'in-part',
    reasons: reasonsOf(response, language),
    body: { [language]: response.responderLabel },
    dueAt: null,
    at: closesAt,
    commitmentId: null,
  };
}

function reasonsOf({ text, url }: DatasetResponse, language: string): LocalText {
  if (text !== null) return { [language]: url === null ? text : `${text}\n\n${url}` };
  if (url === null) return words.noReasons;
  return { en: `${words.noReasons.en} ${url}`, fr: `${words.noReasons.fr} ${url}` };
}

/** What was undertaken. What came of it is not in the set. */
export function toCommitment(
  { id, title, text }: DatasetCommitment,
  { head, closesAt, answering }: Survey,
): Commitment {
  const { language } = head.consultation;
  return {
    type: 'commitment',
    id,
    revision: 1,
    text: { [language]: `${title}\n\n${text}` },
    body: answering === undefined ? words.organiser : { [language]: answering },
    startsAt: closesAt,
    endsAt: closesAt,
    milestones: [],
    indicators: [],
    completion: 'no-evidence',
    effect: null,
    reviews: [],
  };
}
