import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CountController } from '../../controllers/count-controller.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { followComposer } from '../../controllers/follow-writing.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { PanelOpenEvent } from '../../events/panel-events.js';
import { isDevelopment } from '../../internal/development.js';
import type { Relation } from '../../model/claim.js';
import type { Unmet } from '../../rules/decision.js';
import type { ComposerView } from '../../store/composer-view.js';
import { ForgetDrafts } from '../shared/forget-drafts.js';
import { FormController } from '../shared/form-controller.js';
import { permalink } from '../shared/link.js';
import { partHead } from '../shared/part-head.js';
import { userText } from '../shared/user-text.js';
import { AuthorAnswer } from './author-answer.js';
import { givenFields, labelsOf } from './composer-fields.js';
import { composerNotices, keptNotices } from './composer-notices.js';
import { ComposerActions } from './composer-actions.js';
import type { ComposerParts } from './composer-parts.js';
import { FlowController } from './flow-controller.js';
import { privacyLine, privacyMissing } from './privacy.js';
import { SendingController } from './sending-controller.js';
import { sentId, sentPanel, type SentWays } from './sent.js';
import { StepFocus } from './step-focus.js';
import { nowId, stepList } from './step-list.js';
import { styles } from './composer.styles.js';

/**
 * Writes a contribution or a reply: one step for each rule that is not met yet, then the words, then
 * a review.
 *
 * @element entente-composer
 * @fires {CommandRequestEvent} entente-command-request - A contribution is about to be sent. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - It is on the record.
 * @fires {FailureEvent} entente-failure - It could not be sent. Said in the form.
 * @fires {SignInRequestEvent} entente-sign-in-request - Somebody must sign in to send it.
 * @slot guidelines - The rules of engagement, beside the text. The consultation's own by default.
 * @slot privacy - The privacy notice, before what is asked. The consultation's own by default.
 * @csspart steps - The list of steps.
 * @csspart form - The form of the open step.
 * @csspart privacy - The privacy notice.
 * @csspart guidelines - The rules of engagement.
 * @csspart notice - What became of a draft; no connection; nobody signed in.
 */
export class Composer extends LitElement {
  static override styles = styles;

  /** What decides the steps. Without it, that of the store around. */
  @property({ attribute: false }) view?: ComposerView;

  /** The claim that is answered; empty for a first contribution. */
  @property({ attribute: 'parent-id' }) parentId = '';

  /** With `mode="edit"`: the claim that is edited. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** Write something new, or edit. */
  @property() mode: 'write' | 'edit' = 'write';

  /** What a reply does, when the control that opened the composer says so. */
  @property() relation: Relation | null = null;

  /** Without a store: what the rules ask for. Each requirement becomes a step. */
  @property({ attribute: false }) unmet: readonly Unmet[] = [];

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The page's address of a claim, with `{id}` in the place of its id. */
  @property() permalink = '';

  readonly #text = new LocalizeController(this, 'composer');
  readonly #card = new LocalizeController(this, 'card');
  readonly #store = new StoreController(this);
  readonly #around = followComposer(this, () => ({
    parentId: this.parentId || null,
    claimId: this.#isEdit ? this.claimId : null,
  }));
  readonly #draft = new DraftController(
    this,
    () =>
      this.#isEdit
        ? { intent: 'edit', parentId: this.claimId }
        : { intent: 'claim', parentId: this.parentId || null },
    () => givenFields(this.#view, this.#text.lang, this.relation),
  );
  readonly #form = new FormController(this, () => labelsOf(this.#text.messages));
  readonly #count = new CountController(this);
  readonly #flow = new FlowController(this, {
    view: () => this.#view,
    fields: () => this.#draft.fields,
    isReply: () => this.#isReply,
    unmet: () => this.unmet,
  });
  readonly #sending = new SendingController(this, this.#draft, this.#form, () => this.#acts.say());
  readonly #forget = new ForgetDrafts(this, () => this.#flow.reset());
  readonly #acts = new ComposerActions(this, {
    draft: this.#draft,
    form: this.#form,
    flow: this.#flow,
    sending: this.#sending,
    view: () => this.#view,
    isReply: () => this.#isReply,
    isEdit: () => this.#isEdit,
    words: () => this.#text.messages,
    format: () => this.#text.formatIn(this.#view?.consultation.timeZone),
  });

  constructor() {
    super();
    new AuthorAnswer(this, () => this.#parts());
    new StepFocus(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('parentId') || changed.has('claimId')) this.#sending.again();
  }

  protected override render() {
    const parts = this.#parts();
    if (!parts) return nothing;
    const { t, level, view, draft } = parts;
    const title = view.claim
      ? t.editHeading(view.claim.number)
      : view.parent
        ? t.replyHeading(view.parent.number)
        : t.heading;
    const { sent } = this.#sending;
    const flow = this.#flow.current;
    return html`
      <div class="composer">
        ${partHead(level, title, draft.lasting && !sent ? t.keptHere : nothing)}
        ${
          sent
            ? sentPanel(sent, parts, this.#ways())
            : html`
                ${composerNotices(parts)} ${keptNotices(parts, flow?.now)}
                ${isDevelopment ? privacyMissing(this, view.consultation) : nothing}
                ${flow?.now === 'stand' ? nothing : privacyLine(parts)}
                ${flow ? stepList(flow, parts) : nothing}
                ${draft.lasting ? this.#forget.render() : nothing}
              `
        }
      </div>
    `;
  }

  protected override updated(): void {
    this.#acts.remember();
    if (this.parentId !== '') void this.#store.store?.details.load(this.parentId);
  }

  /**
   * Puts the focus on the open step, or on what became of what was sent. Whoever comes back to edit once
   * more finds the words as they stand now.
   */
  override focus(): void {
    if (this.#isEdit && this.#sending.isDone) this.#acts.another();
    else this.#form.focusOn(this.#sending.sent ? sentId : nowId);
  }

  get #view(): ComposerView | undefined {
    return this.view ?? this.#around.value;
  }

  get #isEdit(): boolean {
    return this.mode === 'edit';
  }

  get #isReply(): boolean {
    return !this.#isEdit && (this.parentId !== '' || this.view?.parent !== undefined);
  }

  #parts(): ComposerParts | undefined {
    const view = this.#view;
    const t = this.#text.messages;
    const words = this.#form.words;
    const card = this.#card.messages;
    const isMissing = this.#isEdit ? !view?.claim : this.#isReply && !view?.parent;
    if (!view || !t || !words || !card || isMissing) return undefined;
    const { deadEnd } = this.#flow;
    return {
      view,
      t,
      words,
      format: this.#text.formatIn(view.consultation.timeZone),
      lang: this.#text.lang,
      level: this.headingLevel,
      draft: this.#draft,
      form: this.#form,
      isReply: this.#isReply,
      isEdit: this.#isEdit,
      isNudge: (step) => this.#flow.isNudge(step),
      disclosureAsks: this.#flow.disclosureAsks,
      deadEnd: deadEnd ? this.#form.reasonOf(deadEnd) : '',
      formerName: this.#acts.formerName,
      pick: (text) => this.#text.pick(text),
      said: (text) => userText(text, card, this.#text.lang),
      set: (field, value) => this.#draft.set(field, value),
      typed: (text) => {
        this.#draft.set('text', text);
        this.#count.typed(text, view.consultation.rules.lengths.claim, words);
      },
      act: this.#acts,
    };
  }

  #ways(): SentWays {
    const { leave, another, signIn } = this.#acts;
    return {
      another: leave ? null : another,
      close: leave,
      takeBack: another,
      signIn,
      linkTo: (id) => permalink(this.permalink, id),
      addEvidence: (id) => this.dispatchEvent(new PanelOpenEvent(id, 'add-evidence')),
    };
  }
}
