import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CountController } from '../../controllers/count-controller.js';
import { DetailsController } from '../../controllers/details-controller.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { followParaphrases } from '../../controllers/follow-writing.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { PanelCloseEvent, PanelOpenEvent, PanelRequestEvent } from '../../events/panel-events.js';
import { newId } from '../../internal/new-id.js';
import type { Span } from '../../rules/similarity.js';
import type { ParaphraseView, Restatement } from '../../store/paraphrase-view.js';
import { FormController } from '../shared/form-controller.js';
import { likelyLanguage } from '../shared/language-field.js';
import { userText } from '../shared/user-text.js';
import { waitsWords } from '../shared/waits-words.js';
import { ownRestatement, type ListenerActs } from './listener-states.js';
import { headId } from './prompt-head.js';
import type { PromptParts } from './prompt-parts.js';
import { restatementList } from './restatement-list.js';
import { writeForm } from './write-form.js';
import { styles } from './paraphrase-prompt.styles.js';

/**
 * Say it back before you disagree: the form of a restatement, where it stands, and the ways on. To
 * the author, the restatements that wait for a word; to others, all there are.
 *
 * @element entente-paraphrase-prompt
 * @fires {CommandRequestEvent} entente-command-request - A restatement, a verdict or a release is about to be sent. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - It was accepted.
 * @fires {FailureEvent} entente-failure - It could not be sent. Said in the form.
 * @fires {PanelRequestEvent} entente-panel-request - The reply is wanted now. Cancelable.
 * @slot actions - More ways on, after the prompt's own.
 * @csspart facing - The two texts side by side.
 * @csspart form - The form of a restatement.
 * @csspart notice - What became of a draft.
 */
export class ParaphrasePrompt extends LitElement {
  static override styles = styles;

  /** What to show. Without it, the restatements of `claimId` from the store around. */
  @property({ attribute: false }) view?: ParaphraseView;

  /** Which claim of the store is restated. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** Offer the form to somebody who has not restated the claim yet. */
  @property({ type: Boolean }) restate = false;

  /** To a facilitator: all restatements to decide on, also where they have restated the claim. */
  @property({ type: Boolean }) decide = false;

  /** As one step of another form: no heading, and no way on to the reply. */
  @property({ type: Boolean }) embedded = false;

  /** As a panel that was opened: with a way to close it. */
  @property({ type: Boolean }) closable = false;

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private again = false;
  @state() private near: readonly Span[] | null = null;
  @state() private reasoning = false;

  readonly #text = new LocalizeController(this, 'paraphrase');
  readonly #common = new LocalizeController(this, 'common');
  readonly #card = new LocalizeController(this, 'card');
  readonly #around = followParaphrases(
    this,
    () => this.claimId,
    () => (this.restate ? 'restate' : this.decide ? 'decide' : undefined),
  );
  readonly #draft = new DraftController(
    this,
    () => {
      const claimId = this.#view?.claim.id ?? this.claimId;
      return claimId === '' ? undefined : { intent: 'paraphrase', parentId: claimId };
    },
    () => ({ language: likelyLanguage(this.#view?.consultation.languages ?? [], this.#text.lang) }),
  );
  readonly #form = new FormController(this, () => this.#labels());
  readonly #count = new CountController(this);
  #hinted = '';

  constructor() {
    super();
    new DetailsController(this, () => (this.view ? '' : this.claimId));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('claimId')) this.again = this.reasoning = false;
  }

  protected override render() {
    const parts = this.#parts();
    if (!parts) return nothing;
    const { role, restatements } = parts.view;
    if (role !== 'listener') return restatementList(parts);
    const latest = restatements.at(-1);
    if (!latest || this.again) return this.#write(parts, latest?.paraphrase.correction ?? '');
    return ownRestatement({ ...parts, restatement: latest }, this.#acts(latest));
  }

  /** Puts the focus on the field, or on the head where there is none. */
  override focus(): void {
    const isForm = this.renderRoot.querySelector('#text') !== null;
    this.#form.focusOn(isForm ? 'text' : headId);
  }

  get #view(): ParaphraseView | undefined {
    return this.view ?? this.#around.value;
  }

  #parts(): PromptParts | undefined {
    const view = this.#view;
    const t = this.#text.messages;
    const words = this.#form.words;
    const common = this.#common.messages;
    const card = this.#card.messages;
    if (!view || !t || !words || !common || !card) return undefined;
    return {
      view,
      t,
      words,
      format: this.#text.formatIn(view.consultation.timeZone),
      // Without a head of its own, the names of the pages take its place.
      level: this.embedded ? this.headingLevel - 1 : this.headingLevel,
      unnamed: common.unnamed,
      said: (text) => userText(text, card, this.#text.lang),
      embedded: this.embedded,
      close: this.closable ? this.#closeButton(t.close) : undefined,
    };
  }

  #closeButton(label: string): TemplateResult {
    return html`<button type="button" class="text-button" @click=${this.#close}>${label}</button>`;
  }

  #write(parts: PromptParts, correction: string): TemplateResult {
    const { words, view } = parts;
    const limit = view.consultation.rules.lengths.paraphrase;
    return writeForm({
      ...parts,
      lang: this.#text.lang,
      draft: this.#draft,
      form: this.#form,
      correction,
      near: this.near,
      reasoning: this.reasoning,
      typed: (text) => {
        this.#draft.set('text', text);
        this.#count.typed(text, limit, words);
      },
      send: () => this.#send(view),
      reason: () => {
        this.reasoning = true;
        this.#form.focusOn('copyReason');
      },
    });
  }

  #acts({ paraphrase: { id: paraphraseId }, isAnswered }: Restatement): ListenerActs {
    return {
      again: () => {
        this.again = true;
        this.#form.focusOn('text');
      },
      leave: this.#close,
      reply: () => this.#reply(),
      takeUp: this.#form.on(async () => {
        const ran = await this.#form.send({ type: 'adoptCorrection', id: newId(), paraphraseId });
        if (!ran || 'cancelled' in ran) return;
        this.dispatchEvent(new AnnounceEvent(this.#text.messages?.released ?? ''));
        if (this.embedded) this.#close();
        else if (isAnswered) this.#form.focusOn(headId);
        else this.#reply();
      }),
    };
  }

  async #send({ claim }: ParaphraseView): Promise<void> {
    const text = this.#draft.get('text');
    if (await this.#isNear(claim.text, text)) return;
    const ran = await this.#form.send(
      {
        type: 'offerParaphrase',
        id: newId(),
        claimId: claim.id,
        text,
        language: this.#draft.get('language'),
        copyReason: this.reasoning ? this.#draft.get('copyReason') : null,
      },
      {
        typed: this.#draft.typed,
        take: ({ unmet }) => unmet === 'copied' && !this.reasoning && this.#hint(),
      },
    );
    if (!ran || 'cancelled' in ran) return;
    this.again = this.reasoning = false;
    this.near = null;
    void this.#draft.clear();
    const { words } = this.#form;
    const said = 'waiting' in ran ? waitsWords(this.#draft, words) : this.#text.messages?.sent;
    this.dispatchEvent(new AnnounceEvent(said ?? ''));
    if (this.embedded) this.#close();
    else this.#form.focusOn(headId);
  }

  /** Shows once, for each wording, that it is nearly the original's: a hint, never an error. */
  async #isNear(original: string, text: string): Promise<boolean> {
    const { nearlyCopies, sharedSpans } = await import('../../rules/similarity.js');
    const isNear = nearlyCopies(original, text);
    this.near = isNear ? sharedSpans(original, text) : null;
    if (!isNear || this.reasoning || this.#hinted === text) return false;
    this.#hinted = text;
    return this.#hint();
  }

  #hint(): true {
    this.#form.focusOn('near');
    return true;
  }

  #reply(): void {
    const claimId = this.#view?.claim.id;
    if (claimId === undefined) return;
    if (!this.dispatchEvent(new PanelRequestEvent(claimId, 'reply', 'opposes'))) return;
    this.dispatchEvent(new PanelOpenEvent(claimId, 'reply', 'opposes'));
  }

  readonly #close = (): void => {
    this.dispatchEvent(new PanelCloseEvent());
  };

  #labels(): Record<string, string> {
    const t = this.#text.messages;
    return t ? { text: t.question, copyReason: t.copyReason } : {};
  }
}
