import { html, nothing, type TemplateResult } from 'lit';
import { forgetDrafts } from '../../controllers/forget-drafts.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { StoreController, type Host } from '../../controllers/store-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';

/**
 * Lets a reader delete what is kept on the device. It is folded away, so that one press deletes
 * nothing, and what it would delete is read first.
 */
export class ForgetDrafts {
  readonly #host: Host;
  readonly #done: () => void;
  readonly #text: LocalizeController<'drafts'>;
  readonly #store: StoreController;

  /** `done` is called once they are gone. */
  constructor(host: Host, done: () => void = () => undefined) {
    this.#host = host;
    this.#done = done;
    this.#text = new LocalizeController(host, 'drafts');
    this.#store = new StoreController(host);
  }

  /** The fold, or nothing where no store keeps anything. */
  render(): TemplateResult | typeof nothing {
    const t = this.#text.messages;
    if (!t || !this.#store.store) return nothing;
    return html`<details class="fold">
      <summary><span>${t.forget}</span></summary>
      <p class="fine">${t.forgetText}</p>
      <button type="button" class="button" @click=${this.#forget}>${t.forgetAll}</button>
    </details>`;
  }

  /** The fold closes over the button, and takes the focus that was on it. */
  readonly #forget = async (event: Event): Promise<void> => {
    const fold = (event.currentTarget as HTMLElement).closest('details');
    const { store } = this.#store;
    if (!store) return;
    await forgetDrafts(store);
    this.#done();
    fold?.querySelector('summary')?.focus();
    fold?.removeAttribute('open');
    this.#host.dispatchEvent(new AnnounceEvent(this.#text.messages?.forgotten ?? ''));
  };
}
