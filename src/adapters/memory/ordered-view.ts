import type { Claim } from '../../model/claim.js';
import { compareKeys, type OrderKey } from '../order-keys.js';

interface Entry {
  readonly id: string;
  readonly key: OrderKey;
}

/** What a view asks of each claim: its place in the order, or `undefined` where it is not in it. */
export type Placing = (claim: Claim) => OrderKey | undefined;

/** The claims that answer one query, kept in order while they change. */
export class OrderedView {
  readonly #place: Placing;
  readonly #keys = new Map<string, OrderKey>();
  readonly #entries: Entry[];

  constructor(claims: readonly Claim[], place: Placing) {
    this.#place = place;
    for (const claim of claims) {
      const key = place(claim);
      if (key) this.#keys.set(claim.id, key);
    }
    this.#entries = Array.from(this.#keys, ([id, key]) => ({ id, key }));
    this.#entries.sort((a, b) => compareKeys(a.key, b.key));
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Puts a claim where it belongs now. */
  refresh(claim: Claim): void {
    const { id } = claim;
    const before = this.#keys.get(id);
    const key = this.#place(claim);
    if (before && key && compareKeys(before, key) === 0) return;
    if (before) this.#entries.splice(this.#firstFrom(before), 1);
    if (key) {
      this.#entries.splice(this.#firstFrom(key), 0, { id, key });
      this.#keys.set(id, key);
    } else {
      this.#keys.delete(id);
    }
  }

  /** A stretch of ids after a key, and the key to go on from; `null` at the end. */
  after(key: OrderKey | null, limit: number): { ids: readonly string[]; next: OrderKey | null } {
    const start = key ? this.#firstAfter(key) : 0;
    const entries = this.#entries.slice(start, start + limit);
    const hasMore = start + limit < this.#entries.length;
    return {
      ids: entries.map(({ id }) => id),
      next: hasMore ? (entries.at(-1)?.key ?? null) : null,
    };
  }

  #firstFrom(key: OrderKey): number {
    return this.#search((entry) => compareKeys(entry, key) >= 0);
  }

  #firstAfter(key: OrderKey): number {
    return this.#search((entry) => compareKeys(entry, key) > 0);
  }

  /** The first place from which on a condition holds. */
  #search(holds: (key: OrderKey) => boolean): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.#entries[middle];
      if (entry && holds(entry.key)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
