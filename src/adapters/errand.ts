import type { Claim, Tally } from '../model/claim.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { RecordType } from '../model/record.js';

/** A record's type and id. */
export type Of = [type: RecordType, id: string];

/** Something that waits for somebody, and perhaps for a date. */
export interface Errand {
  /** A held or pending claim, a restatement to be judged, or the tally of a challenged claim. */
  readonly of: Of;
  /** Whom it waits for. */
  readonly personId: string;
  readonly dueAt?: string;
  /** The restatement that a held claim waits for. */
  readonly paraphraseId?: string;
}

/** What an author is waited for because of a claim. */
export function errandOf(claim: Claim): Errand | undefined {
  const { id, status, authorId: personId, paraphraseId } = claim;
  if (status !== 'held' && status !== 'pending') return undefined;
  return { of: ['claim', id], personId, ...(paraphraseId === null ? {} : { paraphraseId }) };
}

/**
 * The verdict that the author of a restated claim is waited for. Nobody judges what was removed: until the same date,
 * it is whoever restated that is waited for.
 */
export function verdictOn(
  { id, status, released, removed, participantId, dueAt }: Paraphrase,
  claim: Claim | undefined,
): Errand | undefined {
  if (!claim || status !== 'offered' || released !== null) return undefined;
  const personId = removed ? participantId : claim.authorId;
  return { of: ['paraphrase', id], personId, dueAt: inUtc(dueAt) };
}

/** The evidence that an author is waited for. */
export function dutyOf({ id, authorId }: Claim, tally: Tally): Errand | undefined {
  if (tally.support !== 'challenged' || tally.evidenceDue === null) return undefined;
  return { of: ['tally', id], personId: authorId, dueAt: inUtc(tally.evidenceDue) };
}

/** Moments are compared as text, and so have to be written alike. */
function inUtc(instant: string): string {
  return new Date(instant).toISOString();
}
