import type { ClaimQuery } from '../adapters/contract.js';
import type { AnyRecord } from '../model/record.js';
import { ClaimList, type ListSource } from './claim-list.js';

/** The lists of claims that were asked for: the same query, the same list. */
export class ClaimLists {
  readonly #source: ListSource;
  readonly #confirm: (records: readonly AnyRecord[]) => void;
  readonly #lists = new Map<string, ClaimList>();
  /** Fulfilled once any list shows its first page, or why it cannot. */
  readonly begun: Promise<void>;
  #begin: () => void = () => undefined;

  constructor(source: ListSource, confirm: (records: readonly AnyRecord[]) => void) {
    this.#source = source;
    this.#confirm = confirm;
    this.begun = new Promise((resolve) => {
      this.#begin = resolve;
    });
  }

  of(query: ClaimQuery): ClaimList {
    const key = JSON.stringify(query, Object.keys(query).sort());
    let list = this.#lists.get(key);
    if (!list) this.#lists.set(key, (list = this.#make(query)));
    return list;
  }

  #make(query: ClaimQuery): ClaimList {
    const list = new ClaimList(query, this.#source, this.#confirm);
    const unfollow = list.state.subscribe(() => {
      if (list.state.value.status === 'loading') return;
      unfollow();
      this.#begin();
    });
    return list;
  }

  [Symbol.iterator](): Iterator<ClaimList> {
    return this.#lists.values();
  }

  /**
   * Shows a new claim at the top of the lists of its parent: one's own on all, whatever they filter. What
   * was searched for answers a moment, and stays as it was.
   */
  add(
    claim: { readonly id: string; readonly parentId: string | null },
    where: (list: ClaimList) => boolean = () => true,
  ): void {
    for (const list of this) {
      const { parentId, search } = list.query;
      if (parentId === claim.parentId && !search && where(list)) list.add(claim.id);
    }
  }

  /** Begins every list anew, but for searches that nobody looks at any more. */
  async restart(): Promise<void> {
    for (const [key, { query, followed }] of this.#lists) {
      if (query.search && !followed) this.#lists.delete(key);
    }
    await Promise.all([...this].map((list) => list.restart()));
  }

  stop(): void {
    for (const list of this) list.stop();
  }
}
