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
} from '@entente/elements/adapters/contract.js';
import {
  AdapterError,
  checkedCommand,
  requireFigure,
  requireQuery,
  stopIfAborted,
} from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, Command } from '@entente/elements/model.js';
import { accept } from './accept.js';
import { changesSince } from './changes.js';
import { figureIn } from './counting.js';
import { foresee } from './foresight.js';
import type { Hub } from './hub.js';
import type { KeeperActor } from './keeper.js';
import { lapse } from './lapse.js';
import type { Memo } from './memo.js';
import { dossiersIn, openedIn, pageIn } from './reading.js';
import { storable } from './storable.js';
import type { Store } from './store.js';
import { databaseError } from './trouble.js';
import type { Turn } from './turn.js';

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

/** What the adapters of one keeper share. */
export interface Shared {
  readonly store: Store;
  readonly hub: Hub;
  readonly totals: Memo<number>;
  /** Aborted when the keeper is closed. */
  readonly closing: AbortSignal;
}

/** One person's way to the dialogues of a keeper. */
export class SqlAdapter implements Required<Adapter> {
  /** What is kept here was checked when it was written. */
  readonly isChecked = true;
  readonly #shared: Shared;
  readonly #actor: KeeperActor;
  readonly #closing = new AbortController();
  #consultation: string | undefined;

  constructor(shared: Shared, actor: KeeperActor, consultation?: string) {
    this.#shared = shared;
    this.#actor = actor;
    this.#consultation = consultation;
  }

  open(consultationId: string, options?: CallOptions): Promise<Opened> {
    return this.#answer('open', options, async () => {
      const opened = await this.#shared.store.read(consultationId, (db, head) =>
        openedIn(db, head, this.#actor, capabilities),
      );
      this.#consultation = consultationId;
      return opened;
    });
  }

  list(query: ClaimQuery, page: PageRequest, options?: CallOptions): Promise<ClaimPage> {
    return this.#answer('list', options, () => {
      requireQuery(query, capabilities);
      const { totals, store } = this.#shared;
      const reader = { viewer: this.#actor, totals, most: capabilities.pageSize };
      return store.read(this.#opened, (db, head) => pageIn(db, head, query, page, reader));
    });
  }

  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#answer('get', options, () =>
      this.#shared.store.read(this.#opened, (db, { id }) => dossiersIn(db, id, ids, this.#actor)),
    );
  }

  aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options?: CallOptions,
  ): Promise<Aggregates[N]> {
    return this.#answer('aggregate', options, () => {
      requireFigure(name, capabilities);
      return this.#shared.store.read(this.#opened, (db, { id }) =>
        figureIn(db, id, name, subject, this.#actor),
      );
    });
  }

  submit(command: Command, options?: CallOptions): Promise<Outcome> {
    return this.#answer('submit', options, () => {
      const checked = checkedCommand(command, capabilities.commandBytes);
      const work = async (turn: Turn) => {
        // What a deadline changes is decided before what somebody asks after it.
        while (!(await lapse(turn)));
        return accept(turn, checked, this.#actor);
      };
      return this.#shared.store.write(this.#opened, work, {
        ahead: (source) => foresee(source, this.#opened, checked, this.#actor),
        signal: options?.signal,
      });
    });
  }

  changesSince(checkpoint: string, options?: CallOptions): Promise<Changes> {
    return this.#answer('changesSince', options, () =>
      this.#shared.store.read(this.#opened, (db, head) =>
        changesSince(db, head, checkpoint, this.#actor),
      ),
    );
  }

  watch(listener: () => void): () => void {
    const { hub, closing } = this.#shared;
    const signal = AbortSignal.any([closing, this.#closing.signal]);
    if (signal.aborted || this.#consultation === undefined) return () => undefined;
    const unwatch = hub.watch(this.#consultation, () => listener());
    signal.addEventListener('abort', unwatch, { once: true });
    return () => {
      signal.removeEventListener('abort', unwatch);
      unwatch();
    };
  }

  /** Closes this handle; the keeper stays for others. */
  close(): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  get #opened(): string {
    if (this.#consultation !== undefined) return this.#consultation;
    throw new AdapterError('protocol-error', 'Nothing was opened yet.');
  }

  /** What every call has in common: it can be ended, and rejects with one kind of error. */
  async #answer<T>(verb: string, { signal }: CallOptions = {}, work: () => Promise<T>): Promise<T> {
    const signals = [signal, this.#closing.signal, this.#shared.closing];
    stopIfAborted(verb, ...signals);
    try {
      this.#requireSession();
      const answer = await work();
      stopIfAborted(verb, ...signals);
      return answer;
    } catch (error) {
      // Whatever failed because it was ended, was ended.
      stopIfAborted(verb, ...signals);
      throw databaseError(error, verb);
    }
  }

  #requireSession(): void {
    const { id, expiresAt } = this.#actor;
    if (id !== null) storable(id);
    if (typeof expiresAt === 'string' && Date.parse(expiresAt) <= this.#shared.store.now()) {
      throw new AdapterError('session-expired', `The session ended at ${expiresAt}.`);
    }
  }
}
