import type { ReactiveController } from 'lit';
import { unreadAnswers } from '../store/asked.js';
import { CellController } from './cell-controller.js';
import { StoreController, type Host } from './store-controller.js';

/** Fetches what was brought where the person before the screen asked for evidence, before they came. */
export class AnswersController implements ReactiveController {
  readonly #store: StoreController;
  readonly #unread: CellController<readonly string[]>;

  constructor(host: Host) {
    this.#store = new StoreController(host);
    this.#unread = new CellController(host, unreadAnswers);
    host.addController(this);
  }

  /** The claims of which it is still on its way. */
  get unread(): readonly string[] {
    return this.#unread.value ?? [];
  }

  hostUpdated(): void {
    const details = this.#store.store?.details;
    const idle = this.unread.filter((id) => details?.cell(id).value.status === 'idle');
    // Not at once: what changes while the host updates would have it update twice.
    queueMicrotask(() => {
      for (const id of idle) void details?.load(id);
    });
  }
}
