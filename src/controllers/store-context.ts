import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { DialogueStore } from '../store/dialogue-store.js';

/** The store of the nearest `entente-consultation`. The key is shared by all copies of the library. */
export const storeContext = createContext<DialogueStore | undefined>(Symbol.for('entente-store-1'));

const tag = 'entente-consultation';

/**
 * The store around a host. What a page has put inside may be defined before what stands around it, and
 * then nobody hears it ask: so it asks once more.
 */
export function storeAround<H extends ReactiveControllerHost & HTMLElement>(host: H) {
  const consumer = new ContextConsumer(host, { context: storeContext, subscribe: true });
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (registry && !registry.get(tag)) {
    void registry.whenDefined(tag).then(() => {
      if (host.isConnected) consumer.hostConnected();
    });
  }
  return consumer;
}
