import { systemClock, type Clock } from '../../internal/clock.js';
import type { Command } from '../../model/command.js';
import type { AnyRecord } from '../../model/record.js';
import type { Actor } from '../../rules/facts.js';
import { stopIfAborted } from '../aborted.js';
import {
  aggregateNames,
  orders,
  type Adapter,
  type AggregateName,
  type Aggregates,
  type CallOptions,
  type Capabilities,
  type Changes,
  type ClaimPage,
  type ClaimQuery,
  type Opened,
  type Outcome,
  type PageRequest,
} from '../contract.js';
import { AdapterError } from '../errors.js';
import { requireFigure, requireQuery } from '../supported.js';
import { Base, loadWriting, somebody, type Seed } from './base.js';
import { Memo } from './memo.js';
import { openedIn, pageIn, type ReaderMemo } from './reading.js';
import { Tabs } from './tabs.js';
import { isDenied, storageError } from './trouble.js';

/** What a browser adapter is made with; everything has a default. */
export interface BrowserOptions {
  /** Who acts. When left out, somebody without a name whom this device knows again. */
  readonly actor?: Actor;
  /** What the dialogue starts from: kept when it is opened on this device for the first time. */
  readonly seed?: Seed;
  /** Begins the name of the database; the consultation's id ends it. */
  readonly name?: string;
  readonly clock?: Pick<Clock, 'now'>;
}

const capabilities: Capabilities = {
  contract: 1,
  absent: [],
  orders,
  aggregates: aggregateNames,
  push: 'stream',
  pageSize: 100,
  commandBytes: 500_000,
  keepsOnDevice: true,
};

/**
 * Keeps a dialogue on this device, in IndexedDB: every tab shows the same, and it is there again
 * after a reload, without any server.
 *
 * Where the browser gives no storage, or none is left to begin in, the dialogue is kept in memory
 * until the page is left, and the capabilities say so: `keepsOnDevice` is false.
 */
export class BrowserAdapter implements Required<Adapter> {
  /** What is kept here was checked when it was written. */
  readonly isChecked = true;
  readonly #options: BrowserOptions;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #tabs = new Tabs();
  readonly #memo: ReaderMemo = { totals: new Memo(), found: new Memo() };
  readonly #closing = new AbortController();
  #actor: Actor;
  #base: Base | undefined;
  /** Takes over where there is no storage. */
  #instead: Required<Adapter> | undefined;

  constructor(options: BrowserOptions = {}) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#actor = options.actor ?? { id: null, name: '', roles: [] };
  }

  open(consultationId: string, options?: CallOptions): Promise<Opened> {
    return this.#guard('open', options, async () => {
      try {
        return await this.#openHere(consultationId);
      } catch (error) {
        if (this.#base || !isDenied(error)) throw error;
      }
      const { inMemory } = await import('./in-memory.js');
      this.#instead = await inMemory(this.#options, () => this.#tabs.tell());
      return this.#instead.open(consultationId, options);
    });
  }

  list(query: ClaimQuery, page: PageRequest, options?: CallOptions): Promise<ClaimPage> {
    return this.#guard('list', options, async () => {
      requireQuery(query, capabilities);
      if (this.#instead) return this.#instead.list(query, page, options);
      const reader = { viewer: this.#actor, memo: this.#memo, most: capabilities.pageSize };
      const answer = query.search ? (await import('./searching.js')).foundIn : pageIn;
      return this.#opened.read((tx, state) => answer(tx, state, query, page, reader));
    });
  }

  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#guard('get', options, async () => {
      if (this.#instead) return this.#instead.get(ids, options);
      const { dossiersIn } = await import('./dossiers.js');
      return this.#opened.read((tx) => dossiersIn(tx, ids, this.#actor));
    });
  }

  aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options?: CallOptions,
  ): Promise<Aggregates[N]> {
    return this.#guard('aggregate', options, async () => {
      requireFigure(name, capabilities);
      if (this.#instead) return this.#instead.aggregate(name, subject, options);
      const { figureIn } = await import('./counting.js');
      return this.#opened.read((tx) => figureIn(tx, name, subject, this.#actor));
    });
  }

  changesSince(checkpoint: string, options?: CallOptions): Promise<Changes> {
    return this.#guard('changesSince', options, async () => {
      if (this.#instead) return this.#instead.changesSince(checkpoint, options);
      const { changesSince } = await import('./changes.js');
      return this.#opened.read((tx, state) => changesSince(tx, state, checkpoint, this.#actor));
    });
  }

  submit(command: Command, options?: CallOptions): Promise<Outcome> {
    return this.#guard('submit', options, async () => {
      if (this.#instead) return this.#instead.submit(command, options);
      const { accept } = await loadWriting();
      const base = this.#opened;
      const around = {
        consultationId: base.consultationId,
        actor: this.#actor,
        clock: this.#clock,
        bytes: capabilities.commandBytes,
      };
      await base.settle();
      return base.write((tx) => accept(tx, command, around), options?.signal);
    });
  }

  watch(listener: () => void): () => void {
    return this.#closing.signal.aborted ? () => undefined : this.#tabs.listen(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#tabs.leave();
    this.#base?.close();
    await this.#instead?.close();
  }

  /** Fetches ahead what writes, for somebody who is about to contribute. */
  async prepare(): Promise<void> {
    await loadWriting();
  }

  /** Keeps records past the rules, all or none: an import by whoever runs the consultation. */
  importRecords(records: readonly AnyRecord[], options?: CallOptions): Promise<void> {
    return this.#guard('importRecords', options, async () => {
      const { importAll } = await loadWriting();
      const own = records.find(({ type }) => type === 'consultation');
      const base = own ? this.#baseOf(own.id) : this.#opened;
      await base.write((tx) => importAll(tx, records), options?.signal);
      if (base !== this.#base) base.close();
    });
  }

  /** Everything that is kept, unseen by any reader's eyes. */
  exportRecords(options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#guard('exportRecords', options, async () => {
      const { exportAll } = await loadWriting();
      return this.#opened.read(exportAll);
    });
  }

  get #opened(): Base {
    if (!this.#base) throw new AdapterError('protocol-error', 'Nothing was opened yet.');
    return this.#base;
  }

  async #openHere(id: string): Promise<Opened> {
    const base = this.#baseOf(id);
    try {
      const actor = this.#options.actor ?? somebody(await base.self());
      const opened = await base.read((tx, state) => openedIn(tx, state, id, actor, capabilities));
      this.#actor = actor;
      this.#base = base;
      this.#tabs.join(base.name);
      return opened;
    } catch (error) {
      if (base !== this.#base) base.close();
      throw error;
    }
  }

  #baseOf(id: string): Base {
    const { name = 'entente', seed } = this.#options;
    if (this.#base?.consultationId === id) return this.#base;
    return new Base(name, id, seed, this.#clock, this.#tabs);
  }

  /** What every call has in common: it can be ended, and rejects with one kind of error. */
  async #guard<T>(verb: string, { signal }: CallOptions = {}, work: () => Promise<T>): Promise<T> {
    const signals = [signal, this.#closing.signal];
    stopIfAborted(verb, ...signals);
    try {
      const answer = await work();
      stopIfAborted(verb, ...signals);
      return answer;
    } catch (error) {
      // Whatever failed because it was ended, was ended.
      stopIfAborted(verb, ...signals);
      throw storageError(error, verb);
    }
  }
}
