import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CellController } from '../../controllers/cell-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import type { ClaimView } from '../../store/claim-view.js';
import { permalink } from '../shared/link.js';
import { isShort, shortText } from '../shared/short-text.js';
import { some } from '../shared/some.js';
import { wear } from '../shared/wear.js';
import { badge } from './card-badge.js';
import type { CardBelow } from './card-below.js';
import { byline, cardHead } from './card-head.js';
import { isSeen, type CardParts } from './card-parts.js';
import { room } from './card-room.js';
import type { CardStanding } from './card-standing.js';
import { styles } from './claim-card.styles.js';
import { below, following, longText, standing } from './late-parts.js';
import { hasStanding, isGone } from './needs.js';

/**
 * One claim: number and kind, who says it and where they stand, the words, how well they stand, the
 * views on it, and what can be done.
 *
 * @element entente-claim-card
 * @fires {CommandRequestEvent} entente-command-request - A stance is about to be taken. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - The backend has accepted it.
 * @fires {FailureEvent} entente-failure - It could not be done. Cancelable.
 * @fires {PanelRequestEvent} entente-panel-request - A reply, evidence or a report is wanted.
 * @fires {SignInRequestEvent} entente-sign-in-request - Somebody must sign in for their view to count.
 * @slot actions - More actions, after those of the card.
 * @cssstate shown - There is something to read: what follows the card may follow.
 * @csspart card - The article.
 * @csspart byline - Name, role and date.
 * @csspart disclosure - Where the author stands.
 * @csspart text - The words of the claim.
 * @csspart earlier - What the claim said before it was edited.
 * @csspart stance - The ballot line with its counts.
 * @csspart answer - The official answer.
 * @csspart actions - The list of actions.
 */
export class ClaimCard extends LitElement {
  static override styles = styles;

  /** What to show. Without it, the claim of `claimId` from the store around. */
  @property({ attribute: false }) view?: ClaimView;

  /** Which claim of the store to show. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** Level of the card's heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** For lists and links from elsewhere: no disclosure, no ballot, no actions. */
  @property({ type: Boolean }) compact = false;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  /** The moment from which dates are reckoned. Now, when it is not given. */
  @property({ attribute: false }) now?: Date;

  readonly #text = new LocalizeController(this, 'card');
  #cell: CellController<ClaimView | undefined> | undefined;
  #standing: CardStanding | undefined;
  #below: CardBelow | undefined;
  #internals: ElementInternals | undefined;

  protected override willUpdate(): void {
    if (this.view || this.claimId === '') return;
    this.#cell ??= following.neededBy(this)?.followClaim(this, () => this.claimId);
  }

  protected override render() {
    const view = this.#current;
    const t = this.#text.messages;
    if (!view || !t) return nothing;
    const parts = this.#parts(view, t);
    const words = this.#words(parts);
    if (hasStanding(view)) this.#takeStanding();
    if (!words || (hasStanding(view) && !this.#standing?.isReady)) return nothing;
    if (isGone(view)) return this.#standing?.tombstone(parts);
    if (!this.compact) this.#takeBelow();
    const { claim } = view;
    const reply = claim.parentId !== null;
    const state = view.unsent ? 'unsent' : view.own ? 'own' : '';
    const name = `claim ${reply ? 'reply' : ''} ${this.compact ? 'compact' : ''} ${state}`;
    const foot = this.compact ? {} : (this.#below?.draw(parts) ?? room(parts));
    return html`
      <article class=${name} part="card" aria-labelledby="claim" tabindex="-1">
        ${cardHead(parts)}${byline(parts)}${this.compact ? nothing : badge(parts, foot.facts)}
        <div class="claim-text" part="text" lang=${claim.language} dir="auto">${words}</div>
        ${some(this.#standing?.lines(parts), foot.earlier)}${foot.views}${foot.groups}
        ${!this.compact && isSeen(parts) ? this.#standing?.answer(parts) : nothing}${foot.actions}
      </article>
    `;
  }

  protected override updated(): void {
    this.#internals ??= this.attachInternals();
    if (this.renderRoot.childElementCount > 0) this.#internals.states.add('shown');
    const isRead = this.renderRoot.querySelector('.claim-text') !== null;
    if (!isRead || this.compact || this.#below) return;
    // The words can be read: now comes what can be done with them.
    below.neededBy(this);
    this.#text.fetch('claim');
  }

  /** Puts the focus on the number, or on the card while it has none. */
  override focus(options?: FocusOptions): void {
    const root = this.renderRoot;
    const number = root.querySelector<HTMLElement>('.claim-no:not([hidden])');
    (number ?? root.querySelector('article'))?.focus(options);
  }

  #words(parts: CardParts) {
    const { text } = parts.view.claim;
    return isShort(text) ? shortText(text) : longText.neededBy(this)?.cardText(parts);
  }

  #takeStanding(): void {
    if (this.#standing) return;
    const code = standing.neededBy(this);
    this.#text.fetch('standing');
    if (!code) return;
    this.#standing = new code.CardStanding(this);
    wear(this, code.styles);
  }

  #takeBelow(): void {
    const code = below.value;
    if (!code || this.#below) return;
    this.#below = new code.CardBelow(this);
    wear(this, code.styles);
  }

  get #current(): ClaimView | undefined {
    return this.view ?? this.#cell?.value;
  }

  #parts(view: ClaimView, t: CardMessages): CardParts {
    const now = this.now?.getTime() ?? Date.now();
    return {
      host: this,
      view,
      t,
      format: this.#text.formatIn(view.scene.timeZone),
      lang: this.#text.lang,
      level: this.headingLevel,
      compact: this.compact,
      now,
      linkTo: (id) => permalink(this.permalink, id),
      pick: (text) => this.#text.pick(text),
    };
  }
}
