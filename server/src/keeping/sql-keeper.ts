import type { Adapter } from '@entente/elements/adapters/contract.js';
import { stopIfAborted } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord } from '@entente/elements/model.js';
import { sql } from 'kysely';
import type { Engine } from './engine/engine.js';
import { erase, eraseEverybody } from './erase.js';
import { checkpointOf, readHead } from './head.js';
import { Hub } from './hub.js';
import type { ChangeListener, Erasable, Keeper, KeeperActor, LedgerEntry } from './keeper.js';
import { Memo } from './memo.js';
import { migrate } from './migrations/migrate.js';
import { settleMail, takeMail, type Mail, type PostTarget } from './post.js';
import { ledgerOf } from './read-ledger.js';
import { recentIn, type Recent, type RecentWishes } from './recent.js';
import { SqlAdapter } from './sql-adapter.js';
import { Store } from './store.js';
import { importInto, recordsIn } from './transfer.js';
import { databaseError } from './trouble.js';

const DAY = 86_400_000;

/** Milliseconds after which mail that somebody took, and died over, is anybody's again. */
const LEASE = 60_000;

/** What a keeper needs besides a database. */
export interface Settings {
  readonly clock: { now(): number };
  readonly retentionDays?: number | undefined;
}

/** A keeper on any database that speaks PostgreSQL. */
export class SqlKeeper implements Keeper {
  readonly #store: Store;
  readonly #hub = new Hub();
  readonly #totals = new Memo<number>();
  readonly #closing = new AbortController();
  readonly #retentionDays: number | undefined;
  #unlisten: (() => Promise<void>) | undefined;
  #closed: Promise<void> | undefined;

  constructor(engine: Engine, { clock, retentionDays }: Settings) {
    this.#store = new Store(engine, clock);
    this.#retentionDays = retentionDays;
  }

  /** Brings the database up to date and begins to listen. */
  start(): Promise<this> {
    return this.#answer('open', async () => {
      await migrate(this.#store.engine.db);
      this.#unlisten = await this.#store.engine.listen({
        notice: (payload) => this.#pass(payload),
        gap: () => void this.#hintAll().catch(() => undefined),
      });
      return this;
    });
  }

  adapterFor(actor: KeeperActor, consultationId?: string): Required<Adapter> {
    const shared = { store: this.#store, hub: this.#hub, totals: this.#totals };
    return new SqlAdapter({ ...shared, closing: this.#closing.signal }, actor, consultationId);
  }

  importRecords(
    consultationId: string,
    records: Iterable<unknown> | AsyncIterable<unknown>,
  ): Promise<number> {
    return this.#answer('import', () => {
      const now = new Date(this.#store.now());
      return this.#store.transaction((tx) => importInto(tx, consultationId, records, now));
    });
  }

  readRecords(consultationId: string): AsyncIterable<AnyRecord> {
    return this.#stream(consultationId, () => recordsIn(this.#store.engine.db, consultationId));
  }

  readLedger(consultationId: string, afterSeq = 0): AsyncIterable<LedgerEntry> {
    return this.#stream(consultationId, () =>
      ledgerOf(this.#store.engine.db, consultationId, afterSeq),
    );
  }

  recent(consultationId: string, wishes: RecentWishes, most: number): Promise<Recent> {
    return this.#answer('recent', () =>
      this.#store.read(consultationId, (db, { id }) => recentIn(db, id, wishes, most)),
    );
  }

  takeMail(target: PostTarget): Promise<Mail | undefined> {
    return this.#answer('post', () => {
      const now = this.#store.now();
      return this.#store.transaction((tx) => takeMail(tx, target, now, now + LEASE));
    });
  }

  settleMail(target: PostTarget, mail: Mail, againAfter?: number): Promise<void> {
    return this.#answer('post', () => {
      const again = againAfter === undefined ? undefined : this.#store.now() + againAfter * 1_000;
      return this.#store.transaction((tx) => settleMail(tx, target, mail, again));
    });
  }

  consultationIds(): Promise<readonly string[]> {
    return this.#answer('list', async () => {
      const rows = await this.#store.engine.db
        .selectFrom('consultation_head')
        .select('id')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    });
  }

  checkpoint(consultationId: string): Promise<string> {
    return this.#answer('checkpoint', () =>
      this.#store.read(consultationId, (_db, head) => Promise.resolve(checkpointOf(head))),
    );
  }

  watch(consultationId: string, listener: ChangeListener): () => void {
    if (this.#closing.signal.aborted) return () => undefined;
    return this.#hub.watch(consultationId, listener);
  }

  lapse(): Promise<void> {
    return this.#answer('lapse', async () => {
      for (const id of await this.#due()) await this.#store.lapse(id);
      for (const id of await this.#outdated()) await this.#store.write(id, eraseEverybody);
    });
  }

  erase(consultationId: string, what: Erasable): Promise<void> {
    return this.#answer('erase', () =>
      this.#store.write(consultationId, (turn) => erase(turn, what)),
    );
  }

  ready(): Promise<void> {
    return this.#answer('ready', async () => {
      await sql`select 1`.execute(this.#store.engine.db);
    });
  }

  close(): Promise<void> {
    this.#closing.abort();
    this.#hub.clear();
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    await this.#unlisten?.();
    await this.#store.engine.close();
  }

  /** The consultations in which a date has passed. */
  async #due(): Promise<readonly string[]> {
    const rows = await this.#store.engine.db
      .selectFrom('errand')
      .select('consultation')
      .distinct()
      .where('due', '<=', this.#store.now())
      .execute();
    return rows.map(({ consultation }) => consultation);
  }

  /** The consultations that ended so long ago that nobody's data may be kept any longer. */
  async #outdated(): Promise<readonly string[]> {
    if (this.#retentionDays === undefined) return [];
    const rows = await this.#store.engine.db
      .selectFrom('consultation_head')
      .select('id')
      .where('erased', '=', false)
      .where('closes_at', '<=', this.#store.now() - this.#retentionDays * DAY)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Whoever has the database can send notices. One that is not ours tells nothing. */
  #pass(payload: string): void {
    const notice = noticeIn(payload);
    if (notice) this.#hub.tell(...notice);
  }

  async #hintAll(): Promise<void> {
    const { db } = this.#store.engine;
    for (const id of this.#hub.watched) {
      const head = await readHead(db, id, 0).catch(() => undefined);
      if (head) this.#hub.tell(id, checkpointOf(head));
    }
  }

  async *#stream<T>(
    consultationId: string,
    read: () => AsyncIterable<T>,
  ): AsyncGenerator<T, void, undefined> {
    try {
      // Rejects where there is no such consultation, and sees to what is due.
      await this.checkpoint(consultationId);
      for await (const each of read()) yield each;
    } catch (error) {
      throw databaseError(error, 'read');
    }
  }

  async #answer<T>(verb: string, work: () => Promise<T>): Promise<T> {
    stopIfAborted(verb, this.#closing.signal);
    try {
      return await work();
    } catch (error) {
      stopIfAborted(verb, this.#closing.signal);
      throw databaseError(error, verb);
    }
  }
}

function noticeIn(
  payload: string,
): readonly [consultation: string, checkpoint: string] | undefined {
  try {
    const notice = JSON.parse(payload) as unknown;
    const isOurs =
      Array.isArray(notice) &&
      notice.length === 2 &&
      notice.every((part) => typeof part === 'string');
    return isOurs ? (notice as [string, string]) : undefined;
  } catch {
    return undefined;
  }
}
