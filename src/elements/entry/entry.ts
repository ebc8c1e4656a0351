import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { followReplies, followToAnswer } from '../../controllers/follow.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { PanelOpenEvent } from '../../events/panel-events.js';
import type { ThreadMessages } from '../../i18n/sections/thread.js';
import type { ClaimTree } from '../../store/claim-tree.js';
import type { Replies } from '../../store/replies.js';
import { fetchPart } from '../shared/fetch-part.js';
import { keepItems } from '../shared/keyed.js';
import { myTurn } from '../shared/turn.js';
import { failed } from '../thread/failed.js';
import type { OpenPanel, panelTemplate } from './panels.js';
import { styles } from './entry.styles.js';

/** Replies move away from the edge down to this depth; further down, the number alone says it. */
const indented = 3;

/**
 * One claim of a thread with what belongs under it: a panel that was opened, and its replies.
 *
 * The thread renders it; pages have no need to.
 *
 * @element entente-entry
 */
export class Entry extends LitElement {
  static override styles = styles;

  /** Which claim. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** How many claims stand above: 0 for a root. */
  @property({ type: Number, reflect: true }) depth = 0;

  /** Level of the card's heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  @state() private panel: OpenPanel | null = null;

  /** Whether replies that were asked for did not come. */
  @state() private isWithout = false;

  /** The claim and its replies. Without it, those of `claimId` from the store around. */
  @property({ attribute: false }) tree?: ClaimTree;

  readonly #text = new LocalizeController(this, 'thread');
  readonly #store = new StoreController(this);
  readonly #replies = followReplies(this, () => this.claimId);
  readonly #toAnswer = followToAnswer(this, () => this.claimId);
  #answering = false;
  #opener: HTMLElement | null = null;
  #draw: typeof panelTemplate | undefined;

  constructor() {
    super();
    this.addEventListener('entente-panel-open', this.#open);
    this.addEventListener('entente-panel-close', this.#close);
  }

  /** Claims come a few at a time, each with its replies. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.depth === 0) await myTurn();
    await super.scheduleUpdate();
  }

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    return html`
      <entente-claim-card
        claim-id=${this.claimId}
        heading-level=${this.headingLevel}
        permalink=${this.permalink}
        .view=${this.tree?.view}
      ></entente-claim-card>
      ${this.#beneath()}${this.#list(this.#known(), t)}
    `;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('.replies');
    // What is open under a reply stays under it, wherever others come to stand.
    if (list && !this.tree) keepItems(list, this.#known()?.ids ?? [], (id) => this.#reply(id));
  }

  /** Opens a panel under the card, and puts the focus there. */
  async open(panel: OpenPanel): Promise<void> {
    this.#draw = (await import('./panels.js')).panelTemplate;
    this.panel = panel;
    await this.updateComplete;
    const element = this.renderRoot.querySelector<HTMLElement>('#panel > *');
    if (!element) return;
    // Its code may still be on its way.
    await customElements.whenDefined(element.localName);
    element.focus();
  }

  /** Puts the focus on the card. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('entente-claim-card')?.focus(options);
  }

  /** What stands between the card and its replies: mostly nothing, in one place. */
  #beneath() {
    const restatements = this.#restatements();
    const panel = this.#panel();
    const isEmpty = restatements === nothing && panel === nothing;
    return isEmpty ? nothing : html`${restatements}${panel}`;
  }

  /** What waits for the author's word stands under their claim, and stays once it is answered. */
  #restatements() {
    this.#answering ||= this.#toAnswer.value === true;
    if (!this.#answering || this.panel?.panel === 'paraphrases') return nothing;
    void fetchPart(() => import('../paraphrase-prompt/paraphrase-prompt.define.js'));
    return html`<div class="panel">
      <entente-paraphrase-prompt
        claim-id=${this.claimId}
        heading-level=${Math.min(6, this.headingLevel + 1)}
      ></entente-paraphrase-prompt>
    </div>`;
  }

  #panel() {
    const draw = this.#draw;
    if (!this.panel || !draw) return nothing;
    return html`<div class="panel" id="panel">
      ${draw(this.panel, this.headingLevel + 1, this.permalink, this)}
    </div>`;
  }

  #list(replies: Replies | undefined, t: ThreadMessages) {
    if (!replies || (replies.ids.length === 0 && replies.missing === 0)) return nothing;
    const label = t.repliesTo(replies.number);
    return html`
      <ol class="replies" role="list" data-flat=${this.depth >= indented} aria-label=${label}>
        ${this.tree ? replies.ids.map((id) => html`<li>${this.#reply(id)}</li>`) : nothing}
      </ol>
      ${
        replies.missing === 0
          ? nothing
          : html`<button type="button" class="text-button more-replies" @click=${this.#more}>
              ${t.moreReplies(replies.missing, replies.number)}
            </button>`
      }
      ${this.isWithout ? failed(this, t, this.#more) : nothing}
    `;
  }

  #known(): Replies | undefined {
    if (!this.tree) return this.#replies.value;
    const { view, replies } = this.tree;
    const ids = replies.map((reply) => reply.view.claim.id);
    return { ids, missing: view.tally.replies - ids.length, number: view.claim.number };
  }

  #reply(id: string) {
    return html`<entente-entry
      claim-id=${id}
      depth=${this.depth + 1}
      heading-level=${Math.min(6, this.headingLevel + 1)}
      permalink=${this.permalink}
      .tree=${this.tree?.replies.find((reply) => reply.view.claim.id === id)}
    ></entente-entry>`;
  }

  readonly #more = (): void => {
    void this.#goOn();
  };

  async #goOn(): Promise<void> {
    const { store } = this.#store;
    const t = this.#text.messages;
    if (!store || !t) return;
    // Without a connection there may be no code either.
    const came = await import('./more-replies.js').then(
      ({ moreReplies }) => moreReplies(this, store, t),
      () => false,
    );
    this.isWithout = !came;
    if (!came) this.dispatchEvent(new AnnounceEvent(`${t.failedTitle} ${t.failedText}`));
  }

  readonly #open = (event: PanelOpenEvent): void => {
    const { claimId, panel, relation } = event;
    if (claimId !== this.claimId) return;
    event.stopPropagation();
    const [opener] = event.composedPath();
    if (opener instanceof HTMLElement) this.#opener = opener;
    void this.open({ claimId, panel, relation });
  };

  readonly #close = (event: Event): void => {
    event.stopPropagation();
    if (!this.panel) return;
    this.panel = null;
    const opener = this.#opener;
    if (opener?.isConnected) opener.focus();
    else this.focus();
  };
}
