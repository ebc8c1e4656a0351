import type { Claim } from '../model/claim.js';
import type { AnyRecord } from '../model/record.js';
import { seenBy, withoutWords, type Viewer } from './visibility.js';

/**
 * What a reader is told of a record that changed: what {@link seenBy} shows of it, and of a claim that was
 * out and waits again its place without words, since they may have it before them.
 */
export function newsOf(viewer: Viewer, record: AnyRecord, about?: Claim): AnyRecord | undefined {
  const seen = seenBy(viewer, record, about);
  if (seen || record.type !== 'claim' || record.unseen) return seen;
  return withoutWords(record);
}
