import type { AnyRecord, RecordOf, RecordType } from '@entente/elements/model.js';
import { nameOf } from './row.js';
import type { Source } from './source.js';

/** What is known about records that are about to be written: they themselves, and what is kept. */
export class Known {
  readonly source: Source;
  readonly #incoming = new Map<string, AnyRecord>();
  readonly #byType = new Map<RecordType, AnyRecord[]>();

  constructor(source: Source, records: readonly AnyRecord[]) {
    this.source = source;
    for (const record of records) {
      this.#incoming.set(nameOf(record), record);
      const alike = this.#byType.get(record.type) ?? [];
      this.#byType.set(record.type, alike);
      alike.push(record);
    }
  }

  /** A record as it will be. */
  async record<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    // The name says which type it is.
    const incoming = this.#incoming.get(nameOf({ type, id })) as RecordOf<T> | undefined;
    return incoming ?? this.before(type, id);
  }

  claim(id: string): Promise<RecordOf<'claim'> | undefined> {
    return this.record('claim', id);
  }

  /** A record as it is kept until now. */
  before<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    return this.source.lookups.get(type, id);
  }

  incoming<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    // They are kept by their type.
    return this.#byType.get(type) ?? [];
  }

  incomingIds(type: RecordType): readonly string[] {
    return this.incoming(type).map(({ id }) => id);
  }
}
