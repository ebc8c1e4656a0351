import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { CellController } from '../../controllers/cell-controller.js';
import { keptOf, type KeptText } from '../../controllers/kept-drafts.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { DraftsMessages } from '../../i18n/sections/drafts.js';
import { displayText } from '../../internal/display-text.js';
import type { Refusal } from '../../store/refusal.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { refusalReason } from '../shared/refusal-reason.js';
import { ForgetDrafts } from '../shared/forget-drafts.js';
import { permalink } from '../shared/link.js';
import { partHead } from '../shared/part-head.js';
import { styles } from './drafts.styles.js';

/**
 * What the person before the screen has typed and is not on the record: refused after it waited to be
 * sent, or begun before the consultation closed. It is shown whole, so that it can be copied, and takes
 * no room while there is nothing.
 *
 * The consultation renders it; where a page decides the layout, it says where it goes.
 *
 * @element entente-drafts
 */
export class Drafts extends LitElement {
  static override styles = styles;

  /** The texts to show. Without them, those of the store around. */
  @property({ attribute: false }) drafts?: readonly KeptText[];

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  readonly #text = new LocalizeController(this, 'drafts');
  readonly #reasons = new LocalizeController(this, 'errors');
  readonly #kept = new CellController(
    this,
    (store) => (this.drafts ? undefined : keptOf(store)),
    () => [this.drafts === undefined],
  );
  readonly #consultation = new CellController(this, (store) => store.consultation);
  readonly #forget = new ForgetDrafts(this);
  /** How many were listed when it was last told. */
  #told = { refused: 0, beside: 0 };

  protected override render() {
    const t = this.#text.messages;
    const drafts = this.#drafts;
    if (!t || !this.#reasons.messages || !drafts) return nothing;
    const areRefused = drafts.length > 0 && drafts.every(({ refused }) => refused);
    const fine = drafts.length === 0 ? t.none : areRefused ? t.notPublished : t.seenByNobody;
    return html`
      ${partHead(this.headingLevel, areRefused ? t.refusedHeading : t.heading, fine)}
      <ul class="drafts" role="list">
        ${drafts.map((draft) => this.#draft(draft, t))}
      </ul>
      ${this.#forget.render()}
    `;
  }

  protected override updated(): void {
    this.hidden = this.#drafts === undefined;
    const t = this.#text.messages;
    if (!t) return;
    const drafts = this.#drafts ?? [];
    const refused = drafts.filter((draft) => draft.refused).length;
    const beside = drafts.filter((draft) => draft.isBeside && !draft.refused).length;
    if (refused > this.#told.refused) this.dispatchEvent(new AnnounceEvent(t.refusedSaid));
    else if (beside > this.#told.beside) this.dispatchEvent(new AnnounceEvent(t.besideSaid));
    this.#told = { refused, beside };
  }

  get #drafts(): readonly KeptText[] | undefined {
    const kept = this.#kept.value;
    return this.drafts ?? (kept && [...kept.begun, ...(kept.others ?? [])]);
  }

  #draft(draft: KeptText, t: DraftsMessages) {
    const { intent, claimId, number, savedAt, texts, refused, isBeside } = draft;
    const about = Object.hasOwn(t.about, intent)
      ? t.about[intent as keyof typeof t.about]
      : t.other;
    // By the same clock as the deadlines beside it.
    const format = this.#text.formatIn(this.#consultation.value?.timeZone);
    const saved = t.saved(format.date(savedAt, 'moment'));
    const words = about(number);
    const link = permalink(this.permalink, claimId);
    return html`<li>
      <p>
        ${claimId === '' ? words : html`<a href=${link}>${words}</a>`}
        <span class="fine">${saved}</span>
      </p>
      ${refused ? this.#reason(refused, draft, t) : isBeside ? html`<p>${t.isBeside}</p>` : nothing}
      ${texts.map(
        (text) => html`<blockquote class="quote" dir="auto">${displayText(text)}</blockquote>`,
      )}
    </li>`;
  }

  #reason(refused: Refusal, { isBeside }: KeptText, t: DraftsMessages) {
    const reasons = this.#reasons.messages;
    return html`<p class="state" data-state="failed">
      ${noticeSign('stop')}
      <span>
        <b>${t.refused}</b> ${reasons && refusalReason(refused, reasons)}
        ${isBeside ? t.isBeside : t.inItsForm}
      </span>
    </p>`;
  }
}
