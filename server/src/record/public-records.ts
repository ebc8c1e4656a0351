import { claimIdOf, seenBy, type Viewer } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, Claim } from '@entente/elements/model.js';

const anybody: Viewer = { id: null, roles: [] };

/** A record as everybody may see it. */
export interface PublicRecord {
  readonly record: AnyRecord;
  /** Whether it is all that is kept: words that were taken away are not in `record`. */
  readonly isWhole: boolean;
}

/**
 * What everybody may see of a consultation, in the order in which it is kept. The records are read
 * twice, since a record may be kept before it is known whether its claim is public; nothing is
 * kept in memory but the ids of public claims.
 */
export async function* publicRecords(
  read: () => AsyncIterable<AnyRecord>,
): AsyncGenerator<PublicRecord, void, undefined> {
  const claims = new Set<string>();
  for await (const record of read()) if (record.type === 'claim') note(claims, record);
  for await (const record of read()) {
    if (record.type === 'claim') note(claims, record);
    const claimId = claimIdOf(record);
    if (claimId !== undefined && !claims.has(claimId)) continue;
    const seen = seenBy(anybody, record);
    if (seen) yield { record: seen, isWhole: seen === record };
  }
}

/** Something may have happened to a claim between the two times that it is read. */
function note(claims: Set<string>, claim: Claim): void {
  if (seenBy(anybody, claim)) claims.add(claim.id);
  else claims.delete(claim.id);
}

/** What no version in the public record says: counts, and what is left of what was taken away. */
export async function* onlySeen(
  records: AsyncIterable<PublicRecord>,
): AsyncGenerator<AnyRecord, void, undefined> {
  for await (const { record, isWhole } of records) {
    if (!isWhole || record.type === 'tally') yield record;
  }
}
