import type { AnyRecord } from '../../model/record.js';
import type { Counts } from './counts.js';
import type { Reading } from './transaction.js';
import { stageKey, stagesOfSource } from '../standing.js';

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
      tx.objectStore('recognition').index('claim').getAll(claimId),
    ]);
    for (const source of sources) {
      const stages = stagesOfSource(source, recognitions);
      for (const stage of stages) counts.add([stageKey(stage), source.participantId], by);
    }
  }
}
