import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { followCapabilities, followGroups, followList } from '../../controllers/follow.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { PanelOpenEvent } from '../../events/panel-events.js';
import type { ThreadMessages } from '../../i18n/sections/thread.js';
import type { ListState } from '../../store/claim-list.js';
import type { ClaimTree } from '../../store/claim-tree.js';
import { once } from '../../internal/once.js';
import { fetchPart } from '../shared/fetch-part.js';
import { heading } from '../shared/heading.js';
import { keepItems } from '../shared/keyed.js';
import { Late } from '../shared/late.js';
import { keepTypedKeys } from '../shared/typed-keys.js';
import { failed } from './failed.js';
import { isFiltered, noFilters, orders, queryOf, type Filters } from './filters.js';
import type { ListNews } from './list-news.js';
import { blank, skeleton } from './states.js';
import { styles } from './thread.styles.js';
import { searchButton, toolbar, writeButton } from './toolbar.js';

/** Claims open at once: beyond that the document, not the code, makes a page slow. */
const openAtOnce = 200;

const step = 20;

/** What tells of news and goes on to further claims. */
const later = once(() => fetchPart(() => import('./later.js')));

const searching = new Late(() => import('../search/open.js'));

/**
 * The structured thread: order and filters, claims in pages of twenty with their replies, and what
 * others have written meanwhile, which waits until it is asked for.
 *
 * @element entente-thread
 * @slot empty - In the place of the invitation, when nobody has written yet.
 * @csspart toolbar - Order and filters.
 * @csspart claims - The list of claims.
 * @csspart more - The end of the list.
 * @csspart notice - That claims could not be fetched.
 */
export class Thread extends LitElement {
  static override styles = styles;

  /** The claims to show, with their replies. Without them, those of the store around. */
  @property({ attribute: false }) trees?: readonly ClaimTree[];

  /** Level of the first heading; those of claims count on from there. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  /** What is shown, and in which order. Readers set it in the toolbar. */
  @property({ attribute: false }) filters: Filters = noFilters;

  /** Whether there is room to write on the page, to which the toolbar then leads. */
  @property({ type: Boolean }) writes = false;

  /** Where the window of open claims begins. */
  @state() private from = 0;

  /** Whether the search is open. */
  @state() private isSearching = false;

  readonly #text = new LocalizeController(this, 'thread');
  readonly #store = new StoreController(this);
  readonly #groups = followGroups(this);
  readonly #capabilities = followCapabilities(this);
  readonly #state = followList(
    this,
    () => queryOf(this.filters),
    () => this.#capabilities.value !== undefined,
  );
  #news: ListNews | undefined;

  constructor() {
    super();
    keepTypedKeys(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('filters')) this.from = 0;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('.claims');
    const { ids = [], status } = this.#state.value ?? {};
    if (!this.#news && (status === 'ready' || status === 'failed')) void this.#followNews();
    if (list && !this.trees) keepItems(list, this.#openIds(ids), (id) => this.#entry(id));
  }

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    return html`
      <div class="part-head" tabindex="-1">
        ${heading(this.headingLevel, t.heading)}
        <p class="fine">${t.lead}</p>
      </div>
      ${this.trees ? this.#fed(this.trees) : this.#connected(this.#state.value, t)}
    `;
  }

  /** Puts the focus on the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.part-head')?.focus(options);
  }

  #fed(trees: readonly ClaimTree[]) {
    return html`<ol class="claims" part="claims" role="list">
      ${trees.map((tree) => html`<li>${this.#entry(tree.view.claim.id, tree)}</li>`)}
    </ol>`;
  }

  #connected(list: ListState | undefined, t: ThreadMessages) {
    if (!list) return nothing;
    return html`
      ${this.#toolbar(list, t)}
      ${this.isSearching ? searching.neededBy(this)?.openSearch(this.headingLevel + 1, this.permalink) : nothing}
      ${this.#waiting(list, t)}
      ${list.ids.length === 0 ? this.#nothingYet(list, t) : this.#claims(list, t)}
      ${list.error ? failed(this, t, this.#more) : nothing}
    `;
  }

  #toolbar({ total, status, ids }: ListState, t: ThreadMessages) {
    const { orders: supported = orders, absent = [] } = this.#capabilities.value ?? {};
    const groups = (this.#groups.value ?? []).map(({ id, label }) => ({
      id,
      label: this.#text.pick(label),
    }));
    return toolbar({
      t,
      filters: this.filters,
      orders: orders.filter((order) => supported.includes(order)),
      groups,
      tally: status === 'loading' && total === 0 ? '' : t.total(total),
      change: this.#set,
      search: absent.includes('search')
        ? nothing
        : searchButton(t, this.isSearching, this.#turnSearch),
      write: this.writes && ids.length > 0 ? writeButton(t, this.#write) : nothing,
    });
  }

  readonly #write = (): void => {
    this.dispatchEvent(new PanelOpenEvent(null, 'reply'));
  };

  readonly #turnSearch = (): void => {
    this.isSearching = !this.isSearching;
  };

  #waiting({ waiting }: ListState, t: ThreadMessages) {
    if (waiting === 0) return nothing;
    const show = (): void => {
      void this.#store.store?.showArrivals(queryOf(this.filters));
    };
    return html`<div class="pending">
      <button type="button" class="text-button" @click=${show}>${t.arrivals(waiting)}</button>
    </div>`;
  }

  #nothingYet({ status, error }: ListState, t: ThreadMessages) {
    if (error) return nothing;
    if (status !== 'ready') return skeleton(t);
    const clear = (): void => {
      this.#set({ ...noFilters, order: this.filters.order });
      // What was pressed goes away.
      this.focus();
    };
    return blank(t, isFiltered(this.filters) ? { clear } : { write: this.#write });
  }

  #claims({ ids, total, hasMore, status }: ListState, t: ThreadMessages) {
    const open = this.#openIds(ids);
    const rest = total - this.from - open.length;
    return html`
      ${
        this.from === 0
          ? nothing
          : html`<div class="pending">
              <button type="button" class="text-button" @click=${this.#earlier}>
                ${t.earlier(this.from)}
              </button>
            </div>`
      }
      <ol class="claims" part="claims" role="list" aria-busy=${status === 'loading'}></ol>
      ${
        hasMore || rest > 0
          ? html`<div class="more" part="more">
              <button type="button" class="button" @click=${this.#more}>
                ${t.more(Math.min(step, rest))}
              </button>
              <span class="fine">${t.shown(this.from + open.length, total)}</span>
            </div>`
          : nothing
      }
    `;
  }

  #entry(id: string, tree?: ClaimTree) {
    return html`<entente-entry
      claim-id=${id}
      heading-level=${this.headingLevel + 1}
      permalink=${this.permalink}
      .tree=${tree}
    ></entente-entry>`;
  }

  #openIds(ids: readonly string[]): readonly string[] {
    return ids.slice(this.from, this.from + openAtOnce);
  }

  async #followNews(): Promise<void> {
    const { ListNews } = await later();
    this.#news ??= new ListNews(
      this,
      () => this.#state.value,
      () => this.#text.messages,
    );
  }

  readonly #set = (filters: Filters): void => {
    this.filters = filters;
    this.#news?.ask();
  };

  readonly #earlier = (): void => {
    this.from = Math.max(0, this.from - openAtOnce);
  };

  readonly #more = (): void => {
    const list = this.#store.store?.list(queryOf(this.filters));
    const t = this.#text.messages;
    if (!list || !t) return;
    const move = (from: number): void => {
      this.from = from;
    };
    const open = { from: this.from, size: openAtOnce, move };
    void later().then(({ goOn }) => goOn(this, list, t, open));
  };
}
