import type { ReactiveController } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.js';
import { StoreController, type Host, type Ran } from '../../controllers/store-controller.js';
import { newId } from '../../internal/new-id.js';
import { signInCodes } from '../../internal/sign-in-codes.js';
import type { Command } from '../../model/command.js';
import type { FormController, Manner } from '../shared/form-controller.js';
import type { Sent } from './sent.js';

/** A draft as it is to be sent. */
export interface Sendable {
  readonly command: (id: string) => Command;
  readonly manner: Manner;
  readonly isEdit: boolean;
  /** When a reply appears at the latest that has to wait. */
  readonly dueAt: string;
}

/**
 * Sends a contribution, once.
 *
 * Its id is part of the draft from the first try on: whether the page crashes, the connection breaks
 * or the text comes back from storage, what was sent before is known by it.
 */
export class SendingController implements ReactiveController {
  readonly #host: Host;
  readonly #draft: DraftController;
  readonly #form: FormController;
  readonly #store: StoreController;
  #sent: Sent | null = null;

  constructor(host: Host, draft: DraftController, form: FormController) {
    this.#host = host;
    this.#draft = draft;
    this.#form = form;
    this.#store = new StoreController(host);
    host.addController(this);
  }

  /** What became of what was sent. */
  get sent(): Sent | null {
    return this.#sent;
  }

  /** Sends the draft. Answers whether it is on the record or on its way. */
  async send(sendable: Sendable): Promise<boolean> {
    const draft = this.#draft;
    const id = draft.get('id') || newId();
    draft.set('id', id);
    const ran = await this.#form.send(sendable.command(id), sendable.manner);
    if (ran && 'cancelled' in ran) return false;
    if (!ran) {
      // What was refused stays here, in the form, and not on a card as well.
      await this.#store.store?.discard(id);
      draft.set('id', '');
      return false;
    }
    this.#sent = this.#outcome(ran, id, sendable);
    void draft.clear();
    this.#host.requestUpdate();
    return true;
  }

  /** Makes room for another contribution. */
  again(): void {
    this.#sent = null;
    this.#host.requestUpdate();
  }

  /** A draft that comes back although it was sent is none any more. */
  hostUpdated(): void {
    const draft = this.#draft;
    const id = draft.restoredAt === undefined || this.#form.busy ? '' : draft.get('id');
    if (id !== '' && this.#isKnown(id)) queueMicrotask(() => void draft.clear());
  }

  #isKnown(id: string): boolean {
    const store = this.#store.store;
    return store?.outbox.cell(id).value !== undefined || !!store?.records.get('claim', id);
  }

  #outcome(ran: Ran, id: string, { isEdit, dueAt }: Sendable): Sent {
    const claim = 'done' in ran ? ran.done.find((record) => record.type === 'claim') : undefined;
    if (claim) return { claim, dueAt, isEdit };
    const code = this.#store.store?.outbox.cell(id).value?.error?.code ?? '';
    return { waits: signInCodes.has(code) ? 'sign-in' : 'connection' };
  }
}
