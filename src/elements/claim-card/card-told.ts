import { html, nothing, type ReactiveController } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SignInController } from '../../controllers/sign-in-controller.js';
import type { Host, Ran } from '../../controllers/store-controller.js';
import type { AdapterError } from '../../adapters/errors.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { SignInRequestEvent } from '../../events/sign-in-event.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { refusalReason } from '../shared/refusal-reason.js';

/**
 * Why a view does not count, said where it was given: on a long page nobody sees what stands at the top,
 * and a mark that only goes away again says nothing.
 */
export class CardTold implements ReactiveController {
  readonly #host: Host;
  readonly #situation: LocalizeController<'situation'>;
  readonly #errors: LocalizeController<'errors'>;
  readonly #signIn: SignInController;
  #claimId = '';
  #error: AdapterError | undefined;
  #isAnnounced = true;

  constructor(host: Host, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#situation = new LocalizeController(host, 'situation');
    this.#errors = new LocalizeController(host, 'errors');
    this.#signIn = new SignInController(host, store);
    host.addController(this);
  }

  /** Takes what became of a view on a claim, and draws the card anew. */
  take(claimId: string, ran: Ran): void {
    this.#claimId = 'done' in ran || 'cancelled' in ran ? '' : claimId;
    this.#error = 'failed' in ran && !ran.isSaid ? ran.failed : undefined;
    this.#isAnnounced = this.#error === undefined;
    this.#host.requestUpdate();
  }

  /** The line on a claim; nothing where the view counts, or is on its way. */
  line(claimId: string) {
    if (claimId !== this.#claimId) return nothing;
    const reason = this.#reason();
    return reason === '' ? this.#toSignIn() : html`<p class="fine">${reason}</p>`;
  }

  hostUpdated(): void {
    const reason = this.#reason();
    if (this.#isAnnounced || reason === '') return;
    this.#isAnnounced = true;
    this.#host.dispatchEvent(new AnnounceEvent(reason));
  }

  #reason(): string {
    const t = this.#errors.messages;
    return this.#error && t ? refusalReason(this.#error, t) : '';
  }

  #toSignIn() {
    const t = this.#situation.messages;
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
