import type { AnyRecord } from '../../model/record.js';
import type { Counts } from './counts.js';
import type { Reading } from './transaction.js';
import { stageKey } from '../standing.js';

/** The claims whose sources, or the recognition of them, are among these records. */
export function sourcedIn(records: readonly AnyRecord[]): ReadonlySet<string> {
  const found = records.flatMap((record) =>
    record.type === 'evidence' || record.type === 'recognition' ? record.claimId : [],
  );
  return new Set(found);
}

/** Counts, for these claims, how far sources bring those who gave them. */
export async function countSources(
  tx: Reading,
  claimIds: ReadonlySet<string>,
  counts: Counts,
  by: 1 | -1,
): Promise<void> {
  for (const claimId of claimIds) {
    const [sources, recognitions] = await Promise.all([
      tx.objectStore('evidence').index('claim').getAll(claimId),
      tx.objectStore('recognition').index('claim').count(claimId),
    ]);
    for (const { participantId, status } of sources) {
      if (status !== 'published') continue;
      counts.add([stageKey('speaking'), participantId], by);
      if (recognitions > 0) counts.add([stageKey('heard'), participantId], by);
    }
  }
}
