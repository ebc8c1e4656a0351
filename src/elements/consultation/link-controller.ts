import { nothing, type LitElement, type ReactiveController } from 'lit';
import { once } from '../../internal/once.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { Entry } from '../entry/entry.js';
import { fetchPart } from '../shared/fetch-part.js';
import { linkedClaim } from '../shared/link.js';
import type { linkedSection, LinkedParts } from './linked.js';

/**
 * The claim that the page's address, or a task, leads to. One that stands on the page is gone to; any
 * other is shown above the rest, and the reader brought there.
 */
export class LinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: () => DialogueStore | undefined;
  #id: string | null = null;
  #draw: typeof linkedSection | undefined;
  /** Whether the reader is still to be brought there. */
  #isAwaited = false;

  constructor(host: LitElement, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
    host.addEventListener('click', this.#follow);
  }

  /** The claim above the others; nothing where none is asked for. */
  section(parts: Omit<LinkedParts, 'id' | 'leave'>) {
    if (this.#id === null) return nothing;
    const [id, leave] = [this.#id, this.#leave];
    if (parts.store.details.cell(id).value.status === 'idle') void this.#load(id);
    if (!this.#draw) void this.#fetch();
    return this.#draw?.({ ...parts, id, leave });
  }

  /** Shows a claim above the others. Resolves with its entry. */
  async show(id: string): Promise<Entry | null> {
    this.#id = id;
    await Promise.all([this.#load(id), this.#fetch()]);
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector<Entry>('.linked > entente-entry');
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    const head = this.#isAwaited && this.#host.renderRoot.querySelector<HTMLElement>('#linked');
    if (!head) return;
    this.#isAwaited = false;
    head.focus();
  }

  readonly #fetch = once(() =>
    fetchPart(async () => {
      this.#draw = (await import('./linked.js')).linkedSection;
      this.#host.requestUpdate();
    }),
  );

  async #load(id: string): Promise<void> {
    await this.#store()?.details.load(id);
    this.#host.requestUpdate();
  }

  readonly #read = (): void => {
    const id = linkedClaim(location.hash);
    const thread = this.#host.renderRoot.querySelector('entente-thread');
    const entry = id !== null && thread && entryIn(thread.renderRoot, id);
    this.#id = entry ? null : id;
    this.#isAwaited = this.#id !== null;
    if (entry) entry.focus();
    this.#host.requestUpdate();
  };

  /** A link to where the address leads already changes nothing, so that nobody else would be told. */
  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.href === location.href) this.#read();
  };

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
