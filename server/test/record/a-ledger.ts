import type { AnyRecord } from '@entente/elements/model.js';
import fc from 'fast-check';
import {
  BEGINNING,
  digestOf,
  hashOf,
  type LedgerEntry,
  type LedgerVersion,
} from '../../src/keeping/index.js';
import { ledgerLines } from '../../src/record/ledger/write-ledger.js';

/** A record of a batch, and whether anybody may read it today. */
export interface Told {
  readonly record: AnyRecord;
  /** `secret` was never for everybody; `erased` was, once. */
  readonly as?: 'open' | 'erased' | 'secret';
}

/** Events that follow each other, one for each batch. */
export function entriesOf(batches: readonly (readonly Told[])[], id = 'river'): LedgerEntry[] {
  let prev = BEGINNING;
  return batches.map((batch, at) => {
    const seq = at + 1;
    const opened = batch.map(({ record }, place): LedgerVersion => ({
      salt: `${seq}${place}`.padStart(32, '0'),
      body: record,
    }));
    const records = batch.map(({ record, as }, place) => ({
      type: record.type,
      id: as === 'secret' ? null : record.id,
      revision: as === 'secret' ? null : record.revision,
      digest: digestOf(opened[place]!.salt, record),
    }));
    const start = { consultationId: id, seq, commandId: null, records, prev };
    const event = { ...start, at: `2026-03-02T12:00:00.${String(seq % 1000).padStart(3, '0')}Z` };
    prev = hashOf(event);
    const versions = batch.map(({ as = 'open' }, place) => (as === 'open' ? opened[place]! : null));
    return { event: { ...event, hash: prev }, versions };
  });
}

/** A file of the public record, as lines that each end in a line feed. */
export async function linesOf(
  batches: readonly (readonly Told[])[],
  seen: readonly AnyRecord[] = [],
  id = 'river',
): Promise<string[]> {
  const ledger = { consultationId: id, entries: entriesOf(batches, id), seen };
  return collect(ledgerLines(ledger));
}

export async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of all) list.push(each);
  return list;
}

/** Bytes in pieces of some size, as a disk or a network would bring them. */
export async function* inPieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

export const aParticipant = (id: string, name = 'Ada', revision = 1): AnyRecord => ({
  type: 'participant',
  id,
  revision,
  name,
  roles: ['participant'],
  groupIds: [],
  ownWords: null,
  joinedAt: '2026-03-01T08:00:00.000Z',
});

const told: fc.Arbitrary<Told> = fc.record({
  record: fc
    .tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(9))
    .map(([id, name, revision]) => aParticipant(id, name, revision)),
  as: fc.constantFrom('open', 'open', 'open', 'erased', 'secret'),
});

/** What might have been told, in the batches of as many events. */
export const batches = fc.array(fc.array(told, { maxLength: 4 }), { maxLength: 6 });
