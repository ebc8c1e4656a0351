import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DetailsController } from '../../controllers/details-controller.js';
import { followEvidence } from '../../controllers/follow-evidence.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PanelCloseEvent } from '../../events/panel-events.js';
import type { EvidenceView, SourceView } from '../../store/evidence-view.js';
import { fetchPart } from '../shared/fetch-part.js';
import { styles } from './evidence-panel.styles.js';
import type { EvidenceForm } from './evidence-form.js';
import { evidenceList, headId, sourcesToRead, whyAsked } from './evidence-list.js';
import type { FormName } from './form-parts.js';
import type { Action, PanelParts } from './panel-parts.js';

/** What a panel begins with. */
export type EvidenceShow = 'evidence' | 'add-evidence' | 'challenge' | 'recognise';

const firstForms: Readonly<Partial<Record<EvidenceShow, FormName>>> = {
  'add-evidence': 'add',
  challenge: 'challenge',
  recognise: 'recognise',
};

/** What is open beside the list: a form, or what concerns the rules of conduct. */
interface Open {
  readonly name: FormName | 'report' | 'decide';
  readonly sourceId?: string | undefined;
  /** Whether the panel was opened for it. */
  readonly first?: boolean;
}

const head = `#${headId}`;

/** A form that was opened, once its code is there. */
const openForm = '.opened:defined';

/**
 * The evidence of one claim: for, against and for context, with what people think of each source;
 * what is missing and until when; and the forms to bring, ask for, assess and recognise evidence.
 *
 * @element entente-evidence-panel
 * @fires {CommandRequestEvent} entente-command-request - Something is about to be sent. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - The backend has accepted it.
 * @fires {FailureEvent} entente-failure - It could not be sent. Said in the form.
 * @fires {SignInRequestEvent} entente-sign-in-request - Somebody must sign in first.
 * @csspart side - The sources of one side.
 * @csspart recognitions - How those who disagree take the evidence into account.
 */
export class EvidencePanel extends LitElement {
  static override styles = styles;

  /** What to show. Without it, the evidence of `claimId` from the store around. */
  @property({ attribute: false }) view?: EvidenceView;

  /** Which claim of the store. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** What to begin with: the list, or one of the forms. */
  @property() show: EvidenceShow = 'evidence';

  /** As one step of another form: no heading over the form that it begins with. */
  @property({ type: Boolean }) embedded = false;

  /** Level of the first heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private opened: Open | undefined;
  /** Whether the recognition that is asked for was given or put off. */
  @state() private isAnswered = false;

  readonly #text = new LocalizeController(this, 'evidence');
  readonly #card = new LocalizeController(this, 'card');
  readonly #standing = new LocalizeController(this, 'standing');
  readonly #common = new LocalizeController(this, 'common');
  readonly #details = new DetailsController(this, () => (this.view ? '' : this.claimId));
  readonly #around = followEvidence(this, () => this.claimId);
  #isAsking = false;
  /** Where the focus goes once it is there. */
  #focus = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('show') && !changed.has('claimId')) return;
    const name = firstForms[this.show];
    this.#isAsking = this.isAnswered = false;
    this.opened = undefined;
    if (name) void this.#open({ name, first: true });
  }

  protected override render() {
    const parts = this.#parts();
    if (!parts) return nothing;
    const { opened } = this;
    const alone = opened?.first === true || opened?.name === 'add' || opened?.name === 'challenge';
    if (alone) {
      return html`${this.#above(opened.name, parts)} ${this.#form(opened.name, parts.view)}`;
    }
    return html`${evidenceList(parts)} ${this.#asked(parts)}`;
  }

  protected override updated(): void {
    const target = this.#focus === '' ? null : this.#find(this.#focus);
    if (!target) return;
    this.#focus = '';
    target.focus();
  }

  /** Puts the focus on the form that is open, or on the head of the list. */
  override focus(): void {
    // Which of them it is shows when what the panel was opened for is known.
    void this.updateComplete.then(() => this.#focusOn(this.opened ? openForm : head));
  }

  #parts(): PanelParts | undefined {
    const view = this.view ?? this.#around.value;
    const t = this.#text.messages;
    const card = this.#card.messages;
    const standing = this.#standing.messages;
    const unnamed = this.#common.messages?.unnamed;
    if (!view || !t || !card || !standing || unnamed === undefined) return undefined;
    return {
      view,
      t,
      card,
      standing,
      unnamed,
      format: this.#text.formatIn(view.consultation.timeZone),
      lang: this.#text.lang,
      level: this.headingLevel,
      open: view.scene.open && view.claim.status === 'published',
      act: this.#act,
      below: (source) => this.#below(source, view),
    };
  }

  /** What somebody is to read before they answer: what was asked for, or the sources. */
  #above(name: Open['name'], parts: PanelParts) {
    if (!this.embedded) return name === 'add' ? whyAsked(parts, true) : nothing;
    return name === 'recognise' ? sourcesToRead(parts) : nothing;
  }

  #form(name: Open['name'], view: EvidenceView, source?: SourceView) {
    return html`<entente-evidence-form
      class="opened"
      form=${name}
      ?embedded=${this.embedded}
      heading-level=${this.headingLevel + (source ? 2 : 0)}
      .view=${view}
      .source=${source}
      @entente-panel-close=${this.#closeForm}
    ></entente-evidence-form>`;
  }

  #below(source: SourceView, view: EvidenceView) {
    const { opened } = this;
    if (opened?.sourceId !== source.said.id) return nothing;
    if (opened.name === 'assess') return this.#form('assess', view, source);
    return html`<entente-moderation
      class="opened"
      subject="evidence"
      subject-id=${source.said.id}
      claim-id=${view.claim.id}
      show=${opened.name === 'decide' ? 'moderate' : 'report'}
      heading-level=${this.headingLevel + 2}
      @entente-panel-close=${this.#closeForm}
    ></entente-moderation>`;
  }

  /** Whoever disagrees with what is now supported is asked how they take that. */
  #asked({ view, open }: PanelParts) {
    const { disagrees, recognition, tally, scene } = view;
    const isDue =
      disagrees && (!recognition || recognition.removed === true) && tally.support === 'supported';
    // An answer shows before it is sent; the form stays until it says how that went.
    this.#isAsking ||= isDue && open && scene.rules.recognition !== 'off';
    if (!this.#isAsking || this.isAnswered) return nothing;
    void fetchPart(() => import('./evidence-form.define.js'));
    return html`<entente-evidence-form
      form="recognise"
      heading-level=${this.headingLevel}
      .view=${view}
      @entente-panel-close=${this.#closeAsked}
    ></entente-evidence-form>`;
  }

  async #open(opened: Open): Promise<void> {
    this.opened = opened;
    const isForm = opened.name !== 'report' && opened.name !== 'decide';
    await fetchPart(() =>
      isForm ? import('./evidence-form.define.js') : import('../moderation/moderation.define.js'),
    );
    // The focus waits for the form to be there.
    this.requestUpdate();
  }

  readonly #act = (action: Action, source?: SourceView): void => {
    if (action === 'close') this.dispatchEvent(new PanelCloseEvent());
    else if (action === 'again') this.#details.load();
    else {
      void this.#open({ name: action, sourceId: source?.said.id });
      this.#focusOn(openForm);
    }
  };

  /** What the panel was opened for is done or left: it closes too. Else it goes back to the list. */
  readonly #closeForm = (event: Event): void => {
    event.stopPropagation();
    const { opened } = this;
    const given = (event.currentTarget as Partial<EvidenceForm>).given ?? null;
    this.opened = undefined;
    if (opened?.first && (given === null || opened.name === 'challenge' || this.embedded)) {
      this.dispatchEvent(new PanelCloseEvent());
      return;
    }
    this.#focusOn(landing(opened, given));
  };

  readonly #closeAsked = (event: Event): void => {
    event.stopPropagation();
    this.isAnswered = true;
    this.#focusOn(head);
  };

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Where the focus goes after a form: to what came of it, or to where it was opened. */
function landing(opened: Open | undefined, given: string | null): string {
  const source = opened?.name === 'add' ? given : opened?.sourceId;
  const entry = source ? `[data-id="${CSS.escape(source)}"]` : '';
  if (given !== null) return entry || head;
  return `${entry} [data-action="${opened?.name ?? ''}"]`;
}
