import type { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Cell } from '../store/cell.js';
import type { DialogueStore } from '../store/dialogue-store.js';
import { storeAround, type storeContext } from './store-context.js';
import type { Host } from './store-controller.js';

/**
 * Follows one cell of the store, and renders its host again when that cell changes.
 *
 * `find` is asked before a render when one of the properties it depends on (`deps`) has changed, or
 * the store has; when it answers with another cell, that one is followed instead. Out of the
 * document, nothing is followed.
 */
export class CellController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #find: (store: DialogueStore) => Cell<T> | undefined;
  readonly #deps: () => readonly unknown[];
  readonly #consumer: ContextConsumer<typeof storeContext, Host>;
  #known: readonly unknown[] = [];
  #cell: Cell<T> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: Host,
    find: (store: DialogueStore) => Cell<T> | undefined,
    deps: () => readonly unknown[] = () => [],
  ) {
    this.#host = host;
    this.#find = find;
    this.#deps = deps;
    this.#consumer = storeAround(host);
    host.addController(this);
  }

  /** The value, or `undefined` while there is no store or no such cell. */
  get value(): T | undefined {
    return this.#cell?.value;
  }

  hostConnected(): void {
    // Moved in the document: what was let go is found again.
    this.#known = [];
    if (this.#consumer.value) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const store = this.#consumer.value;
    const known = [store, ...this.#deps()];
    const same = known.length === this.#known.length && known.every((k, i) => k === this.#known[i]);
    if (same) return;
    this.#known = known;
    this.#follow(store && this.#find(store));
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(cell: Cell<T> | undefined): void {
    if (cell === this.#cell) return;
    this.#unsubscribe?.();
    this.#cell = cell;
    this.#unsubscribe = cell?.subscribe(() => {
      this.#host.requestUpdate();
    });
  }
}
