import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Adapter } from '../../adapters/contract.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { Kept } from '../../controllers/kept-drafts.js';
import { ProvideController } from '../../controllers/provide-controller.js';
import { takesContributions } from '../../controllers/takes-contributions.js';
import type { AnnounceEvent } from '../../events/announce-event.js';
import type { PanelOpenEvent } from '../../events/panel-events.js';
import { ReadyEvent } from '../../events/ready-event.js';
import { once } from '../../internal/once.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { ConsultationMessages } from '../../i18n/sections/consultation.js';
import { fetchPart } from '../shared/fetch-part.js';
import { wear } from '../shared/wear.js';
import { noFilters, type Filters } from '../thread/filters.js';
import { adapterFor } from '../../controllers/backends.js';
import { styles } from './consultation.styles.js';
import { isConcerning } from './is-concerning.js';
import { LinkController } from './link-controller.js';
import { afterReading, fetchWhenNear } from './fetching.js';
import { ownLayout, parts } from './parts.js';
import type { Situation } from './situation.js';

/**
 * A whole consultation, or what provides one to the elements inside: the backend, the language, the
 * rules, who is signed in, and whether there is a connection.
 *
 * With none of our elements inside, it lays out the mandate, who is here, the thread and the
 * composer. What stands inside in the page's own HTML is shown until, and unless, it is ready.
 *
 * @element entente-consultation
 * @fires {ReadyEvent} entente-ready - The consultation is open and can be read.
 * @fires {CommandRequestEvent} entente-command-request - Something is about to be done. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - The backend has accepted it.
 * @fires {FailureEvent} entente-failure - It could not be done. Cancelable.
 * @fires {PanelRequestEvent} entente-panel-request - A reply, evidence or a report is wanted.
 * @fires {SignInRequestEvent} entente-sign-in-request - Somebody must sign in. The page does it.
 * @slot - Shown until the consultation is ready; or the elements that make it up.
 * @slot privacy - Handed on to each composer: the privacy notice, in place of the consultation's own.
 * @slot guidelines - Handed on to each composer: the rules of engagement, in place of its own.
 * @csspart notice - What concerns the whole: no connection, signed out, closed.
 */
export class Consultation extends LitElement {
  static override styles = styles;

  /** The backend. Setting another one opens the consultation anew. */
  @property({ attribute: false }) adapter?: Adapter;

  /** The id of the consultation. */
  @property() consultation = '';

  /** Without an adapter: `browser`, the address of a published record (`….json`), or of a server. */
  @property() backend = '';

  /** With `backend="browser"`: the address of the records, in JSON, that the dialogue starts from. */
  @property() seed = '';

  /** Level of the first heading of each part. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  /** Keep no draft on this device, for example on a shared computer. */
  @property({ type: Boolean, attribute: 'keep-nothing' }) keepNothing = false;

  @state() private resolved: Adapter | undefined;
  @state() private announced = '';
  @state() private kept: Kept | undefined;

  readonly #text = new LocalizeController(this, 'consultation');
  readonly #provide = new ProvideController(this);
  readonly #link: LinkController = new LinkController(this, () => this.#provide.store);
  /** How often a backend was named: the code of an earlier one may come later. */
  #turn = 0;
  #wasReady = false;
  #situation: Situation | undefined;
  /** Whether that code has come, or cannot be had for now: reading does not depend on it. */
  #isAnswered = false;
  readonly #fetchSituation = once(() => this.#loadSituation());
  #unfetch: readonly (() => void)[] = [];
  #layout: Element | null = null;
  /** Whether there is room to write: once there, it stays, for somebody may be writing in it. */
  #writes = false;
  /** What the thread is set to: somebody else who signs in goes on reading where they were. */
  #filters = noFilters;

  constructor() {
    super();
    this.addEventListener('entente-announce', this.#announce);
    this.addEventListener('entente-panel-open', this.#open);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.resolved) void this.#resolve();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#unfetch) end();
    // Moved within the document, the element is back before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#resolve();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('backend')) void this.#resolve();
    this.#filters = changed.has('consultation') ? noFilters : this.#filtersNow;
    const adapter = this.adapter ?? this.resolved;
    const { consultation: consultationId, keepNothing } = this;
    const complete = adapter && consultationId !== '';
    this.#provide.provide(complete ? { adapter, consultationId, keepNothing } : undefined);
  }

  protected override render() {
    const t = this.#text.messages;
    const store = this.#provide.store;
    const ready = store?.consultation.value !== undefined && !this.#isHeld(store);
    return html`
      <div class="vh" role="status">${this.announced}</div>
      ${this.#situation?.notice()} ${t && ready ? this.#layOut(store, t) : this.#meanwhile(t)}
    `;
  }

  protected override updated(): void {
    const store = this.#provide.store;
    const ready = store?.connection.value.status === 'ready';
    if (ready && !this.#wasReady) this.dispatchEvent(new ReadyEvent());
    if (store && isConcerning(store)) void this.#fetchSituation();
    else if (ready && !this.#wasReady) this.#fetchSituationAfter(store);
    this.#wasReady = ready;
    this.#fetchParts();
  }

  #fetchSituationAfter({ readable }: DialogueStore): void {
    void (this.#isComposed() ? Promise.resolve() : readable).then(this.#fetchSituation);
  }

  async #loadSituation(): Promise<void> {
    await fetchPart(async () => {
      const { Situation, styles } = await import('./situation.js');
      wear(this, styles);
      this.#situation = new Situation(this, () => this.#provide.store);
    });
    this.#isAnswered = true;
    this.requestUpdate();
  }

  /** Whether the parts wait until what is to be said above them has come, so that nothing moves. */
  #isHeld(store: DialogueStore): boolean {
    return isConcerning(store) && !this.#isAnswered && this.#layout === null;
  }

  /** What the page has put inside; where that is nothing, the room that is needed, and why it is empty. */
  #meanwhile(t: ConsultationMessages | undefined) {
    const status = this.#provide.store?.connection.value.status ?? 'opening';
    return status === 'opening' && this.#isBare()
      ? html`<p class="opening fine">${t?.opening}</p>`
      : html`<slot></slot>`;
  }

  /** Whether the page has put nothing inside that could be shown meanwhile. */
  #isBare(): boolean {
    // On a server nothing is known of what is inside.
    if (typeof Text === 'undefined') return false;
    const isSeen = (node: Node): boolean =>
      node instanceof Element ? !node.slot : node instanceof Text && /\S/.test(node.data);
    return ![...this.childNodes].some(isSeen);
  }

  /** Once for each layout: another store makes another one. */
  #fetchParts(): void {
    const layout = this.renderRoot.querySelector('.parts, .own');
    const store = this.#provide.store;
    if (layout === this.#layout || !store) return;
    this.#layout = layout;
    for (const end of this.#unfetch) end();
    if (!layout) [this.#writes, this.kept] = [false, undefined];
    const show = (kept: Kept): void => {
      if (this.#layout === layout) this.kept = kept;
    };
    if (layout?.matches('slot')) {
      const own = afterReading(Promise.resolve(), (code) => code.showKept(store, show, this));
      this.#unfetch = [own];
    } else this.#unfetch = layout ? fetchWhenNear(layout, store, show) : [];
  }

  get #filtersNow(): Filters {
    return this.#find('entente-thread')?.filters ?? this.#filters;
  }

  /** Whether the page has put our elements inside, and so decides the layout itself. */
  #isComposed(): boolean {
    const isOurs = ({ localName, children }: Element): boolean =>
      localName.startsWith('entente-') || [...children].some(isOurs);
    return [...this.children].some((child) => !child.slot && isOurs(child));
  }

  #layOut(store: DialogueStore, t: ConsultationMessages) {
    const { headingLevel: level, permalink, kept } = this;
    if (this.#isComposed()) return ownLayout(this, kept, level);
    const someone = store.session.value.participantId !== null;
    const linked = this.#link.section({ store, t, level, permalink });
    const filters = this.#filters;
    const writes = (this.#writes ||= takesContributions(store) || (kept?.begun.length ?? 0) > 0);
    const about = { store, level, permalink, linked, someone, filters, writes, kept };
    return parts({ ...about, given: this.children });
  }

  /** Makes the adapter that the attribute names. What we have made, we close. */
  async #resolve(): Promise<void> {
    const turn = (this.#turn += 1);
    void this.resolved?.close();
    this.resolved = undefined;
    if (this.backend === '' || !this.isConnected) return;
    const adapter = await adapterFor(this.backend, this.seed);
    if (turn === this.#turn) this.resolved = adapter;
    else void adapter?.close();
  }

  readonly #announce = (event: AnnounceEvent): void => {
    event.stopPropagation();
    // The same words again are said again only if they differ: a no-break space makes them differ.
    this.announced = event.text === this.announced ? `${event.text}\u00a0` : event.text;
  };

  /** What no entry has taken: a first contribution, the queue, or a claim that is not on the page. */
  readonly #open = (event: PanelOpenEvent): void => {
    event.stopPropagation();
    const { claimId, panel, relation } = event;
    if (claimId) {
      void this.#link.show(claimId).then((entry) => entry?.open({ claimId, panel, relation }));
    } else void this.#enter(panel === 'moderate' ? 'entente-moderation' : 'entente-composer');
  };

  /** Puts the focus on a part. Its code is fetched once it is near. */
  async #enter(tag: 'entente-moderation' | 'entente-composer'): Promise<void> {
    const part = this.#find(tag);
    part?.scrollIntoView();
    await customElements.whenDefined(tag);
    part?.focus();
  }

  #find<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] | null {
    return this.renderRoot.querySelector(tag) ?? this.querySelector(tag);
  }
}
