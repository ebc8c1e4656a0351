import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PanelCloseEvent } from '../../events/panel-events.js';
import type { EvidenceView, SourceView } from '../../store/evidence-view.js';
import type { Plan } from '../shared/plan.js';
import { Sheet } from '../shared/sheet.js';
import { addPlan } from './add-plan.js';
import { assessPlan } from './assess-plan.js';
import { challengePlan } from './challenge-plan.js';
import { styles } from './evidence-panel.styles.js';
import type { FormName, FormParts } from './form-parts.js';
import { recognisePlan } from './recognise-plan.js';

const plans: Readonly<Record<FormName, (parts: FormParts) => Plan | undefined>> = {
  add: addPlan,
  challenge: challengePlan,
  assess: assessPlan,
  recognise: recognisePlan,
};

/**
 * A form about evidence: bring a source, ask for one, assess one, or say how one takes them.
 *
 * The panel renders it when it is asked for; pages have no need to.
 *
 * @element entente-evidence-form
 * @csspart form - The form.
 * @csspart notice - What became of a draft.
 */
export class EvidenceForm extends LitElement {
  static override styles = styles;

  /** The evidence that it adds to. */
  @property({ attribute: false }) view?: EvidenceView;

  /** Which form. */
  @property() form: FormName = 'add';

  /** The source that is assessed. */
  @property({ attribute: false }) source?: SourceView | undefined;

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** As one step of another form: no heading. */
  @property({ type: Boolean }) embedded = false;

  /** What came of it: the id of the command once it was given. */
  given: string | null = null;

  readonly #text = new LocalizeController(this, 'evidence');
  readonly #sheet = new Sheet(this, () => this.#plan(), {
    done: (commandId) => {
      this.given = commandId;
      this.dispatchEvent(new PanelCloseEvent());
    },
    left: () => this.dispatchEvent(new PanelCloseEvent()),
  });

  protected override render() {
    if (!this.#text.messages) return nothing;
    const level = this.headingLevel;
    return html`${this.embedded ? this.#sheet.renderForm(level) : this.#sheet.render(level)}`;
  }

  /** Puts the focus on the first field. */
  override focus(): void {
    this.#sheet.focus();
  }

  #plan(): Plan | undefined {
    const t = this.#text.messages;
    const { view, source } = this;
    return t && view && plans[this.form]({ view, t, source });
  }
}
