import type { AdapterError } from '../adapters/errors.js';
import { isAdapterError } from '../adapters/errors.js';
import type { AnyRecord } from '../model/record.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';

/** Whether everything about a claim has come. */
export interface DetailState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: AdapterError | null;
}

/** Everything about a claim, fetched once somebody opens it. */
export class Details {
  readonly #get: (ids: readonly string[]) => Promise<readonly AnyRecord[]>;
  readonly #confirm: (records: readonly AnyRecord[]) => void;
  readonly #states = new Map<string, ValueCell<DetailState>>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    get: (ids: readonly string[]) => Promise<readonly AnyRecord[]>,
    confirm: (records: readonly AnyRecord[]) => void,
  ) {
    this.#get = get;
    this.#confirm = confirm;
  }

  cell(claimId: string): Cell<DetailState> {
    return this.#cell(claimId);
  }

  /** Fetches what is not there yet. Never rejects: the cell says it. */
  async load(claimId: string): Promise<void> {
    if (this.#cell(claimId).value.status === 'ready') return;
    let running = this.#running.get(claimId);
    if (!running) {
      running = this.#fetch(claimId).finally(() => this.#running.delete(claimId));
      this.#running.set(claimId, running);
    }
    await running;
  }

  /** Says that what came may be out of date. */
  forget(): void {
    for (const cell of this.#states.values()) cell.value = { status: 'idle', error: null };
  }

  async #fetch(claimId: string): Promise<void> {
    const cell = this.#cell(claimId);
    cell.value = { status: 'loading', error: null };
    try {
      this.#confirm(await this.#get([claimId]));
      cell.value = { status: 'ready', error: null };
    } catch (error) {
      if (!isAdapterError(error)) throw error;
      cell.value = { status: 'failed', error };
    }
  }

  #cell(claimId: string): ValueCell<DetailState> {
    let cell = this.#states.get(claimId);
    if (!cell) {
      cell = new ValueCell<DetailState>({ status: 'idle', error: null });
      this.#states.set(claimId, cell);
    }
    return cell;
  }
}
