import { nothing, type LitElement, type ReactiveController } from 'lit';
import { once } from '../../internal/once.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { Entry } from '../entry/entry.js';
import { fetchPart } from '../shared/fetch-part.js';
import { linkedClaim } from '../shared/link.js';
import type { LinkedParts } from './linked.js';
import type { LinkedClaim } from './linked-claim.js';

/**
 * Watches whether the page's address, or a task, leads to a claim. What goes there is fetched when
 * one first does.
 */
export class LinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: () => DialogueStore | undefined;
  #claim: LinkedClaim | undefined;
  /** What a task led to last: its code may come long after another one was pressed. */
  #wanted = '';
  /** Where the address led before anything stood here. */
  #first: string | null = null;

  constructor(host: LitElement, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
    host.addEventListener('click', this.#follow);
  }

  /** The claim above the others; nothing where none is asked for. */
  section(parts: Omit<LinkedParts, 'id' | 'leave' | 'failure'>) {
    return this.#claim?.section(parts) ?? nothing;
  }

  /** Shows a claim above the others, once its code has come. Resolves with its entry. */
  async show(id: string): Promise<Entry | null> {
    this.#wanted = id;
    const claim = await this.#fetch();
    return this.#wanted === id ? claim.show(id) : null;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** Resolves once that code has come, however late. */
  readonly #fetch = once(async () => {
    const { LinkedClaim } = await fetchPart(() => import('./linked-claim.js'));
    const claim = (this.#claim = new LinkedClaim(this.#host, this.#store));
    if (this.#first === null) claim.read();
    else claim.lead(this.#first);
    return claim;
  });

  readonly #read = (): void => {
    if (this.#claim) {
      this.#claim.read();
      return;
    }
    const id = linkedClaim(location.hash);
    this.#first = this.#host.hasUpdated ? null : id;
    if (id !== null) void this.#fetch();
  };

  /** A link to where the address leads already changes nothing, so that nobody else would be told. */
  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.href === location.href) this.#read();
  };
}
