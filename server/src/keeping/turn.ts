import type { AnyRecord } from '@entente/elements/model.js';
import { sql, type RawBuilder } from 'kysely';
import { CHANNEL } from './engine/engine.js';
import { checkpointOf } from './head.js';
import { Known } from './known.js';
import { eventAbout } from './ledger.js';
import { eventWrite, recordWrites } from './record-writes.js';
import { Source } from './source.js';
import { together, type Parts } from './statement.js';
import type { Head, ReplyTable, Writing } from './tables.js';
import { Writer } from './writer.js';

/** What is kept beside records. */
export interface Beside {
  /** That a command was answered by them. */
  readonly reply?: Pick<ReplyTable, 'command' | 'actor' | 'digest'>;
  /** Whether whoever follows changes is to begin anew, rather than be told of so many. */
  readonly isMuch?: boolean;
  /** Takes the claims that are to be placed on lists later, by {@link Turn.place}. */
  readonly later?: Set<string> | undefined;
}

/**
 * Somebody's turn to write in a consultation: while it lasts, its head is locked and nobody else
 * writes there. What is kept in it is kept as a whole, or not at all.
 */
export class Turn {
  readonly tx: Writing;
  readonly consultation: string;
  readonly now: Date;
  #head: Head;
  #source: Source;

  /** `source` holds what was asked for beforehand. */
  constructor(tx: Writing, head: Head, source: Source, now: Date) {
    this.tx = tx;
    this.consultation = head.id;
    this.now = now;
    this.#head = head;
    this.#source = source;
  }

  get head(): Head {
    return this.#head;
  }

  /** What is kept, each thing read once; another source after each time that something was written. */
  get source(): Source {
    return this.#source;
  }

  /** Keeps records, by one statement and one event. Gives what is known of them afterwards. */
  async keep(
    records: readonly AnyRecord[],
    commandId: string | null,
    { reply, isMuch = false, later }: Beside = {},
  ): Promise<Known> {
    const known = new Known(this.#source, records);
    const kept =
      records.length > 0 ? await this.#kept(known, records, commandId, later) : undefined;
    const head = { ...this.#head, ...kept?.changes };
    if (isMuch) head.floor = head.changed;
    this.#head = head;
    const parts = {
      ...kept?.parts,
      ...(kept && { head: headWrite(head) }),
      ...(reply && { answer: this.#replyWrite(reply, kept ? head.seq : null) }),
    };
    await together(this.tx, parts, kept ? noticeOf(head) : sql`select 1`);
    this.#source = new Source(this.tx, this.consultation);
    return known;
  }

  /** Notes that nothing is left to be erased. */
  async noteErased(): Promise<void> {
    this.#head = { ...this.#head, erased: true };
    await together(this.tx, { head: headWrite(this.#head) }, noticeOf(this.#head));
  }

  /** Places claims whose records were kept before: each of them once, whatever came about it. */
  async place(claimIds: readonly string[]): Promise<void> {
    const writer = new Writer([], new Known(this.#source, []));
    await writer.place(claimIds);
    await together(this.tx, await writer.writes(this.consultation), sql`select 1`);
    this.#source = new Source(this.tx, this.consultation);
  }

  async #kept(
    known: Known,
    records: readonly AnyRecord[],
    commandId: string | null,
    later?: Set<string>,
  ) {
    const { consultation: consultationId, now } = this;
    const { seq: before, changed, hash: prev } = this.#head;
    const start = { consultationId, seq: before + 1, at: now.toISOString(), commandId, prev };
    const writer = new Writer(records, known);
    const moved = await writer.note();
    if (later) for (const id of moved) later.add(id);
    else await writer.place(moved);
    const following = await writer.writes(consultationId);
    const { event, salts } = await eventAbout(start, records, known);
    const parts: Parts = {
      ...recordWrites(event, records, salts, changed),
      ...following,
      ...eventWrite(event),
    };
    const own = records.find((record) => record.type === 'consultation');
    const changes = {
      ...{ seq: event.seq, hash: event.hash, changed: changed + records.length },
      ...(own && { closes_at: Date.parse(own.closesAt) }),
      // Whoever comes after all was erased is seen to as well.
      ...(records.some(isPersonal) && { erased: false }),
    };
    return { parts, changes };
  }

  #replyWrite(
    { command, actor, digest }: NonNullable<Beside['reply']>,
    seq: number | null,
  ): RawBuilder<unknown> {
    return sql`
      insert into reply (consultation, command, actor, digest, seq)
      values (${this.consultation}, ${command}, ${actor}, ${digest}, ${seq})`;
  }
}

function isPersonal({ type }: AnyRecord): boolean {
  return type === 'participant' || type === 'disclosure';
}

function headWrite({ id, seq, changed, floor, hash, ...head }: Head): RawBuilder<unknown> {
  return sql`
    update consultation_head set seq = ${seq}, changed = ${changed}, floor = ${floor},
      hash = ${hash}, closes_at = ${head.closes_at}, erased = ${head.erased}
    where id = ${id}`;
}

/** Tells everybody who listens. */
function noticeOf(head: Head): RawBuilder<unknown> {
  const notice = JSON.stringify([head.id, checkpointOf(head)]);
  return sql`select pg_notify(${CHANNEL}, ${notice})`;
}
