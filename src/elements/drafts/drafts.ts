import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { KeptText } from '../../controllers/kept-drafts.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { DraftsMessages } from '../../i18n/sections/drafts.js';
import { displayText } from '../../internal/display-text.js';
import { ForgetDrafts } from '../shared/forget-drafts.js';
import { partHead } from '../shared/part-head.js';
import { styles } from './drafts.styles.js';

/**
 * What the person before the screen has typed and can no longer send: whole, so that it can be copied.
 *
 * The consultation renders it once it is closed; pages have no need to.
 *
 * @element entente-drafts
 */
export class Drafts extends LitElement {
  static override styles = styles;

  /** The texts to show. */
  @property({ attribute: false }) drafts: readonly KeptText[] = [];

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #text = new LocalizeController(this, 'drafts');
  readonly #forget = new ForgetDrafts(this);

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    const { drafts, headingLevel } = this;
    const isEmpty = drafts.length === 0;
    return html`
      ${partHead(headingLevel, t.heading, isEmpty ? t.none : t.seenByNobody)}
      <ul class="drafts" role="list">
        ${drafts.map((draft) => this.#draft(draft, t))}
      </ul>
      ${this.#forget.render()}
    `;
  }

  #draft({ intent, number, savedAt, texts }: KeptText, t: DraftsMessages) {
    const about = Object.hasOwn(t.about, intent)
      ? t.about[intent as keyof typeof t.about]
      : t.other;
    const saved = t.saved(this.#text.format.date(savedAt, 'moment'));
    return html`<li>
      <p>${about(number)} <span class="fine">${saved}</span></p>
      ${texts.map(
        (text) => html`<blockquote class="quote" dir="auto">${displayText(text)}</blockquote>`,
      )}
    </li>`;
  }
}
