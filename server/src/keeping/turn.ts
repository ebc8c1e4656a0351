import type { AnyRecord } from '@entente/elements/model.js';
import { sql } from 'kysely';
import { CHANNEL } from './engine/engine.js';
import { checkpointOf } from './head.js';
import { Known } from './known.js';
import { appendEvent } from './ledger.js';
import type { Head, Writing } from './tables.js';
import { Writer } from './writer.js';

/**
 * Somebody's turn to write in a consultation: while it lasts, its head is locked and nobody else
 * writes there. What is kept in it is kept as a whole, or not at all.
 */
export class Turn {
  readonly tx: Writing;
  readonly consultation: string;
  readonly now: Date;
  #head: Head;

  constructor(tx: Writing, head: Head, now: Date) {
    this.tx = tx;
    this.consultation = head.id;
    this.now = now;
    this.#head = head;
  }

  get head(): Head {
    return this.#head;
  }

  /** Keeps records, and gives the number of the event that says so; `null` when there are none. */
  async keep(records: readonly AnyRecord[], commandId: string | null): Promise<number | null> {
    if (records.length === 0) return null;
    const { consultation, tx } = this;
    const { seq: before, changed, hash: prev } = this.#head;
    const known = new Known(tx, consultation, records);
    await new Writer(tx, consultation, records, known).write(changed);
    const seq = before + 1;
    const start = {
      consultationId: consultation,
      seq,
      at: this.now.toISOString(),
      commandId,
      prev,
    };
    const hash = await appendEvent(tx, start, records, known);
    const own = records.find((record) => record.type === 'consultation');
    await this.change({
      seq,
      hash,
      changed: changed + records.length,
      ...(own ? { closes_at: Date.parse(own.closesAt) } : {}),
    });
    return seq;
  }

  /** Changes what is said of the consultation as a whole, and tells everybody who listens. */
  async change(changes: Partial<Omit<Head, 'id' | 'epoch'>>): Promise<void> {
    this.#head = { ...this.#head, ...changes };
    await this.tx
      .updateTable('consultation_head')
      .set(changes)
      .where('id', '=', this.consultation)
      .execute();
    const notice = JSON.stringify([this.consultation, checkpointOf(this.#head)]);
    await sql`select pg_notify(${CHANNEL}, ${notice})`.execute(this.tx);
  }
}
