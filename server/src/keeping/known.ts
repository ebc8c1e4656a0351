import type { AnyRecord, RecordOf, RecordType } from '@entente/elements/model.js';
import type { Selectable } from 'kysely';
import { Batch } from './batch.js';
import { nameOf } from './row.js';
import { Source } from './source.js';
import type { Reading, StandingTable } from './tables.js';

/** What is known about records that are about to be written: they themselves, and what is kept. */
export class Known {
  readonly source: Source;
  readonly #incoming = new Map<string, AnyRecord>();
  readonly #standings: Batch<Selectable<StandingTable> | undefined>;

  constructor(db: Reading, consultation: string, records: readonly AnyRecord[]) {
    this.source = new Source(db, consultation);
    for (const record of records) this.#incoming.set(nameOf(record), record);
    this.#standings = new Batch<Selectable<StandingTable> | undefined>(async (pairs) => {
      const rows = await db
        .selectFrom('standing')
        .selectAll()
        .where('consultation', '=', consultation)
        .where(
          'claim',
          'in',
          pairs.map(([, id]) => id),
        )
        .execute();
      return new Map(rows.map((row) => [`standing:${row.claim}`, row]));
    }, undefined);
  }

  /** A record as it will be. */
  async record<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    // The name says which type it is.
    const incoming = this.#incoming.get(nameOf({ type, id })) as RecordOf<T> | undefined;
    return incoming ?? this.before(type, id);
  }

  /** A record as it is kept until now. */
  before<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    return this.source.lookups.get(type, id);
  }

  standing(claimId: string): Promise<Selectable<StandingTable> | undefined> {
    return this.#standings.load('standing', claimId);
  }

  incoming<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    return [...this.#incoming.values()].filter(
      (record): record is RecordOf<T> => record.type === type,
    );
  }

  incomingIds(type: RecordType): readonly string[] {
    return this.incoming(type).map(({ id }) => id);
  }
}
