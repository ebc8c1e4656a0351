import type { ReactiveController } from 'lit';
import { CellController } from './cell-controller.js';
import { StoreController, type Host } from './store-controller.js';

/** Fetches everything about a claim once the consultation is open, and again when it is out of date. */
export class DetailsController implements ReactiveController {
  readonly #claimId: () => string;
  readonly #store: StoreController;
  readonly #opening: CellController<unknown>;

  /** `claimId` is empty while nothing is to be fetched. */
  constructor(host: Host, claimId: () => string) {
    this.#claimId = claimId;
    this.#store = new StoreController(host);
    this.#opening = new CellController<unknown>(host, (store) => store.consultation);
    // What came may be called out of date while it is shown.
    new CellController(
      host,
      (store) => store.details.cell(claimId()),
      () => [claimId()],
    );
    host.addController(this);
  }

  /** Tries again. */
  load(): void {
    void this.#store.store?.details.load(this.#claimId());
  }

  hostUpdated(): void {
    const claimId = this.#claimId();
    const { store } = this.#store;
    if (!store || this.#opening.value === undefined || claimId === '') return;
    // Not at once: what changes while the host updates would have it update twice.
    if (store.details.cell(claimId).value.status === 'idle') queueMicrotask(() => this.load());
  }
}
