import { html, nothing } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SignInController } from '../../controllers/sign-in-controller.js';
import type { Host } from '../../controllers/store-controller.js';
import { SignInRequestEvent } from '../../events/sign-in-event.js';
import type { DialogueStore } from '../../store/dialogue-store.js';

/**
 * That a view needs a sign-in, said where it was given: on a long page nobody sees what stands at the
 * top.
 */
export class CardSignIn {
  readonly #host: Host;
  readonly #text: LocalizeController<'situation'>;
  readonly #signIn: SignInController;

  constructor(host: Host, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#text = new LocalizeController(host, 'situation');
    this.#signIn = new SignInController(host, store);
  }

  line() {
    const t = this.#text.messages;
    const { wanted } = this.#signIn;
    if (!t || wanted === 'no') return nothing;
    const again = wanted === 'again';
    const ask = (): void => {
      this.#host.dispatchEvent(new SignInRequestEvent(again));
    };
    return html`
      <p class="fine">
        <b>${again ? t.signedOutTitle : t.signInTitle}</b>
        ${again ? t.signedOutText : t.signInText}
      </p>
      <div class="actions">
        <button type="button" class="text-button" @click=${ask}>
          ${again ? t.signInAgain : t.signIn}
        </button>
      </div>
    `;
  }
}
