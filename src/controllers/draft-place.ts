import type { ContextConsumer } from '@lit/context';
import type { DialogueStore } from '../store/dialogue-store.js';
import type { DraftKey } from '../store/drafts.js';
import { CellController } from './cell-controller.js';
import { storeAround, type storeContext } from './store-context.js';
import type { Host } from './store-controller.js';

/** What a draft is for; who writes it and where is known by the store. */
export type DraftPurpose = Pick<DraftKey, 'intent' | 'parentId'>;

/** A draft, and the store that keeps it. */
export interface Place {
  readonly store: DialogueStore;
  readonly key: DraftKey;
}

/** Where the draft of a form belongs, as long as there is a store and something to write for. */
export class DraftPlace {
  readonly #purpose: () => DraftPurpose | undefined;
  readonly #consumer: ContextConsumer<typeof storeContext, Host>;
  readonly #session: CellController<{ readonly participantId: string | null }>;

  constructor(host: Host, purpose: () => DraftPurpose | undefined) {
    this.#purpose = purpose;
    this.#consumer = storeAround(host);
    this.#session = new CellController(host, (store) => store.session);
  }

  /** The place for whoever is signed in now. */
  get now(): Place | undefined {
    const store = this.#consumer.value;
    const purpose = this.#purpose();
    if (!store || !purpose) return undefined;
    const actorId = this.#session.value?.participantId ?? null;
    return { store, key: { consultationId: store.consultationId, actorId, ...purpose } };
  }
}
