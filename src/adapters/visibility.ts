import type { Claim } from '../model/claim.js';
import type { Role } from '../model/participant.js';
import type { AnyRecord } from '../model/record.js';
import { isRemoved, wordsIn } from '../model/worded.js';

/** Who reads. */
export interface Viewer {
  readonly id: string | null;
  readonly roles: readonly Role[];
}

/** Whether somebody may see what only authors and facilitators see. */
function isEntrusted(viewer: Viewer, authorId: string): boolean {
  return viewer.roles.includes('facilitator') || viewer.id === authorId;
}

/** Whether a claim waits, or was withdrawn or removed before it was published for the first time. */
export function isUnpublished({ status, unseen }: Claim): boolean {
  return status === 'held' || status === 'pending' || unseen === true;
}

/** Whether somebody may know that a claim is there. */
export function mayKnow(viewer: Viewer, claim: Claim): boolean {
  return !isUnpublished(claim) || isEntrusted(viewer, claim.authorId);
}

/** A claim as a tombstone: its place, its number and its reason, without its words. */
export function withoutWords(claim: Claim): Claim {
  return { ...claim, text: '', earlier: [] };
}

/** What others see of words that a facilitator removed: that they were there, by whom and when. */
function withoutRemoved<T extends AnyRecord>(record: T): T {
  const words = Object.entries(record).filter(([name]) => wordsIn[record.type]?.includes(name));
  return { ...record, ...Object.fromEntries(words.map(([name, text]) => [name, blank(text)])) };
}

/** Nothing in the place of a text; a label is in no language. */
function blank(words: unknown): unknown {
  return typeof words === 'string' ? '' : words && { zxx: '—' };
}

/** Whoever wrote a record. */
function writerOf(record: AnyRecord): string {
  return 'participantId' in record ? record.participantId : record.id;
}

/** Whether the words of a claim were taken away from the public. */
export function isWordless({ status }: Claim): boolean {
  return status === 'removed' || status === 'withdrawn';
}

/** A claim as a reader may see it. */
export function seenClaim(viewer: Viewer, claim: Claim): Claim | undefined {
  if (!mayKnow(viewer, claim)) return undefined;
  return isWordless(claim) && !isEntrusted(viewer, claim.authorId) ? withoutWords(claim) : claim;
}

/** The claim that a record is about, whose secrecy it shares. */
export function claimIdOf(record: AnyRecord): string | undefined {
  if (record.type === 'tally') return record.id;
  return 'claimId' in record ? record.claimId : undefined;
}

/** What a record belongs to: the claim or other thing that it is about, or else itself. */
export function subjectOf(record: AnyRecord): string {
  return 'subjectId' in record ? record.subjectId : (claimIdOf(record) ?? record.id);
}

/**
 * A record as a reader may see it, or `undefined`.
 *
 * Claims that wait or were never published are for their authors and facilitators, as are words that were removed;
 * reports are for facilitators and who wrote them, stances for nobody but the person. `about` is the claim that {@link claimIdOf} names.
 */
export function seenBy(viewer: Viewer, record: AnyRecord, about?: Claim): AnyRecord | undefined {
  if (about && !mayKnow(viewer, about)) return undefined;
  switch (record.type) {
    case 'claim':
      return seenClaim(viewer, record);
    case 'stance':
      return record.participantId === viewer.id ? record : undefined;
    case 'report':
      return isEntrusted(viewer, record.participantId) ? record : undefined;
    default:
      return isRemoved(record) && !isEntrusted(viewer, writerOf(record))
        ? withoutRemoved(record)
        : record;
  }
}
