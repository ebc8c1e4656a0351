import type { AdapterError } from '../adapters/errors.js';
import { isAdapterError } from '../adapters/errors.js';
import type { ClaimPage, ClaimQuery, PageRequest } from '../adapters/contract.js';
import type { AnyRecord } from '../model/record.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';

/** Claims in a page: enough to read, few enough to stay quick. */
export const pageSize = 20;

/** What a list shows: "not yet", "none" and "failed" are told apart. */
export interface ListState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly ids: readonly string[];
  /** How many claims answer the query, shown or not. */
  readonly total: number;
  readonly hasMore: boolean;
  /** How many claims by others came meanwhile, and wait to be shown here. */
  readonly waiting: number;
  /** Why the last page did not come. It stays while it is asked for again. */
  readonly error: AdapterError | null;
}

const empty: ListState = {
  status: 'idle',
  ids: [],
  total: 0,
  hasMore: false,
  waiting: 0,
  error: null,
};

/** The part of the backend that a list needs. */
export interface ListSource {
  list(query: ClaimQuery, page: PageRequest, options: { signal: AbortSignal }): Promise<ClaimPage>;
}

/** The claims that answer one query, page by page. */
export class ClaimList {
  readonly query: ClaimQuery;
  readonly #source: ListSource;
  readonly #confirm: (records: readonly AnyRecord[]) => void;
  readonly #state = new ValueCell<ListState>(empty);
  #cursor: string | null = null;
  #running: AbortController | undefined;

  constructor(
    query: ClaimQuery,
    source: ListSource,
    confirm: (records: readonly AnyRecord[]) => void,
  ) {
    this.query = query;
    this.#source = source;
    this.#confirm = confirm;
  }

  get state(): Cell<ListState> {
    return this.#state;
  }

  /** Whether anybody looks at it. */
  get followed(): boolean {
    return this.#state.followed;
  }

  /** Loads the next page; while one is loading, nothing more. Never rejects: the state says it. */
  async more(): Promise<void> {
    if (!this.#running) await this.#load(this.#cursor);
  }

  /** Begins again from the first page; what was shown stays until that has come. */
  async restart(): Promise<void> {
    this.stop();
    await this.#load(null, this.#state.value.ids);
  }

  /** Shows a new claim at the top of the list: one's own, or one that was waited for. */
  add(claimId: string): void {
    const { ids, total } = this.#state.value;
    if (!ids.includes(claimId)) this.write({ ids: [claimId, ...ids], total: total + 1 });
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Loads a page in the place of some ids; what came onto the list meanwhile stays on it. */
  async #load(after: string | null, replaced: readonly string[] = []): Promise<void> {
    const running = (this.#running = new AbortController());
    this.write({ status: 'loading' });
    try {
      const request = { limit: pageSize, after };
      const page = await this.#source.list(this.query, request, { signal: running.signal });
      if (running.signal.aborted) return;
      this.#confirm(page.records);
      this.#cursor = page.cursor;
      const kept = this.#state.value.ids.filter((id) => !replaced.includes(id));
      const ids = [...new Set([...kept, ...page.ids])];
      const hasMore = page.cursor !== null;
      this.write({ status: 'ready', ids, total: page.total, hasMore, error: null });
    } catch (error) {
      if (!running.signal.aborted) this.#fail(error);
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  #fail(error: unknown): void {
    if (!isAdapterError(error)) throw error;
    this.write({ status: 'failed', error });
  }

  /** Shows what is learnt of it, here or by what follows the news. */
  write(change: Partial<ListState>): void {
    this.#state.value = { ...this.#state.value, ...change };
  }
}
