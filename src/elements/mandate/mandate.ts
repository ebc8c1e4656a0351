import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CellController } from '../../controllers/cell-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { Format } from '../../i18n/format.js';
import type { MandateMessages } from '../../i18n/sections/mandate.js';
import { spanIn } from '../../i18n/span.js';
import type { Consultation, Phase } from '../../model/consultation.js';
import { promises } from '../../model/first-words.js';
import type { LocalText } from '../../model/parts.js';
import { mandateSign, type MandateSign } from '../../styles/signs/mandate-signs.js';
import { heading } from '../shared/heading.js';
import { local } from '../shared/local.js';
import { styles } from './mandate.styles.js';

/** A question of more characters than this is set as text. */
const titleLength = 240;

/**
 * What is asked, what is fixed and what is open, who decides, what is promised, and when.
 *
 * Openness binds the institution first: what is decided already stands beside what is not.
 *
 * @element entente-mandate
 * @slot - More from the organiser, below the rest.
 * @csspart question - The question.
 * @csspart fixed - The list of what is fixed.
 * @csspart open - The list of what is open.
 * @csspart promise - The level of participation and its promise.
 * @csspart phases - The list of phases.
 */
export class Mandate extends LitElement {
  static override styles = styles;

  /** The consultation to show. Without it, that of the `entente-consultation` around. */
  @property({ attribute: false }) consultation?: Consultation;

  /** Level of the first heading, 1 to 5. The others count on from there. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The moment from which phases are past or running. Now, when it is not given. */
  @property({ attribute: false }) now?: Date;

  readonly #text = new LocalizeController(this, 'mandate');
  readonly #around = new CellController(this, (store) => store.consultation);

  protected override render() {
    const consultation = this.consultation ?? this.#around.value;
    const t = this.#text.messages;
    if (!consultation || !t) return nothing;
    const { mandate } = consultation;
    return html`
      <div class="part-head">
        ${heading(this.headingLevel, t.heading)}
        <p class="fine">${this.#terms(consultation, t)}</p>
      </div>
      ${this.#question(consultation.question, t)}
      <div class="two">
        ${this.#list(t.fixed, 'fixed', mandate.fixed)} ${this.#list(t.open, 'open', mandate.open)}
      </div>
      ${this.#margined(t.decider, html`<p class="lead">${this.#local(mandate.decider)}</p>`)}
      ${this.#margined(t.promise, this.#promise(consultation, t))}
      ${
        consultation.phases.length === 0
          ? nothing
          : this.#margined(t.when, this.#phases(consultation, t))
      }
      <slot></slot>
    `;
  }

  /** A title if it can be read as one; some questions are a whole text. */
  #question(question: LocalText, t: MandateMessages) {
    const length = this.#text.pick(question).text.length > titleLength ? 'long' : nothing;
    return html`<p class="mandate-question" part="question" data-length=${length}>
      ${this.#local(question, t.otherLanguage)}
    </p>`;
  }

  #local(text: LocalText, missing = ''): TemplateResult | string {
    return local(this.#text.pick(text), this.#text.lang, missing);
  }

  #terms(consultation: Consultation, t: MandateMessages) {
    const { organiser, opensAt, closesAt, mandate, timeZone } = consultation;
    const format = this.#text.formatIn(timeZone);
    const now = this.#now();
    const term =
      now < Date.parse(opensAt)
        ? t.opensOn(format.date(opensAt, 'moment'))
        : now > Date.parse(closesAt)
          ? t.closedOn(format.date(closesAt))
          : t.openUntil(format.date(closesAt, 'moment'));
    const minutes = mandate.minutes === undefined ? nothing : ` · ${t.minutes(mandate.minutes)}`;
    return html`${this.#local(organiser)} · ${term}${minutes}`;
  }

  #list(title: string, name: 'fixed' | 'open', items: readonly LocalText[]) {
    if (items.length === 0) return nothing;
    const entry = (item: LocalText) =>
      html`<li>${mandateSign(name)}<span>${this.#local(item)}</span></li>`;
    return html`
      <div part=${name}>
        ${heading(this.headingLevel + 1, title)}
        <ul class="marked" role="list">
          ${items.map(entry)}
        </ul>
      </div>
    `;
  }

  #margined(title: string, body: TemplateResult) {
    return html`
      <section class="margined">
        <div class="margin-name">${heading(this.headingLevel + 1, title)}</div>
        <div class="margin-body">${body}</div>
      </section>
    `;
  }

  #promise({ mandate }: Consultation, t: MandateMessages) {
    const level = (name: (typeof promises)[number]) =>
      html`<li aria-current=${name === mandate.promise ? 'true' : nothing}>${t.level[name]}</li>`;
    const words = mandate.promiseText
      ? this.#local(mandate.promiseText)
      : html`${t.promised[mandate.promise]}`;
    return html`
      <ol class="scale" part="promise" role="list" aria-label=${t.levels}>
        ${promises.map(level)}
      </ol>
      <p class="lead">${words}</p>
    `;
  }

  #phases({ phases, timeZone }: Consultation, t: MandateMessages) {
    const format = this.#text.formatIn(timeZone);
    return html`
      <ol class="phases" part="phases" role="list">
        ${phases.map((phase) => this.#phase(phase, t, format))}
      </ol>
    `;
  }

  #phase({ label, opensAt, closesAt }: Phase, t: MandateMessages, format: Format) {
    const place = this.#placeOf(opensAt, closesAt);
    const span = spanIn(format, opensAt, closesAt);
    return html`
      <li aria-current=${place === 'now' ? 'step' : nothing}>
        ${mandateSign(place)}
        <span>
          ${place === 'past' ? html`<span class="vh">${t.done}</span>` : nothing}${
            place === 'now' ? html`<b>${this.#local(label)}</b>` : this.#local(label)
          }
        </span>
        <span class="when">${span}${place === 'now' ? ` · ${t.now}` : nothing}</span>
      </li>
    `;
  }

  #placeOf(opensAt: string, closesAt: string): MandateSign {
    const now = this.#now();
    if (now > Date.parse(closesAt)) return 'past';
    return now < Date.parse(opensAt) ? 'next' : 'now';
  }

  #now(): number {
    return this.now?.getTime() ?? Date.now();
  }
}
