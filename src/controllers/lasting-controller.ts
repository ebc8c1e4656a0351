import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DialogueStore } from '../store/dialogue-store.js';
import { draftsOf } from '../store/drafts.js';

/** Whether what is written outlasts the page, looked up anew each time that the connection is lost. */
export class LastingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => DialogueStore | undefined;
  #asked: DialogueStore | undefined;
  #value: boolean | undefined;

  constructor(host: ReactiveControllerHost, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** `undefined` as long as it is not known. */
  get value(): boolean | undefined {
    return this.#value;
  }

  hostUpdate(): void {
    const store = this.#store();
    const offline = store?.connection.value.status === 'offline' ? store : undefined;
    if (offline === this.#asked) return;
    this.#asked = offline;
    this.#value = undefined;
    if (offline) void this.#look(offline);
  }

  async #look(store: DialogueStore): Promise<void> {
    const lasting = await draftsOf(store).lasting();
    if (this.#asked !== store) return;
    this.#value = lasting;
    this.#host.requestUpdate();
  }
}
