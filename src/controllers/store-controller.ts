import type { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { isAdapterError, type AdapterError } from '../adapters/errors.js';
import { CommandDoneEvent, CommandRequestEvent } from '../events/command-events.js';
import { FailureEvent } from '../events/failure-event.js';
import type { Command } from '../model/command.js';
import type { AnyRecord } from '../model/record.js';
import type { DialogueStore } from '../store/dialogue-store.js';
import type { Typed } from '../store/drafts.js';
import { storeAround, type storeContext } from './store-context.js';

/** An element that is rendered by Lit. */
export type Host = ReactiveControllerHost & HTMLElement;

/** What came of a command: done with these records, waiting in the outbox, or not done. */
export type Ran =
  | { readonly done: readonly AnyRecord[] }
  | { readonly waiting: true }
  | { readonly cancelled: true }
  /** Not done; `isSaid` where the page has said so itself. */
  | { readonly failed: AdapterError; readonly isSaid: boolean };

/** The store around the host, and the one way in which elements give commands. */
export class StoreController {
  readonly #host: Host;
  readonly #consumer: ContextConsumer<typeof storeContext, Host>;

  constructor(host: Host) {
    this.#host = host;
    this.#consumer = storeAround(host);
  }

  /** The store, or `undefined` for an element that is fed by properties alone. */
  get store(): DialogueStore | undefined {
    return this.#consumer.value;
  }

  /**
   * Says what is about to happen, and lets the store do it unless the page cancels.
   *
   * Never rejects: a failure becomes an `entente-failure` event, and the answer tells of it. What was
   * `typed` is a draft again where the command waits and is refused in the end.
   */
  async run(command: Command, typed?: Typed): Promise<Ran> {
    if (!this.#host.dispatchEvent(new CommandRequestEvent(command))) return { cancelled: true };
    if (!this.store) return { cancelled: true };
    try {
      const outcome = await this.store.submit(command, typed);
      if (!outcome) return { waiting: true };
      this.#host.dispatchEvent(new CommandDoneEvent(command, outcome.records));
      return { done: outcome.records };
    } catch (error) {
      if (!isAdapterError(error)) throw error;
      const isSaid = !this.#host.dispatchEvent(new FailureEvent(error, command));
      return { failed: error, isSaid };
    }
  }
}
