import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { CountController } from '../../controllers/count-controller.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { newId } from '../../internal/new-id.js';
import type { Command } from '../../model/command.js';
import type { Verdict } from '../../model/paraphrase.js';
import type { ParaphraseView, Restatement as Shown } from '../../store/paraphrase-view.js';
import type { FieldError } from '../shared/field-errors.js';
import { FormController } from '../shared/form-controller.js';
import { userText } from '../shared/user-text.js';
import { waitsWords } from '../shared/waits-words.js';
import { headId } from './prompt-head.js';
import type { RestatementParts } from './prompt-parts.js';
import { isAsked } from './restatement-list.js';
import { releaseForm, standing } from './settled.js';
import { verdictForm, type AnswerForm } from './verdict-form.js';
import { styles } from './paraphrase-prompt.styles.js';

/** What the person before the screen may do about a restatement by somebody else. */
type Answer = 'verdict' | 'vouch' | 'release';

/**
 * One restatement, to everybody but the one who offered it: its author judges it, a third
 * participant of another group may vouch for it, a facilitator may let the reply go ahead.
 *
 * The prompt renders it; pages have no need to.
 *
 * @element entente-restatement
 * @csspart facing - The two texts side by side.
 * @csspart form - The form of the answer.
 */
export class Restatement extends LitElement {
  static override styles = styles;

  /** The claim that is restated, and who looks. */
  @property({ attribute: false }) view?: ParaphraseView;

  /** The restatement. */
  @property({ attribute: false }) restatement?: Shown;

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #text = new LocalizeController(this, 'paraphrase');
  readonly #common = new LocalizeController(this, 'common');
  readonly #card = new LocalizeController(this, 'card');
  readonly #draft = new DraftController(this, () => {
    const answer = this.#answer;
    const id = this.restatement?.paraphrase.id;
    return answer && id !== undefined ? { intent: answer, parentId: id } : undefined;
  });
  readonly #form = new FormController(this, () => this.#labels());
  readonly #count = new CountController(this);

  protected override render() {
    const parts = this.#parts();
    if (!parts) return nothing;
    const answer = this.#answer;
    if (answer === 'verdict') return verdictForm(parts, this.#answerForm(parts));
    return html`${standing(parts)}
    ${answer ? releaseForm(parts, this.#answerForm(parts), answer) : nothing}`;
  }

  /** Puts the focus on the head of what is asked. */
  override focus(): void {
    this.#form.focusOn(headId);
  }

  get #answer(): Answer | undefined {
    const { view, restatement } = this;
    if (!view || !restatement || restatement.isOpen) return undefined;
    if (view.role === 'author') return isAsked(restatement) ? 'verdict' : undefined;
    if (restatement.isFollowed) return undefined;
    if (view.role === 'facilitator') return restatement.own ? undefined : 'release';
    return restatement.mayVouch ? 'vouch' : undefined;
  }

  #parts(): RestatementParts | undefined {
    const { view, restatement } = this;
    const t = this.#text.messages;
    const words = this.#form.words;
    const common = this.#common.messages;
    const card = this.#card.messages;
    if (!view || !restatement || !t || !words || !common || !card) return undefined;
    return {
      view,
      restatement,
      t,
      words,
      format: this.#text.formatIn(view.consultation.timeZone),
      level: this.headingLevel,
      unnamed: common.unnamed,
      said: (text) => userText(text, card, this.#text.lang),
      embedded: false,
    };
  }

  #answerForm({ words, restatement }: RestatementParts): AnswerForm {
    return {
      draft: this.#draft,
      form: this.#form,
      typed: (field, limit) => (text) => {
        this.#draft.set(field, text);
        this.#count.typed(text, limit, words);
      },
      send: () => this.#send(restatement.paraphrase.id),
    };
  }

  async #send(paraphraseId: string): Promise<void> {
    const own = this.#missing();
    const { typed } = this.#draft;
    const ran = await this.#form.send(this.#command(paraphraseId), { own, typed });
    if (!ran || 'cancelled' in ran) return;
    void this.#draft.clear();
    const t = this.#text.messages;
    const done = this.view?.role === 'author' ? t?.answered : t?.released;
    const said = 'waiting' in ran ? waitsWords(this.#draft, this.#form.words) : done;
    this.dispatchEvent(new AnnounceEvent(said ?? ''));
    this.#form.focusOn(headId);
  }

  #command(paraphraseId: string): Command {
    const { verdict, correction, reason = '' } = this.#draft.fields;
    const about = { id: newId(), paraphraseId };
    if (this.#answer === 'release') return { type: 'releaseParaphrase', ...about, reason };
    if (this.#answer === 'vouch') return { type: 'vouchParaphrase', ...about, reason };
    const asks = verdict === 'close' || verdict === 'missed';
    return {
      type: 'judgeParaphrase',
      ...about,
      verdict: (verdict ?? 'declined') as Verdict,
      correction: asks ? (correction ?? '') : null,
    };
  }

  #missing(): FieldError[] {
    if (this.#answer !== 'verdict' || this.#draft.get('verdict') !== '') return [];
    return [{ field: 'verdict', wrong: 'choose' }];
  }

  #labels(): Record<string, string> {
    const t = this.#text.messages;
    if (!t) return {};
    const verdict = this.#draft.get('verdict') === 'missed' ? 'missed' : 'close';
    const reason = this.#answer === 'vouch' ? t.vouchLabel : t.releaseLabel;
    return { verdict: t.yourAnswer, correction: t.correction[verdict], reason };
  }
}
