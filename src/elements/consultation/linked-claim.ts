import { LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { Entry } from '../entry/entry.js';
import { linkedClaim } from '../shared/link.js';
import { notice, styles } from '../shared/notice.js';
import { wear } from '../shared/wear.js';
import { linkedSection, type LinkedParts } from './linked.js';

/**
 * The claim that the page's address, or a task, leads to. One that stands on the page is gone to; any
 * other is shown above the rest, and the reader brought there.
 */
export class LinkedClaim implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: () => DialogueStore | undefined;
  readonly #text: LocalizeController<'situation'>;
  #id: string | null = null;
  /** Whether the reader is still to be brought there. */
  #isAwaited = false;
  #hasFailed = false;
  /** Whether that is still to be said. */
  #isUntold = false;

  constructor(host: LitElement, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    this.#text = new LocalizeController(host, 'situation');
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
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  /** The claim above the others, if it is not among them. */
  section(parts: Omit<LinkedParts, 'id' | 'leave' | 'failure'>) {
    if (this.#id === null) return undefined;
    const [id, leave] = [this.#id, this.#leave];
    if (parts.store.details.cell(id).value.status === 'idle') void this.#load(id);
    const failure = this.#hasFailed ? this.#failure(id) : undefined;
    return linkedSection({ ...parts, id, leave, failure });
  }

  /** Shows a claim above the others for whom a task leads there. Resolves with its entry. */
  async show(id: string): Promise<Entry | null> {
    this.#id = id;
    await this.#load(id);
    this.#isAwaited = this.#hasFailed;
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector<Entry>('.linked > entente-entry');
  }

  hostUpdated(): void {
    this.#sayFailure();
    const head = this.#isAwaited && this.#host.renderRoot.querySelector<HTMLElement>('#linked');
    if (!head) return;
    this.#isAwaited = false;
    void bringTo(head);
  }

  async #load(id: string): Promise<void> {
    const store = this.#store();
    await store?.details.load(id);
    if (id !== this.#id) return;
    const isKnown = store?.records.get('claim', id) !== undefined;
    this.#hasFailed = store?.details.cell(id).value.status === 'failed' && !isKnown;
    this.#isUntold = this.#hasFailed;
    this.#host.requestUpdate();
  }

  /** What failed, what is safe, what to do. */
  #failure(id: string): TemplateResult | undefined {
    const t = this.#text.messages;
    if (!t) return undefined;
    wear(this.#host, styles);
    const again = (): void => {
      void this.#load(id).then(() => (this.#isAwaited = !this.#hasFailed));
    };
    const action = [t.tryAgain, again] as const;
    return notice({
      tone: 'alarm',
      sign: 'stop',
      title: t.linkedFailed,
      text: t.failedText,
      action,
    });
  }

  #sayFailure(): void {
    const t = this.#text.messages;
    if (!this.#isUntold || !t) return;
    this.#isUntold = false;
    this.#host.dispatchEvent(new AnnounceEvent(`${t.linkedFailed} ${t.failedText}`));
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

/** Brings the reader to a heading once what stands above it is drawn, and no longer moves it away. */
async function bringTo(head: HTMLElement): Promise<void> {
  const parts = [...(head.closest('.parts')?.children ?? [])];
  const drawn = parts.filter((part) => part instanceof LitElement);
  await Promise.all(drawn.map((part) => part.updateComplete));
  head.focus();
}
