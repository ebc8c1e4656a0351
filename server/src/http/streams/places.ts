import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import { tooMany } from '../limits/rates.js';
import type { Limits } from '../settings.js';

/** Seconds after which it is worth asking again for a place that was not free. */
const LATER = 30;

/** How many may listen at one time, from one address and in all. */
export class Places {
  readonly #limits: Limits;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes a place, or refuses where none is free. Returns what gives it back. */
  take(address: string): () => void {
    const here = this.#taken.get(address) ?? 0;
    if (here >= this.#limits.streamsPerAddress) throw tooMany(LATER);
    if (this.#all >= this.#limits.streams) {
      throw new AdapterError('unavailable', 'All streams are taken.', { retryAfter: LATER });
    }
    this.#change(address, 1);
    return () => this.#change(address, -1);
  }

  #change(address: string, by: number): void {
    this.#all += by;
    const here = (this.#taken.get(address) ?? 0) + by;
    if (here === 0) this.#taken.delete(address);
    else this.#taken.set(address, here);
  }
}
