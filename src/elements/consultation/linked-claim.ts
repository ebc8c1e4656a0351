import type { LitElement, ReactiveController } from 'lit';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { Entry } from '../entry/entry.js';
import { linkedClaim } from '../shared/link.js';
import { linkedSection, type LinkedParts } from './linked.js';

/**
 * The claim that the page's address, or a task, leads to. One that stands on the page is gone to; any
 * other is shown above the rest, and the reader brought there.
 */
export class LinkedClaim implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: () => DialogueStore | undefined;
  #id: string | null = null;
  /** Whether the reader is still to be brought there. */
  #isAwaited = false;

  constructor(host: LitElement, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Looks where the address leads now. */
  read(): void {
    const id = linkedClaim(location.hash);
    const thread = this.#host.renderRoot.querySelector('entente-thread');
    const entry = id !== null && thread && entryIn(thread.renderRoot, id);
    if (entry) entry.focus();
    this.lead(entry ? null : id);
  }

  /** Shows a claim above the others, and brings the reader there. */
  lead(id: string | null): void {
    this.#id = id;
    this.#isAwaited = id !== null;
    this.#host.requestUpdate();
  }

  /** The claim above the others, if it is not among them. */
  section(parts: Omit<LinkedParts, 'id' | 'leave'>) {
    if (this.#id === null) return undefined;
    const [id, leave] = [this.#id, this.#leave];
    if (parts.store.details.cell(id).value.status === 'idle') void this.#load(id);
    return linkedSection({ ...parts, id, leave });
  }

  /** Shows a claim above the others for whom a task leads there. Resolves with its entry. */
  async show(id: string): Promise<Entry | null> {
    this.#id = id;
    await this.#load(id);
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector<Entry>('.linked > entente-entry');
  }

  hostUpdated(): void {
    const head = this.#isAwaited && this.#host.renderRoot.querySelector<HTMLElement>('#linked');
    if (!head) return;
    this.#isAwaited = false;
    head.focus();
  }

  async #load(id: string): Promise<void> {
    await this.#store()?.details.load(id);
    this.#host.requestUpdate();
  }

  readonly #leave = (): void => {
    this.#id = null;
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector('entente-thread')?.focus();
  };
}

/** The entry of a claim, if it stands in a list or under one of its entries. */
function entryIn(root: ParentNode, id: string): Entry | undefined {
  for (const entry of root.querySelectorAll('entente-entry')) {
    const found = entry.claimId === id ? entry : entryIn(entry.renderRoot, id);
    if (found) return found;
  }
  return undefined;
}
