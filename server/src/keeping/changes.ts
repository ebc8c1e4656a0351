import { claimIdOf, newsOf, seenBy, type Viewer } from '@entente/elements/adapters/toolbox.js';
import type { Changes } from '@entente/elements/adapters/contract.js';
import type { AnyRecord } from '@entente/elements/model.js';
import { checkpointOf, placeOf } from './head.js';
import { Source } from './source.js';
import type { Head, Reading } from './tables.js';

/** How many changes one answer tells. */
const AT_ONCE = 500;

/** Whoever missed more changes than this begins anew, which is less to read. */
const TOO_FAR = 10_000;

/** What changed since a checkpoint, as one reader may see it. */
export async function changesSince(
  db: Reading,
  head: Head,
  checkpoint: string,
  viewer: Viewer,
): Promise<Changes> {
  const since = placeOf(checkpoint, head);
  if (since === undefined || head.changed - since > TOO_FAR) return { resync: true };
  const rows = await db
    .selectFrom('record')
    .select(['body', 'changed'])
    .where('consultation', '=', head.id)
    .where('changed', '>', since)
    .orderBy('changed')
    .limit(AT_ONCE + 1)
    .execute();
  const told = rows.slice(0, AT_ONCE);
  const more = rows.length > told.length;
  const records = told.map(({ body }) => body);
  const last = told.at(-1);
  return {
    records: await seenOf(new Source(db, head.id), records, viewer, newsOf),
    checkpoint: checkpointOf(more && last ? { ...head, changed: last.changed } : head),
    more,
  };
}

/** Records as a reader may see them, each by the secrecy of the claim that it is about. */
export async function seenOf(
  source: Pick<Source, 'claim'>,
  records: readonly AnyRecord[],
  viewer: Viewer,
  by = seenBy,
): Promise<readonly AnyRecord[]> {
  const seen = records.map(async (record) => {
    const id = claimIdOf(record);
    const about = id === undefined ? undefined : await source.claim(id);
    return by(viewer, record, about) ?? [];
  });
  return (await Promise.all(seen)).flat();
}
