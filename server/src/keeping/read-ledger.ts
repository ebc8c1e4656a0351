import { seenBy } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord } from '@entente/elements/model.js';
import type { Selectable } from 'kysely';
import { anybody } from './ledger.js';
import type { LedgerEntry, LedgerEvent, LedgerVersion } from './ledger-types.js';
import { isReplaced } from './replaced.js';
import { nameOf } from './row.js';
import { Source } from './source.js';
import type { EventTable, Reading, VersionTable } from './tables.js';

/** How many events are read at a time. */
const AT_ONCE = 200;

/** The public record, oldest first. */
export async function* ledgerOf(
  db: Reading,
  consultation: string,
  after: number,
): AsyncGenerator<LedgerEntry, void, undefined> {
  for (let seq = after; ;) {
    const events = await db
      .selectFrom('event')
      .selectAll()
      .where('consultation', '=', consultation)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    const last = events.at(-1);
    if (!last) return;
    yield* await entriesOf(db, consultation, events);
    seq = last.seq;
  }
}

async function entriesOf(
  db: Reading,
  consultation: string,
  rows: readonly Selectable<EventTable>[],
): Promise<readonly LedgerEntry[]> {
  const versions = await db
    .selectFrom('record_version')
    .selectAll()
    .where('consultation', '=', consultation)
    .where(
      'seq',
      'in',
      rows.map(({ seq }) => seq),
    )
    .execute();
  const source = new Source(db, consultation);
  const open = await Promise.all(versions.map((version) => openVersion(version, source)));
  const byPlace = new Map(open.map((each) => [`${each.seq} ${each.place}`, each.version]));
  return rows.map((row) => ({
    event: eventOf(row),
    versions: row.marks.map((mark, place) => {
      // What everybody may read today was not always for everybody.
      if (mark.id === null) return null;
      return byPlace.get(`${row.seq} ${place}`) ?? null;
    }),
  }));
}

function eventOf(row: Selectable<EventTable>): LedgerEvent {
  const { consultation: consultationId, seq, at, command: commandId, marks, prev, hash } = row;
  return { consultationId, seq, at, commandId, records: marks, prev, hash };
}

interface Opened {
  readonly seq: number;
  readonly place: number;
  readonly version: LedgerVersion | null;
}

/** A version, if everybody may read it as it was: nothing about it was taken away since. */
async function openVersion(row: Selectable<VersionTable>, source: Source): Promise<Opened> {
  const { seq, place, salt, body } = row;
  const current = await source.lookups.get(row.type, row.id);
  if (salt === null || body === null || (await isTakenAway(current, source)))
    return { seq, place, version: null };
  const isReplaced = body.revision !== current?.revision && (await wasReplaced(row, source));
  return { seq, place, version: isReplaced ? null : { salt, body } };
}

async function wasReplaced({ type, id, seq }: Selectable<VersionTable>, source: Source) {
  return isReplaced(await source.lookups.versionsFrom(type, id, seq));
}

async function isTakenAway(current: AnyRecord | undefined, source: Source): Promise<boolean> {
  if (!current) return true;
  const claim = 'claimId' in current ? await source.claim(current.claimId) : undefined;
  const seen = seenBy(anybody, current, claim);
  return seen === undefined || nameOf(seen) !== nameOf(current) || seen !== current;
}
