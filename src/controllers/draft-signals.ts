import { draftsOf, type DraftKey } from '../store/drafts.js';
import { sameKey } from '../store/same-draft.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** What becomes of drafts by other hands than those of their form: one is put back, or all are forgotten. */
export class DraftSignals {
  readonly #putBack: CellController<DraftKey | null>;
  readonly #removals: CellController<number>;
  #seen: DraftKey | null | undefined;
  #seenRemovals: number | undefined;

  constructor(host: Host) {
    this.#putBack = new CellController(host, (store) => draftsOf(store).lastPutBack);
    this.#removals = new CellController(host, (store) => draftsOf(store).removals);
  }

  /** Passes over what was put back so far. */
  skip(): void {
    this.#seen = this.#putBack.value;
  }

  /** Whether something that was sent is this draft again, since it was last asked. */
  wasPutBack(key: DraftKey): boolean {
    const putBack = this.#putBack.value;
    if (putBack === this.#seen) return false;
    this.#seen = putBack;
    return putBack ? sameKey(putBack, key) : false;
  }

  /** Whether all drafts of a store were forgotten since it was last asked. */
  wereForgotten(isSameStore: boolean): boolean {
    const removals = this.#removals.value;
    // Out of the document nothing is followed.
    if (removals === undefined) return false;
    const isNew = isSameStore && removals !== this.#seenRemovals;
    this.#seenRemovals = removals;
    return isNew;
  }
}
