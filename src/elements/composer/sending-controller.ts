import type { ReactiveController } from 'lit';
import { CellController } from '../../controllers/cell-controller.js';
import type { DraftController } from '../../controllers/draft-controller.js';
import { isKeptAs } from '../../controllers/is-kept-as.js';
import { StoreController, type Host, type Ran } from '../../controllers/store-controller.js';
import { newId } from '../../internal/new-id.js';
import { signInCodes } from '../../internal/sign-in-codes.js';
import type { Command } from '../../model/command.js';
import type { DraftFields } from '../../store/drafts.js';
import type { Unsent } from '../../store/outbox.js';
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

/** What waits on this device, and what it is made from: should it be refused, it is a draft again. */
interface Waiting extends Pick<Sendable, 'dueAt' | 'isEdit'> {
  readonly command: Command;
  readonly actorId: string | null;
  readonly fields: DraftFields;
}

/**
 * Sends a contribution, once, and follows what becomes of it where it has to wait.
 *
 * Its id is part of the draft from the first try on: whether the page crashes, the connection breaks
 * or the text comes back from storage, what was sent before is known by it.
 */
export class SendingController implements ReactiveController {
  readonly #host: Host;
  readonly #draft: DraftController;
  readonly #form: FormController;
  readonly #store: StoreController;
  readonly #outbox: CellController<readonly Unsent[]>;
  readonly #settled: () => void;
  #sent: Sent | null = null;
  #waiting: Waiting | null = null;

  /** `settled` is called when what waited is on the record or was refused. */
  constructor(host: Host, draft: DraftController, form: FormController, settled: () => void) {
    this.#host = host;
    this.#draft = draft;
    this.#form = form;
    this.#settled = settled;
    this.#store = new StoreController(host);
    this.#outbox = new CellController(host, (store) => store.outbox.entries);
    host.addController(this);
  }

  /** What became of what was sent. */
  get sent(): Sent | null {
    return this.#sent;
  }

  /** Whether what was sent is on the record. */
  get isDone(): boolean {
    return this.#sent !== null && 'claim' in this.#sent;
  }

  /** Sends the draft. Answers whether it is on the record or on its way. */
  async send(sendable: Sendable): Promise<boolean> {
    const draft = this.#draft;
    const id = draft.get('id') || newId();
    draft.set('id', id);
    const command = sendable.command(id);
    const ran = await this.#form.send(command, { ...sendable.manner, typed: draft.typed });
    if (ran && 'cancelled' in ran) return false;
    if (!ran) {
      // What was refused stays here, in the form, and not on a card as well.
      await this.#store.store?.discard(id);
      draft.set('id', '');
      return false;
    }
    this.#sent = this.#outcome(ran, command, sendable);
    void draft.clear();
    this.#host.requestUpdate();
    return true;
  }

  /** Makes room for another contribution. */
  again(): void {
    this.#sent = this.#waiting = null;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const waiting = this.#waiting;
    const entries = this.#outbox.value;
    const me = this.#store.store?.session.value.participantId ?? null;
    if (!waiting || !entries) return;
    // Another person at the same device is not told what became of it.
    if (me !== null && me !== waiting.actorId) this.#sent = this.#waiting = null;
    else this.#follow(waiting, entries);
  }

  /** A draft that comes back although it was sent is none any more. */
  hostUpdated(): void {
    const draft = this.#draft;
    const id = !draft.restored || this.#form.busy ? '' : draft.get('id');
    if (id !== '' && this.#isKnown(id)) queueMicrotask(() => void draft.clear());
  }

  #isKnown(id: string): boolean {
    const store = this.#store.store;
    return store?.outbox.cell(id).value !== undefined || !!store?.records.get('claim', id);
  }

  #outcome(ran: Ran, command: Command, { isEdit, dueAt }: Sendable): Sent {
    const claim = 'done' in ran ? ran.done.find((record) => record.type === 'claim') : undefined;
    if (claim) return { claim, dueAt, isEdit };
    const store = this.#store.store;
    const actorId = store?.session.value.participantId ?? null;
    this.#waiting = { command, dueAt, isEdit, actorId, fields: this.#draft.fields };
    return waits(store?.outbox.cell(command.id).value);
  }

  #follow(waiting: Waiting, entries: readonly Unsent[]): void {
    const unsent = entries.find(({ command }) => command.id === waiting.command.id);
    if (unsent?.state === 'sending') return;
    if (unsent?.state === 'waiting') {
      this.#sent = waits(unsent);
      return;
    }
    this.#waiting = null;
    this.#sent = unsent ? { refused: unsent.error } : this.#arrived(waiting);
    if (!this.#sent) return;
    if ('refused' in this.#sent) {
      // A new wording is a draft again by then, and the list of drafts says so.
      if (!unsent) return;
      this.#takeBack(waiting);
    }
    this.#settled();
  }

  /** What is no longer in the outbox: on the record, or taken back by its author on the card. */
  #arrived({ command, dueAt, isEdit }: Waiting): Sent | null {
    const id = command.type === 'editClaim' ? command.claimId : command.id;
    const claim = this.#store.store?.records.get('claim', id);
    if (command.type !== 'editClaim') return claim ? { claim, dueAt, isEdit } : null;
    // No outbox keeps an edit that was refused.
    return claim && isKeptAs(claim.text, command.text)
      ? { claim, dueAt, isEdit }
      : { refused: undefined };
  }

  /** As on any refusal, the text is in the form again, and not on a card as well. */
  #takeBack({ command, fields }: Waiting): void {
    this.#draft.setAll({ ...fields, id: '' });
    void this.#store.store?.discard(command.id);
  }
}

function waits(unsent: Unsent | undefined): Sent {
  const { error, isFleeting = false } = unsent ?? {};
  return { waits: signInCodes.has(error?.code ?? '') ? 'sign-in' : 'connection', isFleeting };
}
