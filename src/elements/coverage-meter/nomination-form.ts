import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CellController } from '../../controllers/cell-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PanelCloseEvent } from '../../events/panel-events.js';
import type { InclusionMessages } from '../../i18n/sections/inclusion.js';
import { newId } from '../../internal/new-id.js';
import type { Consultation } from '../../model/consultation.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import type { Plan } from '../shared/plan.js';
import { Sheet } from '../shared/sheet.js';
import { styles } from './nomination-form.styles.js';

/**
 * Names a group that should be here and is not. A facilitator decides, and says why in public.
 *
 * The coverage meter renders it when it is asked for; pages have no need to.
 *
 * @element entente-nomination-form
 * @fires {CommandRequestEvent} entente-command-request - A group is about to be named. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - It was named.
 * @fires {FailureEvent} entente-failure - It could not be named. Said in the form.
 * @fires {SignInRequestEvent} entente-sign-in-request - Somebody must sign in first.
 * @csspart form - The form.
 * @csspart notice - What became of a draft, or of what was sent.
 */
export class NominationForm extends LitElement {
  static override styles = styles;

  /** Whose rules and languages hold. Without it, that of the `entente-consultation` around. */
  @property({ attribute: false }) consultation?: Consultation;

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What came of it once it was sent: that stands in the place of the form. */
  @state() private sent: 'named' | { readonly waits: string } | undefined;

  readonly #text = new LocalizeController(this, 'inclusion');
  readonly #around = new CellController(this, (store) => store.consultation);
  readonly #sheet = new Sheet(this, () => this.#plan(), {
    done: (_id, waits) => {
      this.sent = waits === undefined ? 'named' : { waits };
      this.#wantsFocus = true;
    },
    left: () => this.#close(),
  });
  /** Whether the way back takes the focus, once it is there. */
  #wantsFocus = false;

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    return this.sent ? this.#told(this.sent, t) : html`${this.#sheet.render(this.headingLevel)}`;
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.notice > .button')?.focus();
  }

  /** Puts the focus on the first field: whoever comes back once a group was named names another. */
  override focus(): void {
    this.sent = undefined;
    this.#sheet.focus();
  }

  /** That it was named, and what happens next, for those who see and do not hear it. */
  #told(sent: NonNullable<typeof this.sent>, t: InclusionMessages) {
    const isNamed = sent === 'named';
    return html`
      <div class="notice" data-tone=${isNamed ? 'good' : 'due'} part="notice">
        ${noticeSign(isNamed ? 'check' : 'offline')}
        <p>${isNamed ? html`<strong>${t.nominateDone}</strong> ${t.nominateNext}` : sent.waits}</p>
        <button type="button" class="button" @click=${() => this.#close()}>${t.close}</button>
      </div>
    `;
  }

  #plan(): Plan | undefined {
    const t = this.#text.messages;
    const consultation = this.consultation ?? this.#around.value;
    if (!t || !consultation || this.sent) return undefined;
    return {
      intent: 'nomination',
      subjectId: null,
      title: t.nominateTitle,
      labels: { label: t.nominateWho, reason: t.nominateWhy, reach: t.nominateReach },
      main: 'reason',
      limit: consultation.rules.lengths.reason,
      timeZone: consultation.timeZone,
      languages: consultation.languages,
      send: t.nominateSend,
      leave: t.cancel,
      note: t.nominateNote,
      done: `${t.nominateDone} ${t.nominateNext}`,
      fields: (ask) => html`
        ${ask.line('label')} ${ask.text('reason')}
        ${ask.line('reach', { hint: t.nominateReachHint, optional: true })}
      `,
      command: ({ label = '', reason = '', reach = '' }, language) => ({
        type: 'nominateGroup',
        id: newId(),
        label,
        reason,
        reach: reach === '' ? null : reach,
        language,
      }),
    };
  }

  #close(): void {
    this.dispatchEvent(new PanelCloseEvent());
  }
}
