import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import { checkRecord, type AnyRecord } from '@entente/elements/model.js';
import { randomUUID } from 'node:crypto';
import { lockHead, unknown } from './head.js';
import { BEGINNING } from './ledger.js';
import { nameOf } from './row.js';
import { Source } from './source.js';
import { storable } from './storable.js';
import type { Head, Reading, Writing } from './tables.js';
import { Turn } from './turn.js';

/** How many records are kept at a time. */
const AT_ONCE = 500;

/** With more records than this, whoever follows changes begins anew. */
const MUCH = 1_000;

/** Keeps records past the rules, all or none of them; gives how many. */
export async function importInto(
  tx: Writing,
  consultation: string,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  now: Date,
): Promise<number> {
  let turn: Turn | undefined;
  let count = 0;
  // What is said of a claim may come long after it: it is placed once all of it is there.
  const later = new Set<string>();
  for await (const part of partsOf(records, consultation)) {
    turn ??= await turnFor(tx, consultation, part, now);
    count += part.length;
    const isAll = count === part.length && part.length < AT_ONCE;
    await turn.keep(part, null, { isMuch: count > MUCH, later: isAll ? undefined : later });
  }
  const ids = [...later];
  for (let at = 0; at < ids.length; at += AT_ONCE) await turn?.place(ids.slice(at, at + AT_ONCE));
  return count;
}

/** The records in parts, each record checked, and once in its part. */
async function* partsOf(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  consultation: string,
): AsyncGenerator<readonly AnyRecord[], void, undefined> {
  let part = new Map<string, AnyRecord>();
  let place = 0;
  for await (const data of records) {
    const record = checked(data, place, consultation);
    place += 1;
    part.set(nameOf(record), record);
    if (part.size < AT_ONCE) continue;
    yield [...part.values()];
    part = new Map();
  }
  if (part.size > 0) yield [...part.values()];
}

function checked(data: unknown, place: number, consultation: string): AnyRecord {
  const result = checkRecord(data);
  if (!('record' in result)) {
    throw new AdapterError('invalid', `Record ${place}: ${result.issues.join('; ')}`);
  }
  const { record } = result;
  if (record.type === 'consultation' && record.id !== consultation) {
    throw new AdapterError('invalid', `Record ${place} is another consultation, ${record.id}.`);
  }
  return record;
}

/** A turn in a consultation that is there, or that begins with these records. */
async function turnFor(
  tx: Writing,
  id: string,
  records: readonly AnyRecord[],
  now: Date,
): Promise<Turn> {
  const head = (await lockedHead(tx, storable(id))) ?? (await begin(tx, id, records));
  return new Turn(tx, head, new Source(tx, id), now);
}

async function lockedHead(tx: Writing, id: string): Promise<Head | undefined> {
  await lockHead(tx, id);
  return new Source(tx, id).lookups.head();
}

async function begin(tx: Writing, id: string, records: readonly AnyRecord[]): Promise<Head> {
  const consultation = records.find(({ type }) => type === 'consultation');
  if (!consultation) throw unknown(id);
  await tx
    .insertInto('consultation_head')
    .values({
      ...{ id, epoch: randomUUID().replaceAll('-', ''), hash: BEGINNING },
      ...{ seq: 0, changed: 0, floor: 0, closes_at: 0, erased: false },
    })
    // Another process may have been quicker.
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const head = await lockedHead(tx, id);
  if (!head) throw unknown(id);
  return head;
}

/** Every record that is kept, in the order in which they came. */
export async function* recordsIn(
  db: Reading,
  consultation: string,
): AsyncGenerator<AnyRecord, void, undefined> {
  for (let born = 0; ;) {
    const rows = await db
      .selectFrom('record')
      .select(['body', 'born'])
      .where('consultation', '=', consultation)
      .where('born', '>', born)
      .orderBy('born')
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    for (const { body } of rows) yield body;
    born = last.born;
  }
}
