import type { Transaction } from './transaction.js';

/** Counts that change together; each is read and written once, however often it changed. */
export class Counts {
  readonly #tx: Transaction;
  /** Nothing is counted yet, so nobody needs to look. */
  readonly #isFresh: boolean;
  readonly #changes = new Map<string, { readonly key: readonly string[]; by: number }>();

  constructor(tx: Transaction, isFresh: boolean) {
    this.#tx = tx;
    this.#isFresh = isFresh;
  }

  add(key: readonly string[], by: number): void {
    const name = JSON.stringify(key);
    const change = this.#changes.get(name);
    if (change) change.by += by;
    else this.#changes.set(name, { key, by });
  }

  /** The second parts of all keys that begin with a name and that changed. */
  changedUnder(name: string): readonly string[] {
    const changed = [...this.#changes.values()].filter(
      ({ key, by }) => key[0] === name && by !== 0,
    );
    return changed.map(({ key }) => key[1] ?? '');
  }

  /** A count as it was, and as it will be. */
  async step(key: readonly string[]): Promise<readonly [before: number, after: number]> {
    const before = await this.#before(key);
    return [before, before + (this.#changes.get(JSON.stringify(key))?.by ?? 0)];
  }

  async write(): Promise<void> {
    const store = this.#tx.objectStore('count');
    const changed = [...this.#changes.values()].filter(({ by }) => by !== 0);
    await Promise.all(
      changed.map(async ({ key, by }) => store.put((await this.#before(key)) + by, [...key])),
    );
  }

  async #before(key: readonly string[]): Promise<number> {
    if (this.#isFresh) return 0;
    return (await this.#tx.objectStore('count').get([...key])) ?? 0;
  }
}
