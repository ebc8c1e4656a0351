import { ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Adapter } from '../adapters/contract.js';
import { devWarning } from '../internal/dev-warning.js';
import { isDevelopment } from '../internal/development.js';
import { newId } from '../internal/new-id.js';
import { once } from '../internal/once.js';
import { DialogueStore } from '../store/dialogue-store.js';
import type { Keep } from '../store/keep.js';
import { storeContext } from './store-context.js';
import type { Host } from './store-controller.js';

/** What a store is made from. Another adapter or another id makes another store. */
export interface Provided {
  readonly adapter: Adapter;
  readonly consultationId: string;
  /** Whether nothing may be kept on this device, for example in a library. */
  readonly keepNothing: boolean;
}

/** Tells this page apart from others that share the device. */
const writer = newId();

/**
 * Makes the store of a consultation, provides it to what stands inside, and lets go of it.
 *
 * Renders the host again when the connection, the consultation or the session changes.
 */
export class ProvideController implements ReactiveController {
  readonly #host: Host;
  readonly #provider: ContextProvider<typeof storeContext, Host>;
  #provided: Provided | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: storeContext });
    host.addController(this);
  }

  get store(): DialogueStore | undefined {
    return this.#provider.value;
  }

  /** Provides the store of these; does nothing when it is provided already. */
  provide(provided: Provided | undefined): void {
    if (same(this.#provided, provided)) return;
    this.#letGo();
    this.#provided = provided;
    if (!provided) return;
    void this.#make(provided);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    addEventListener('offline', this.#offline);
    // It was out of the document: the store is made anew.
    if (this.#provided && !this.store) void this.#make(this.#provided);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    removeEventListener('offline', this.#offline);
    // Moved within the document, the element is back before this runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#letGo();
    });
  }

  async #make(provided: Provided): Promise<void> {
    const { adapter, consultationId, keepNothing } = provided;
    const source = await sourceOf(adapter);
    // While its code came, another adapter may have been set, and the host have left or been moved.
    if (this.#provided !== provided || !this.#host.isConnected || this.store) return;
    const keep = once(() => openKeep(keepNothing, this.#host));
    const store = new DialogueStore({ source, consultationId, keep, writer });
    this.#provider.setValue(store);
    const { connection, consultation, session } = store;
    for (const cell of [connection, consultation, session]) cell.subscribe(this.#render);
    this.#host.requestUpdate();
    await store.open();
    if (isDevelopment && connection.value.error) {
      const { code, message } = connection.value.error;
      devWarning(`${code}:${consultationId}`, `"${consultationId}" was not opened. ${message}`);
    }
  }

  #letGo(): void {
    this.store?.close();
    this.#provider.setValue(undefined);
    this.#host.requestUpdate();
  }

  readonly #render = (): void => {
    this.#host.requestUpdate();
  };

  readonly #online = (): void => {
    void this.store?.resume();
  };

  readonly #offline = (): void => {
    this.store?.pause();
  };
}

function same(a: Provided | undefined, b: Provided | undefined): boolean {
  return (
    a?.adapter === b?.adapter &&
    a?.consultationId === b?.consultationId &&
    a?.keepNothing === b?.keepNothing
  );
}

/** The adapter itself if it is safe to use, or a `Backend` that makes it so. */
async function sourceOf(adapter: Adapter): Promise<Required<Adapter>> {
  if (isComplete(adapter)) return adapter;
  if (isDevelopment && typeof (adapter as Partial<Adapter>).open !== 'function') {
    devWarning(
      'no-adapter',
      'The property "adapter" takes an object with open(), list(), get() and close().',
    );
  }
  const { Backend } = await import('../adapters/backend.js');
  return new Backend(adapter);
}

function isComplete(adapter: Adapter): adapter is Required<Adapter> {
  const { isChecked, submit, changesSince, watch, aggregate } = adapter;
  return Boolean(isChecked && submit && changesSince && watch && aggregate);
}

/** Nobody needs a place to keep things in before they can read. */
async function openKeep(keepNothing: boolean, place: object): Promise<Keep> {
  const keeping = await import('../store/device-keep.js');
  return keeping.openKeep(keepNothing, place);
}
