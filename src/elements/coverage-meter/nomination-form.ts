import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { CellController } from '../../controllers/cell-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PanelCloseEvent } from '../../events/panel-events.js';
import { newId } from '../../internal/new-id.js';
import type { Consultation } from '../../model/consultation.js';
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
 * @csspart notice - What became of a draft.
 */
export class NominationForm extends LitElement {
  static override styles = styles;

  /** Whose rules and languages hold. Without it, that of the `entente-consultation` around. */
  @property({ attribute: false }) consultation?: Consultation;

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  readonly #text = new LocalizeController(this, 'inclusion');
  readonly #around = new CellController(this, (store) => store.consultation);
  readonly #sheet = new Sheet(this, () => this.#plan(), {
    done: () => this.#close(),
    left: () => this.#close(),
  });

  protected override render() {
    return this.#text.messages ? html`${this.#sheet.render(this.headingLevel)}` : nothing;
  }

  /** Puts the focus on the first field. */
  override focus(): void {
    this.#sheet.focus();
  }

  #plan(): Plan | undefined {
    const t = this.#text.messages;
    const consultation = this.consultation ?? this.#around.value;
    if (!t || !consultation) return undefined;
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
      done: t.nominateDone,
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
