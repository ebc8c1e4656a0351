import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CountController } from '../../controllers/count-controller.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { followDisclosure } from '../../controllers/follow-writing.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { PanelCloseEvent } from '../../events/panel-events.js';
import type { DisclosureMessages } from '../../i18n/sections/disclosure.js';
import type { Disclosure as DisclosureRecord } from '../../model/participant.js';
import type { Unmet } from '../../rules/decision.js';
import type { DraftFields } from '../../store/drafts.js';
import type { DisclosureView } from '../../store/disclosure-view.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { draftNotices } from '../shared/draft-notices.js';
import type { FieldError } from '../shared/field-errors.js';
import { FormController } from '../shared/form-controller.js';
import { heading } from '../shared/heading.js';
import { languageField, likelyLanguage } from '../shared/language-field.js';
import { local } from '../shared/local.js';
import { waitsWords } from '../shared/waits-words.js';
import { disclosureBadge } from './disclosure-badge.js';
import { discloseCommand, fieldsFrom, membersIn } from './disclosure-fields.js';
import { groupFields, standFields, type FormParts } from './disclosure-form.js';
import { styles } from './disclosure.styles.js';

/**
 * Whom somebody speaks for, what they hope and fear, and what they stand to gain: the form in which
 * they say it, or (`badge`) the sentence that others see.
 *
 * @element entente-disclosure
 * @fires {CommandRequestEvent} entente-command-request - The answers are about to be sent. Cancelable.
 * @fires {CommandDoneEvent} entente-command-done - They are on the record.
 * @fires {FailureEvent} entente-failure - They could not be sent. Said in the form.
 * @slot privacy - The privacy notice, before the first field. The consultation's own by default.
 * @slot actions - More buttons, after the one that sends.
 * @csspart badge - The sentence that unfolds.
 * @csspart privacy - The privacy notice.
 * @csspart notice - What became of a draft.
 * @csspart form - The form.
 */
export class Disclosure extends LitElement {
  static override styles = styles;

  /** Show what others see, instead of the form. */
  @property({ type: Boolean }) badge = false;

  /** With `badge`: what was disclosed. Without it, the badge says that nothing was. */
  @property({ attribute: false }) disclosure?: DisclosureRecord;

  /** What the form asks for and what was said before. Without it, that of the store around. */
  @property({ attribute: false }) view?: DisclosureView;

  /** Ask for all of it, or for `groups` alone. */
  @property() ask: 'all' | 'groups' = 'all';

  /** As one step of another form: no heading, and on it goes. */
  @property({ type: Boolean }) embedded = false;

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private kept = false;

  readonly #text = new LocalizeController(this, 'disclosure');
  #claim: LocalizeController<'claim'> | undefined;
  readonly #around = followDisclosure(this);
  readonly #draft = new DraftController(
    this,
    () => (this.badge ? undefined : { intent: 'disclosure', parentId: null }),
    () => this.#given(),
  );
  readonly #form = new FormController(this, () => this.#labels());
  readonly #count = new CountController(this);

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    if (this.badge) return this.#badge(t);
    const view = this.#view;
    return view && this.#form.words ? this.#sheet(view, t) : nothing;
  }

  /** What unfolds is called as it is on the cards of claims. */
  #badge(t: DisclosureMessages) {
    this.#claim ??= new LocalizeController(this, 'claim');
    const labels = this.#claim.messages?.disclosed;
    return labels ? disclosureBadge(this.disclosure, t, labels) : nothing;
  }

  /** Puts the focus on the first field. */
  override focus(): void {
    this.#form.focusOn(this.ask === 'groups' ? 'groups-0' : 'name');
  }

  get #view(): DisclosureView | undefined {
    return this.view ?? this.#around.value;
  }

  #sheet(view: DisclosureView, t: DisclosureMessages): TemplateResult {
    const format = this.#text.formatIn(view.consultation.timeZone);
    const title = this.ask === 'groups' ? t.groupsHeading : t.heading;
    return html`
      ${
        this.embedded
          ? nothing
          : html`<div class="part-head">
              ${heading(this.headingLevel, title)}
              <p class="fine">${t.seen}</p>
            </div>`
      }
      <form
        class="stack"
        part="form"
        novalidate
        autocomplete="off"
        @submit=${this.#form.on(() => this.#send(t))}
      >
        ${this.#form.summary()} ${this.#privacy(view)}
        ${draftNotices(this.#draft, this.#form, format, 'objectives')} ${this.#fields(view, t)}
        <div class="foot">
          <button class="button primary">${this.embedded ? t.goOn : t.keep}</button>
          <slot name="actions"></slot>
        </div>
        ${this.kept && !this.embedded ? keptLine(t.kept) : nothing}
      </form>
    `;
  }

  #privacy({ consultation }: DisclosureView): TemplateResult {
    const { privacy } = consultation.mandate;
    return html`<div class="fine" part="privacy">
      <slot name="privacy">
        ${privacy ? local(this.#text.pick(privacy), this.#text.lang, this.#form.words?.otherLanguage) : nothing}
      </slot>
    </div>`;
  }

  #fields(view: DisclosureView, t: DisclosureMessages) {
    const words = this.#form.words;
    if (!words) return nothing;
    const parts: FormParts = {
      view,
      t,
      lang: this.#text.lang,
      draft: this.#draft,
      form: this.#form,
      pick: (text) => this.#text.pick(text),
      typed: (text, limit) => this.#count.typed(text, limit, words),
    };
    if (this.ask === 'groups') return groupFields(parts);
    return html`
      ${standFields(parts)} ${groupFields(parts)}
      ${languageField({
        languages: view.consultation.languages,
        value: this.#draft.get('language'),
        lang: this.#text.lang,
        words,
        input: (value) => this.#draft.set('language', value),
      })}
    `;
  }

  async #send(t: DisclosureMessages): Promise<void> {
    this.kept = false;
    const command = discloseCommand(this.#draft.fields, this.#draft.get('language'));
    const own = [...(this.ask === 'all' ? this.#missing() : []), ...this.#wordless()];
    const { typed } = this.#draft;
    const ran = await this.#form.send(command, { own, typed, fieldOf });
    if (!ran || 'cancelled' in ran) return;
    this.kept = true;
    void this.#draft.clear();
    const waits = 'waiting' in ran ? waitsWords(this.#draft, this.#form.words) : undefined;
    this.dispatchEvent(new AnnounceEvent(waits ?? t.kept));
    this.dispatchEvent(new PanelCloseEvent());
  }

  /** What was said before, and the language that is likely. */
  #given(): DraftFields {
    const view = this.#view;
    if (!view) return {};
    const language = likelyLanguage(view.consultation.languages, this.#text.lang);
    return { language, ...fieldsFrom(view) };
  }

  /** What the form itself must have before there is anything to ask the rules about. */
  #missing(): FieldError[] {
    const fields = this.#draft.fields;
    const isUnknown = (members = ''): boolean => membersIn({ members }) === undefined;
    const unsaid = fields.hasInterest === 'yes' && (fields.interest ?? '').trim() === '';
    return [
      ...(fields.standing ? [] : [{ field: 'standing', wrong: 'choose' } as const]),
      ...(isUnknown(fields.members)
        ? [{ field: 'members', wrong: 'count', holds: isUnknown } as const]
        : []),
      ...(fields.hasInterest ? [] : [{ field: 'hasInterest', wrong: 'choose' } as const]),
      ...(unsaid ? [{ field: 'interest', wrong: 'fill' } as const] : []),
    ];
  }

  /** Empty, one's own words would say that one prefers not to say. */
  #wordless(): FieldError[] {
    const { other, ownWords = '' } = this.#draft.fields;
    const isWordless = other === 'own-words' && ownWords.trim() === '';
    return isWordless ? [{ field: 'ownWords', wrong: 'fill' }] : [];
  }

  #labels(): Record<string, string> {
    const t = this.#text.messages;
    if (!t) return {};
    const { otherGroups, ownWords, ...rest } = t.labels;
    return { ...rest, 'groups-0': t.groupsHeading, otherGroups, ownWords };
  }
}

/** A missing group is said at the first question about groups. */
function fieldOf({ remedy }: Unmet): string | undefined {
  return remedy?.step === 'name-groups' ? 'groups-0' : undefined;
}

function keptLine(text: string): TemplateResult {
  return html`<p class="state" data-state="kept">${noticeSign('check')}<span>${text}</span></p>`;
}
