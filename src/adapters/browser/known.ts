import type { AnyRecord, RecordOf, RecordType } from '../../model/record.js';
import type { Placed } from './database.js';
import type { Transaction } from './transaction.js';

/** What is known about records that are just being written: they themselves, and what is kept. */
export class Known {
  readonly #tx: Transaction;
  /** Nothing is kept yet, so nobody needs to look. */
  readonly #isFresh: boolean;
  readonly #incoming = new Map<string, AnyRecord>();
  readonly #answered = new Set<string>();

  constructor(tx: Transaction, records: readonly AnyRecord[], isFresh: boolean) {
    this.#tx = tx;
    this.#isFresh = isFresh;
    for (const record of records) {
      this.#incoming.set(`${record.type}:${record.id}`, record);
      if (record.type === 'response') this.#answered.add(record.subjectId);
    }
  }

  /** A record as it will be. */
  async record<T extends Exclude<RecordType, 'tally'>>(
    type: T,
    id: string,
  ): Promise<RecordOf<T> | undefined> {
    // The key says which type it is.
    const incoming = this.#incoming.get(`${type}:${id}`) as RecordOf<T> | undefined;
    return incoming ?? this.before(type, id);
  }

  /** A record as it was, as long as it was not written yet. */
  async before<T extends Exclude<RecordType, 'tally'>>(
    type: T,
    id: string,
  ): Promise<RecordOf<T> | undefined> {
    if (this.#isFresh) return undefined;
    return this.#tx.objectStore(type).get(id);
  }

  tally(id: string): RecordOf<'tally'> | undefined {
    return this.#incoming.get(`tally:${id}`) as RecordOf<'tally'> | undefined;
  }

  async standing(id: string): Promise<Placed | undefined> {
    return this.#isFresh ? undefined : this.#tx.objectStore('tally').get(id);
  }

  async isAnswered(claimId: string): Promise<boolean> {
    if (this.#answered.has(claimId) || this.#isFresh) return this.#answered.has(claimId);
    return (await this.#tx.objectStore('response').index('subject').count(claimId)) > 0;
  }

  async claimIdsBy(authorId: string): Promise<readonly string[]> {
    if (this.#isFresh) return [];
    return this.#tx.objectStore('claim').index('author').getAllKeys(authorId);
  }
}
