import type { ReactiveController } from 'lit';
import type { Cell } from '../store/cell.js';
import type { DialogueStore } from '../store/dialogue-store.js';
import { signInWanted, type SignInWanted } from '../store/sign-in-wanted.js';
import type { Host } from './store-controller.js';

/** Whether something that was done waits for a sign-in, in whichever store there is. */
export class SignInController implements ReactiveController {
  readonly #host: Host;
  readonly #store: () => DialogueStore | undefined;
  #of: DialogueStore | undefined;
  #wanted: Cell<SignInWanted> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  get wanted(): SignInWanted {
    return this.#wanted?.value ?? 'no';
  }

  hostUpdate(): void {
    const store = this.#store();
    if (store === this.#of) return;
    this.#unsubscribe?.();
    this.#of = store;
    this.#wanted = store && signInWanted(store);
    this.#unsubscribe = this.#wanted?.subscribe(() => {
      this.#host.requestUpdate();
    });
  }
}
