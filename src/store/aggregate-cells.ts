import type { AdapterError } from '../adapters/errors.js';
import { isAdapterError } from '../adapters/errors.js';
import type { AggregateName, Aggregates } from '../adapters/contract.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { DialogueStore } from './dialogue-store.js';

/** A figure that the backend computes: not asked for yet, there, or failed. */
export interface AggregateState<N extends AggregateName> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly value: Aggregates[N] | null;
  readonly error: AdapterError | null;
}

type Fetch = <N extends AggregateName>(name: N, subject: string | null) => Promise<Aggregates[N]>;

interface Entry {
  readonly cell: ValueCell<AggregateState<AggregateName>>;
  readonly fetch: () => Promise<Aggregates[AggregateName]>;
  running: boolean;
  again: boolean;
}

/**
 * Milliseconds to wait for more changes. What somebody does comes back as an answer and as news, and
 * what many do comes as many: for each the backend would count everything anew.
 */
const quiet = 300;

const idle: AggregateState<AggregateName> = { status: 'idle', value: null, error: null };

const all = new WeakMap<DialogueStore, AggregateCells>();

/** The figures of a store: made when somebody first asks for one. */
export function aggregatesOf(store: DialogueStore): AggregateCells {
  let cells = all.get(store);
  if (!cells) {
    const made = new AggregateCells((name, subject) => store.aggregate(name, subject));
    all.set(store, (cells = made));
    store.touched.subscribe(() => made.touch());
  }
  return cells;
}

/** Figures by name and subject; those that somebody follows are fetched again when they may differ. */
export class AggregateCells {
  readonly #fetch: Fetch;
  readonly #entries = new Map<string, Entry>();
  #isTouched = false;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** The cell of a figure. It stays `idle` until {@link load}. */
  cell<N extends AggregateName>(name: N, subject: string | null): Cell<AggregateState<N>> {
    return this.#entry(name, subject).cell as unknown as Cell<AggregateState<N>>;
  }

  /** Fetches a figure for the first time, or again. */
  load(name: AggregateName, subject: string | null): void {
    void this.#run(this.#entry(name, subject));
  }

  /** Says that records changed: what is followed is fetched again, once for many changes. */
  touch(): void {
    if (this.#isTouched) return;
    this.#isTouched = true;
    setTimeout(() => {
      this.#isTouched = false;
      this.#runFollowed();
    }, quiet);
  }

  #runFollowed(): void {
    for (const entry of this.#entries.values()) {
      if (entry.cell.followed && entry.cell.value.status !== 'idle') void this.#run(entry);
    }
  }

  #entry(name: AggregateName, subject: string | null): Entry {
    const key = `${name}/${subject ?? ''}`;
    let entry = this.#entries.get(key);
    if (!entry) {
      const fetch = () => this.#fetch(name, subject);
      entry = { cell: new ValueCell(idle), fetch, running: false, again: false };
      this.#entries.set(key, entry);
    }
    return entry;
  }

  async #run(entry: Entry): Promise<void> {
    entry.again = entry.running;
    if (entry.running) return;
    entry.running = true;
    const { cell } = entry;
    cell.value = { ...cell.value, status: cell.value.value ? 'ready' : 'loading' };
    try {
      cell.value = { status: 'ready', value: await entry.fetch(), error: null };
    } catch (error) {
      if (!isAdapterError(error)) throw error;
      if (error.code !== 'aborted') cell.value = { ...cell.value, status: 'failed', error };
    } finally {
      entry.running = false;
    }
    if (entry.again) await this.#run(entry);
  }
}
