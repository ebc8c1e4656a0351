import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { Thread } from './thread.js';

/**
 * Where the contribution goes away that the focus is in, the focus goes on to the next one, to the one
 * before, or to what was answered; and that is said.
 */
export class HeldFocus {
  readonly #thread: Thread;
  readonly #text: LocalizeController<'claim'>;
  /** The contributions that the focus is in, the innermost first. */
  #entries: readonly Element[] = [];
  readonly #watch = new MutationObserver((changes) => {
    if (this.#entries[0]?.isConnected === false) this.#goOn(changes);
  });

  constructor(thread: Thread) {
    this.#thread = thread;
    this.#text = new LocalizeController(thread, 'claim');
    thread.addEventListener('focusin', this.#enter);
    thread.addEventListener('focusout', this.#leave);
  }

  readonly #enter = (event: Event): void => {
    this.#forget();
    this.#entries = event.composedPath().filter(isEntry);
    for (const entry of this.#entries) {
      this.#watch.observe(entry.getRootNode(), { childList: true, subtree: true });
    }
  };

  readonly #leave = (): void => {
    // A browser may say so before it takes away what has the focus.
    queueMicrotask(() => {
      if (this.#entries[0]?.isConnected && !this.#thread.matches(':focus-within')) this.#forget();
    });
  };

  #goOn(changes: readonly MutationRecord[]): void {
    const went = changes.filter(({ removedNodes }) =>
      [...removedNodes].some((node) => this.#entries.some((entry) => node.contains(entry))),
    );
    const near = went.flatMap(({ nextSibling, previousSibling, target }) => [
      ...[nextSibling, previousSibling].map((item) => (item as Element | null)?.firstElementChild),
      (target.getRootNode() as ShadowRoot).host,
    ]);
    this.#forget();
    const next = near.find((each) => each?.isConnected && isEntry(each)) ?? this.#thread;
    (next as HTMLElement).focus();
    const said = this.#text.messages?.wentAway;
    if (said) this.#thread.dispatchEvent(new AnnounceEvent(said));
  }

  #forget(): void {
    this.#entries = [];
    this.#watch.disconnect();
  }
}

function isEntry(target: EventTarget): target is Element {
  return target instanceof Element && target.localName === 'entente-entry';
}
