import type { AnyRecord } from '../model/record.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { Records } from './records.js';

/**
 * Contributions by others that came while somebody is reading.
 *
 * What is on the page changes where it stands; what would push it away waits here until the reader
 * asks for it.
 */
export class Arrivals {
  readonly #records: Records;
  readonly #count = new ValueCell(0);
  readonly #waiting = new Map<string, AnyRecord>();

  constructor(records: Records) {
    this.#records = records;
  }

  /** How many contributions wait. */
  get count(): Cell<number> {
    return this.#count;
  }

  /** Applies what concerns the page as it is, and keeps new claims by others back. */
  take(records: readonly AnyRecord[], actorId: string | null): void {
    const isNew = (record: AnyRecord): boolean =>
      record.type === 'claim' &&
      record.authorId !== actorId &&
      record.status === 'published' &&
      !this.#records.get('claim', record.id);
    for (const record of records) if (isNew(record)) this.#waiting.set(record.id, record);
    this.#records.confirm(records.filter((record) => !isNew(record)));
    this.#count.value = this.#waiting.size;
  }

  /** Hands over the waiting claims, oldest first. */
  release(): readonly AnyRecord[] {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#count.value = 0;
    return waiting;
  }
}
