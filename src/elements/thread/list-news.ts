import type { ReactiveController } from 'lit';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { ThreadMessages } from '../../i18n/sections/thread.js';
import type { ListState } from '../../store/claim-list.js';
import { HeldFocus } from './held-focus.js';
import type { Thread } from './thread.js';

/** Says what became of a list: that it did not come, that others wrote, what its filters leave. */
export class ListNews implements ReactiveController {
  readonly #host: Thread;
  readonly #list: () => ListState | undefined;
  readonly #words: () => ThreadMessages | undefined;
  /** Contributions that wait, as far as they were announced. */
  #told = 0;
  #error: ListState['error'] = null;
  #isAsked = false;

  constructor(
    host: Thread,
    list: () => ListState | undefined,
    words: () => ThreadMessages | undefined,
  ) {
    this.#host = host;
    this.#list = list;
    this.#words = words;
    host.addController(this);
    new HeldFocus(host);
  }

  /** The reader has set a filter: what it leaves is said once it has come. */
  ask(): void {
    this.#isAsked = true;
  }

  hostUpdated(): void {
    const t = this.#words();
    const list = this.#list();
    if (!t || !list) return;
    if (list.waiting > 0 && this.#told === 0) this.#say(t.arrivals(list.waiting));
    this.#told = list.waiting;
    if (list.error && list.error !== this.#error) this.#say(`${t.failedTitle} ${t.failedText}`);
    this.#error = list.error;
    if (!this.#isAsked || list.status !== 'ready') return;
    this.#isAsked = false;
    this.#say(list.total === 0 ? t.emptyFiltered : t.total(list.total));
  }

  #say(words: string): void {
    this.#host.dispatchEvent(new AnnounceEvent(words));
  }
}
