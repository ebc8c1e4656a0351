import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DetailsController } from '../../controllers/details-controller.js';
import { followModeration } from '../../controllers/follow-moderation.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PanelCloseEvent } from '../../events/panel-events.js';
import type { Subject } from '../../model/moderation.js';
import type { Case, ModerationView } from '../../store/moderation-view.js';
import type { Plan } from '../shared/plan.js';
import { Sheet } from '../shared/sheet.js';
import { anothers } from './anothers.js';
import { caseChoice } from './case-choice.js';
import { caseFacts, quoted } from './case-facts.js';
import { decidePlan } from './decide-plan.js';
import { decisions } from './decisions.js';
import type { ModerationParts } from './moderation-parts.js';
import { nominationPlan } from './nomination-plan.js';
import { nominationKey, queue, queueId } from './queue.js';
import { reportPlan } from './report-plan.js';
import { restatements } from './restatements.js';
import { styles } from './moderation.styles.js';
import { told } from './told.js';
import { withdrawPlan } from './withdraw-plan.js';

/** What is shown: one of the forms, or all that waits. */
export type ModerationShow = 'report' | 'withdraw' | 'moderate' | 'queue';

/** The way back from what is said in the place of a form. */
const backButton = '.notice > .button';

/** What is meant is asked first, where that is not clear. */
const firstField = 'select, input, textarea';

const plans = { report: reportPlan, withdraw: withdrawPlan, moderate: decidePlan } as const;

/**
 * Report something, take one's own words back, or decide as a facilitator: every decision with a
 * public reason.
 *
 * @element entente-moderation
 * @fires {CommandRequestEvent} entente-command-request - Something is about to be sent. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - The backend has accepted it.
 * @fires {FailureEvent} entente-failure - It could not be sent. Said in the form.
 * @fires {SignInRequestEvent} entente-sign-in-request - Somebody must sign in first.
 * @csspart form - The form.
 * @csspart notice - What became of a draft, or of what was sent.
 */
export class Moderation extends LitElement {
  static override styles = styles;

  /** What is moderated. Without it, that of the store around. */
  @property({ attribute: false }) view?: ModerationView;

  /** Which claim, or the claim that a source belongs to. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** What kind of record is moderated. Of a claim it may be anything that was said around it: that is asked. */
  @property() subject: Subject = 'claim';

  /** Its id, where it is not the claim itself. */
  @property({ attribute: 'subject-id' }) subjectId = '';

  /** A form, or the queue of a facilitator. */
  @property() show: ModerationShow = 'report';

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** In the queue: the case or the nomination that is open. */
  @state() private openKey: string | undefined;
  /** What was chosen of all that was said around a claim. */
  @state() private pickedKey = '';
  /** Whether the form was sent: then what came of it stands in its place. */
  @state() private isSent = false;

  readonly #text = new LocalizeController(this, 'moderation');
  readonly #card = new LocalizeController(this, 'card');
  readonly #standing = new LocalizeController(this, 'standing');
  readonly #evidence = new LocalizeController(this, 'evidence');
  readonly #around = followModeration(this, () => ({
    subject: this.subject,
    subjectId: this.show === 'queue' ? '' : this.subjectId || this.claimId,
    claimId: this.claimId,
  }));
  readonly #sheet = new Sheet(this, () => this.#plan(), {
    done: () => this.#done(),
    left: () => this.#left(),
  });
  /** Where the focus goes once it is there. */
  #focus = '';

  constructor() {
    super();
    new DetailsController(this, () => (this.view || this.show === 'queue' ? '' : this.claimId));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!['show', 'claimId', 'subjectId'].some((name) => changed.has(name))) return;
    this.isSent = false;
    this.pickedKey = '';
  }

  protected override render() {
    const parts = this.#parts();
    if (!parts) return nothing;
    if (this.show === 'queue') return parts.view.decides ? this.#queue(parts) : nothing;
    const about = this.#about(parts);
    if (!about) return nothing;
    if (this.isSent) return told(this.show === 'report', parts, this.#close);
    const decides = this.show === 'moderate';
    const choice = this.#choice(about, parts);
    if (decides && about.concerned) return html`${choice} ${anothers(about, parts, this.#close)}`;
    const isChosen = about.key === this.pickedKey;
    const above = html`${choice}
    ${decides ? caseFacts(about, parts) : [isChosen ? quoted(about, parts) : nothing, decisions(about, parts)]}`;
    return html`
      ${this.#sheet.render(this.headingLevel, above)}
      ${decides ? restatements(about, parts) : nothing}
    `;
  }

  /** A claim may have been opened for something that was said around it. */
  #choice(about: Case, parts: ModerationParts) {
    if (!this.#asksWhat) return nothing;
    return caseChoice(about, this.show === 'moderate', parts, (key) => (this.pickedKey = key));
  }

  get #asksWhat(): boolean {
    return this.subject === 'claim' && this.show !== 'withdraw';
  }

  /** What the form is about: what was chosen, else what a facilitator was asked about, else what the element was given. */
  #about({ view }: ModerationParts): Case | undefined {
    const { about } = view;
    if (this.subject !== 'claim') return about;
    const picked = view.around.find(({ key }) => key === this.pickedKey);
    if (picked || this.show !== 'moderate' || !about || about.reports.length > 0)
      return picked ?? about;
    return view.around.find(({ concerned, reports }) => !concerned && reports.length > 0) ?? about;
  }

  protected override updated(): void {
    const target = this.#focus === '' ? null : this.renderRoot.querySelector(this.#focus);
    if (!(target instanceof HTMLElement)) return;
    this.#focus = '';
    target.focus();
  }

  /** Puts the focus on the first field, or on the head of the queue. */
  override focus(): void {
    // Whoever comes back once it is decided begins anew.
    this.isSent = false;
    if (this.show === 'queue') this.#focusOn(`#${queueId}`);
    else if (this.#isLeft) this.#focusOn(backButton);
    else if (this.#asksWhat) this.#focusOn(firstField);
    else this.#sheet.focus();
  }

  /** Whether the decision is left to another facilitator. */
  get #isLeft(): boolean {
    const parts = this.#parts();
    return (
      this.show === 'moderate' && parts !== undefined && this.#about(parts)?.concerned === true
    );
  }

  #parts(): ModerationParts | undefined {
    const t = this.#text.messages;
    const card = this.#card.messages;
    const standing = this.#standing.messages;
    const evidence = this.#evidence.messages;
    const view = this.view ?? this.#around.value;
    if (!t || !card || !standing || !evidence || !view) return undefined;
    const { lang } = this.#text;
    const format = this.#text.formatIn(view.consultation.timeZone);
    const words = { t, card, standing, evidence, format, lang };
    return { view, ...words, level: this.headingLevel, pick: (text) => this.#text.pick(text) };
  }

  #queue(parts: ModerationParts) {
    const level = Math.min(6, this.headingLevel + 2);
    return queue(parts, {
      openKey: this.openKey,
      form: (isTitled) => (isTitled ? this.#sheet.render(level) : this.#sheet.renderForm(level)),
      open: (key) => {
        this.openKey = key;
        this.#sheet.focus();
      },
    });
  }

  #plan(): Plan | undefined {
    const parts = this.#parts();
    if (!parts || this.isSent) return undefined;
    const { cases, nominations } = parts.view;
    if (this.show !== 'queue') {
      const about = this.#about(parts);
      return about && plans[this.show](about, parts);
    }
    const named = nominations.find(({ id }) => nominationKey(id) === this.openKey);
    if (named) return nominationPlan(named, parts);
    const open: Case | undefined = cases.find(({ key }) => key === this.openKey);
    return open && decidePlan(open, parts);
  }

  /** A case is decided, and the queue stays; what was withdrawn shows it itself. */
  #done(): void {
    if (this.show === 'queue') {
      this.openKey = undefined;
      this.focus();
    } else if (this.show === 'withdraw') this.#close();
    else {
      this.isSent = true;
      this.#focusOn(backButton);
    }
  }

  #left(): void {
    if (this.show !== 'queue') {
      this.#close();
      return;
    }
    const opener = CSS.escape(this.openKey ?? '');
    this.openKey = undefined;
    this.#focusOn(`[data-id="${opener}"]`);
  }

  readonly #close = (): void => {
    this.dispatchEvent(new PanelCloseEvent());
  };

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }
}
