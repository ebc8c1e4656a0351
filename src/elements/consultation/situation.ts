import { nothing, type LitElement, type ReactiveController } from 'lit';
import { LastingController } from '../../controllers/lasting-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SignInController } from '../../controllers/sign-in-controller.js';
import { takesContributions } from '../../controllers/takes-contributions.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { SignInRequestEvent } from '../../events/sign-in-event.js';
import { nextTurn } from '../../model/windows.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { notice, type Notice } from '../shared/notice.js';
import { closedWords } from './closed-words.js';
import { concern, offlineText, type Acts } from './concern.js';
import { sessionState, untilWarning } from './session-end.js';

export { styles } from '../shared/notice.js';

/** The longest that a timer of a browser can wait. */
const LONGEST = 2 ** 31 - 1;

/**
 * What concerns a whole consultation: no connection, signed out or about to be, closed. It is shown
 * above the rest, the one thing that matters most, and what is new is announced once.
 */
export class Situation implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: () => DialogueStore | undefined;
  readonly #text: LocalizeController<'situation'>;
  readonly #signIn: SignInController;
  readonly #lasting: LastingController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was last known of the connection, and whether the end of the session was told. */
  #said = '';
  #isSignInTold = false;
  /** Whether contributions were taken when it was last looked at, and in which store. */
  #seen: { readonly store: DialogueStore; readonly isTaken: boolean } | undefined;

  constructor(host: LitElement, store: () => DialogueStore | undefined) {
    this.#host = host;
    this.#store = store;
    this.#text = new LocalizeController(host, 'situation');
    this.#signIn = new SignInController(host, store);
    this.#lasting = new LastingController(host, store);
    host.addController(this);
  }

  /** The notice; nothing where all is well. */
  notice() {
    const told = this.#concern();
    return told ? notice(told) : nothing;
  }

  hostUpdated(): void {
    this.#sayConnection();
    this.#saySignIn();
    this.#sayWindow();
    clearTimeout(this.#timer);
    const store = this.#store();
    const consultation = store?.consultation.value;
    if (!consultation) return;
    const turn = nextTurn(consultation, Date.now());
    store.nextTurn.value = turn;
    const wait = Math.min(untilWarning(store.session.value), turn - Date.now());
    if (wait === Infinity) return;
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
      },
      Math.min(LONGEST, wait),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #concern(): Notice | undefined {
    const store = this.#store();
    const t = this.#text.messages;
    if (!store || !t) return undefined;
    const known = {
      t,
      format: this.#text.format,
      connection: store.connection.value,
      lasting: this.#lasting.value,
      session: store.session.value,
      signInWanted: this.#signIn.wanted,
      readOnly: store.capabilities.value?.absent.includes('submit') ?? false,
      closed: this.#closed,
    };
    return concern(known, this.#acts(store));
  }

  #acts(store: DialogueStore): Acts {
    return {
      again: () => void store.resume(),
      signIn: (again) => this.#host.dispatchEvent(new SignInRequestEvent(again)),
    };
  }

  /** Lost and found again is said once each; that it began well needs no words. */
  #sayConnection(): void {
    const t = this.#text.messages;
    const status = this.#store()?.connection.value.status;
    if (!t || !status || status === this.#said || status === 'opening') return;
    const lasting = this.#lasting.value;
    if (status === 'offline' && lasting === undefined) return;
    const told = status === 'failed' ? this.#concern() : undefined;
    if (status === 'offline') this.#say(`${t.offlineTitle} ${offlineText(t, lasting)}`);
    else if (told) this.#say(`${told.title} ${told.text}`);
    else if (status === 'ready' && this.#said === 'offline') this.#say(t.backOnline);
    this.#said = status;
  }

  /** The notice stands at the top, out of sight of whoever pressed something further down. */
  #saySignIn(): void {
    const session = this.#store()?.session.value;
    const isDue = session && (sessionState(session) !== 'lasting' || this.#signIn.wanted !== 'no');
    const words = isDue ? this.#concern() : undefined;
    if (words && !this.#isSignInTold) this.#say(`${words.title} ${words.text}`);
    this.#isSignInTold = words !== undefined;
  }

  /** Somebody may be reading further down, or writing, when contributions close or open. */
  #sayWindow(): void {
    const store = this.#store();
    const t = this.#text.messages;
    if (!store?.consultation.value || !t) return;
    const isTaken = takesContributions(store);
    const before = this.#seen?.store === store ? this.#seen.isTaken : isTaken;
    if (before !== isTaken) this.#say(isTaken ? t.opened : this.#closed);
    this.#seen = { store, isTaken };
  }

  /** That contributions are not taken now, and when they are; empty while they are. */
  get #closed(): string {
    const consultation = this.#store()?.consultation.value;
    const t = this.#text.messages;
    if (!consultation || !t) return '';
    return closedWords(consultation, t, this.#text.formatIn(consultation.timeZone));
  }

  #say(words: string): void {
    this.#host.dispatchEvent(new AnnounceEvent(words));
  }
}
