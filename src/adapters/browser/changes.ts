import type { AnyRecord } from '../../model/record.js';
import type { Changes } from '../contract.js';
import type { Of } from '../errand.js';
import { newsOf } from '../news-of.js';
import { claimIdOf, seenBy, type Viewer } from '../visibility.js';
import type { State } from './database.js';
import { checkpointOf } from './state.js';
import type { Reading } from './transaction.js';

/** How many changes one answer tells. */
const AT_ONCE = 500;

/** What changed since a checkpoint, as one reader may see it. */
export async function changesSince(
  tx: Reading,
  state: State,
  checkpoint: string,
  viewer: Viewer,
): Promise<Changes> {
  const since = placeOf(checkpoint, state);
  if (since === undefined) return { resync: true };
  const range = IDBKeyRange.lowerBound(since, true);
  const changes = await tx
    .objectStore('change')
    .index('seq')
    .getAll(range, AT_ONCE + 1);
  const told = changes.slice(0, AT_ONCE);
  const records = await Promise.all(told.map(({ of }) => recordOf(tx, of)));
  const more = changes.length > told.length;
  return {
    records: await seenOf(tx, records, viewer, newsOf),
    checkpoint: checkpointOf(state, more ? told.at(-1)?.seq : state.seq),
    more,
  };
}

/** Where a checkpoint stands, if it is of this database and nothing since went by unnoted. */
function placeOf(checkpoint: string, { epoch, seq, floor }: State): number | undefined {
  const [name, place, ...rest] = checkpoint.split('.');
  const at = Number(place);
  const isKnown = Number.isInteger(at) && at >= floor && at <= seq;
  return name === epoch && rest.length === 0 && isKnown ? at : undefined;
}

async function recordOf(tx: Reading, [type, id]: Of): Promise<AnyRecord | undefined> {
  if (type !== 'tally') return tx.objectStore(type).get(id);
  return (await tx.objectStore('tally').get(id))?.tally;
}

/** Records as a reader may see them, each by the secrecy of the claim that it is about. */
export async function seenOf(
  tx: Reading,
  records: readonly (AnyRecord | undefined)[],
  viewer: Viewer,
  by = seenBy,
): Promise<readonly AnyRecord[]> {
  const claims = tx.objectStore('claim');
  const seen = records.map(async (record) => {
    if (!record) return [];
    const id = claimIdOf(record);
    const about = id === undefined ? undefined : await claims.get(id);
    return by(viewer, record, about) ?? [];
  });
  return (await Promise.all(seen)).flat();
}
