import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Order } from '../../adapters/contract.js';
import { CellController } from '../../controllers/cell-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { SearchMessages } from '../../i18n/sections/search.js';
import { displayText } from '../../internal/display-text.js';
import type { ListState } from '../../store/claim-list.js';
import type { ClaimView } from '../../store/claim-view.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { notice, styles as noticeStyles } from '../shared/notice.js';
import { keepTypedKeys } from '../shared/typed-keys.js';
import { styles } from './search.styles.js';

/** More than anybody types, and less than what an address may hold. */
const mostCharacters = 200;

const step = 20;

/**
 * Finds contributions by their words, replies as well as roots, and shows them in short; the number of
 * each leads to it, among what was said around it.
 *
 * The thread renders it for whoever asks, where the backend can search; pages have no need to.
 *
 * @element entente-search
 * @csspart find - The field and its button.
 * @csspart found - The list of what was found.
 * @csspart notice - That the search could not be made.
 */
export class Search extends LitElement {
  static override styles = [...styles, ...noticeStyles];

  /** What was found. Without it, what the store around finds. */
  @property({ attribute: false }) found?: readonly ClaimView[];

  /** The words that were searched for. */
  @property() words = '';

  /** Whether its field takes the focus as soon as it is there. */
  @property({ attribute: false }) takesFocus = false;

  /** Level of the headings of what is found. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  readonly #text = new LocalizeController(this, 'search');
  readonly #store = new StoreController(this);
  readonly #list = new CellController(
    this,
    (store) => (this.words === '' || this.found ? undefined : this.#begun(store)),
    () => [this.words, this.found],
  );
  /** Whether what comes of a search is still to be said. */
  #isAsked = false;
  #hadFocus = false;

  constructor() {
    super();
    keepTypedKeys(this);
  }

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    return html`${this.#form(t)}${this.words === '' ? nothing : this.#answer(t)}`;
  }

  protected override updated(): void {
    if (this.takesFocus && !this.#hadFocus && this.#field) {
      this.#hadFocus = true;
      this.focus();
    }
    const t = this.#text.messages;
    const list = this.#list.value;
    if (!t || !this.#isAsked || !list || list.status === 'loading') return;
    this.#isAsked = false;
    const words = displayText(this.words);
    if (list.error) this.#say(`${t.failedTitle} ${t.failedText}`);
    else this.#say(list.total === 0 ? t.none(words) : t.found(list.total, words));
  }

  /** Puts the focus into the field. */
  override focus(options?: FocusOptions): void {
    this.#field?.focus(options);
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  #form(t: SearchMessages) {
    return html`<form class="find" part="find" role="search" @submit=${this.#search}>
      <div class="field">
        <label for="words">${t.label}</label>
        <div class="row">
          <input
            id="words"
            type="search"
            dir="auto"
            enterkeyhint="search"
            autocomplete="off"
            maxlength=${mostCharacters}
            aria-describedby="hint"
            .value=${this.words}
          />
          <button class="button">${t.find}</button>
        </div>
        <p class="hint" id="hint">${t.hint}</p>
      </div>
    </form>`;
  }

  #answer(t: SearchMessages) {
    const { ids, total, hasMore, error } = this.#answered;
    const words = displayText(this.words);
    const isOver = this.found !== undefined || this.#list.value?.status === 'ready';
    const count = total > 0 ? t.found(total, words) : isOver ? t.none(words) : t.searching;
    return html`
      ${
        error
          ? this.#failed(t)
          : html`<div class="count">
              <p>${count}</p>
              <button type="button" class="text-button" @click=${this.#clear}>${t.clear}</button>
            </div>`
      }
      ${
        ids.length === 0
          ? nothing
          : html`<ol class="found" part="found" role="list">
              ${ids.map((id) => html`<li>${this.#card(id)}</li>`)}
            </ol>`
      }
      ${
        hasMore && !error
          ? html`<div class="more">
              <button type="button" class="button" @click=${this.#more}>
                ${t.more(Math.min(step, total - ids.length))}
              </button>
              <span class="fine">${t.shown(ids.length, total)}</span>
            </div>`
          : nothing
      }
    `;
  }

  #failed({ failedTitle: title, failedText: text, tryAgain }: SearchMessages) {
    return notice({ tone: 'alarm', sign: 'stop', title, text, action: [tryAgain, this.#more] });
  }

  #card(id: string) {
    return html`<entente-claim-card
      compact
      claim-id=${id}
      heading-level=${this.headingLevel}
      permalink=${this.permalink}
      .view=${this.found?.find(({ claim }) => claim.id === id)}
    ></entente-claim-card>`;
  }

  get #answered(): Pick<ListState, 'ids' | 'total' | 'hasMore' | 'error'> {
    const ids = (this.found ?? []).map(({ claim }) => claim.id);
    return this.#list.value ?? { ids, total: ids.length, hasMore: false, error: null };
  }

  #begun(store: DialogueStore) {
    const list = this.#listIn(store);
    const { status } = list.state.value;
    if (status === 'idle' || status === 'failed') void list.more();
    return list.state;
  }

  #listIn(store: DialogueStore) {
    const orders = store.capabilities.value?.orders ?? [];
    const order: Order = orders.includes('newest') ? 'newest' : (orders[0] ?? 'number');
    return store.list({ parentId: null, order, search: this.words });
  }

  readonly #search = (event: Event): void => {
    event.preventDefault();
    const words = this.#field?.value.trim() ?? '';
    if (words === this.words && this.#list.value?.error) this.#more();
    this.#isAsked = words !== '' && words !== this.words;
    this.words = words;
  };

  readonly #clear = (): void => {
    this.words = '';
    this.focus();
  };

  /** Fetches the next page, and puts the focus on the first that it brings. */
  readonly #more = (): void => {
    void this.#goOn();
  };

  async #goOn(): Promise<void> {
    const { store } = this.#store;
    if (!store) return;
    const list = this.#listIn(store);
    const before = list.state.value.ids.length;
    await list.more();
    const { ids, total, status } = list.state.value;
    const t = this.#text.messages;
    if (!t) return;
    if (status === 'failed') {
      this.#say(`${t.failedTitle} ${t.failedText}`);
      return;
    }
    await this.updateComplete;
    const cards = this.renderRoot.querySelectorAll('entente-claim-card');
    const first = cards[before];
    await first?.updateComplete;
    first?.focus();
    this.#say(
      before === 0 ? t.found(total, displayText(this.words)) : t.loaded(ids.length - before),
    );
  }

  #say(words: string): void {
    this.dispatchEvent(new AnnounceEvent(words));
  }
}
