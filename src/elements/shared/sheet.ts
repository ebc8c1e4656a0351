import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { CountController } from '../../controllers/count-controller.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { Host } from '../../controllers/store-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { SignInRequestEvent } from '../../events/sign-in-event.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import type { Unmet } from '../../rules/decision.js';
import { draftNotices } from './draft-notices.js';
import { FormController } from './form-controller.js';
import { languageField, likelyLanguage } from './language-field.js';
import { partHead } from './part-head.js';
import type { Endings, Plan } from './plan.js';
import { PlanFields } from './plan-fields.js';
import { waitsWords } from './waits-words.js';

type SheetHost = Host & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What has to be disclosed before the form can be sent. */
type Asked = 'all' | 'groups';

const disclosureId = 'disclosure';

/**
 * Fills in a plan: keeps its draft, asks for a disclosure where the rules want one first, sends it
 * once, and says what came of it.
 */
export class Sheet implements ReactiveController {
  readonly #host: SheetHost;
  readonly #plan: () => Plan | undefined;
  readonly #endings: Endings;
  readonly #draft: DraftController;
  readonly #form: FormController;
  readonly #count: CountController;
  readonly #text: LocalizeController<'form'>;
  readonly #reasons: LocalizeController<'errors'>;
  #held: Plan | undefined;
  #key: string | undefined;
  #asked: Asked | undefined;
  #wantsFocus = false;

  constructor(host: SheetHost, plan: () => Plan | undefined, endings: Endings) {
    this.#host = host;
    this.#plan = plan;
    this.#endings = endings;
    this.#draft = new DraftController(
      host,
      () => {
        const { intent, subjectId: parentId } = this.#current ?? {};
        return intent === undefined || parentId === undefined ? undefined : { intent, parentId };
      },
      () => this.#current?.preset ?? {},
    );
    this.#form = new FormController(
      host,
      () => this.#current?.labels ?? {},
      () => this.#current?.asks ?? {},
    );
    this.#count = new CountController(host);
    this.#text = new LocalizeController(host, 'form');
    this.#reasons = new LocalizeController(host, 'errors');
    host.addController(this);
  }

  /** Puts the focus on the first field, once it is there. */
  focus(): void {
    this.#wantsFocus = true;
    this.#host.requestUpdate();
  }

  /** What is sent may already show as if it were done: the plan holds until it is. */
  get #current(): Plan | undefined {
    if (!this.#form.busy) this.#held = this.#plan();
    return this.#held;
  }

  /** The form, or nothing while there is no plan; `above` stands between its title and its fields. */
  render(level: number, above: unknown = nothing): TemplateResult | typeof nothing {
    const plan = this.#current;
    if (!plan || !this.#form.words) return nothing;
    return html`${partHead(level, plan.title, plan.fine)} ${above} ${this.renderForm(level)}`;
  }

  /** The form without its title, for where another one says what it is. */
  renderForm(level: number): TemplateResult | typeof nothing {
    const plan = this.#current;
    const words = this.#form.words;
    if (!plan || !words) return nothing;
    return html`
      ${this.#asked ? this.#disclosure(this.#asked, plan, level) : this.#fields(plan, words)}
    `;
  }

  hostUpdate(): void {
    const plan = this.#current;
    const key = plan && JSON.stringify([plan.intent, plan.subjectId]);
    if (key !== this.#key) this.#begin(key);
    const [first] = Object.keys(plan?.labels ?? {});
    if (!this.#wantsFocus || first === undefined) return;
    this.#wantsFocus = false;
    this.#form.focusOn(first);
  }

  /** Another form: what was wrong with the one before is no longer of interest. */
  #begin(key: string | undefined): void {
    this.#key = key;
    this.#asked = undefined;
    this.#form.refuse([]);
  }

  #fields(plan: Plan, words: FormMessages): TemplateResult {
    const { send, leave, note, main, labels, limit, languages = [] } = plan;
    const language = this.#language(plan);
    const format = this.#text.formatIn(plan.timeZone);
    const ask = new PlanFields({
      draft: this.#draft,
      form: this.#form,
      words,
      labels,
      limit,
      language,
      typed: (text) => this.#count.typed(text, limit, words),
    });
    return html`
      <form class="stack" part="form" novalidate autocomplete="off" @submit=${this.#submit}>
        ${this.#form.summary()} ${draftNotices(this.#draft, this.#form, format, main)}
        ${plan.fields(ask)}
        ${languageField({
          languages,
          value: language,
          lang: this.#text.lang,
          words,
          input: (value) => this.#draft.set('language', value),
        })}
        <div class="foot">
          <button class="button primary" id="send">${send}</button>
          <button type="button" class="text-button" @click=${this.#endings.left}>${leave}</button>
          ${this.#form.busy ? fine(words.sending) : note === undefined ? nothing : fine(note)}
        </div>
      </form>
    `;
  }

  #disclosure(asked: Asked, { leave }: Plan, level: number): TemplateResult {
    const reason = asked === 'all' ? 'not-disclosed' : 'no-groups';
    return html`
      <div class="stack">
        <p class="lead">${this.#reasons.messages?.unmet[reason]}</p>
        <entente-disclosure
          id=${disclosureId}
          embedded
          ask=${asked}
          heading-level=${level + 1}
          @entente-panel-close=${this.#disclosed}
        >
          <button slot="actions" type="button" class="text-button" @click=${this.#undisclosed}>
            ${leave}
          </button>
        </entente-disclosure>
      </div>
    `;
  }

  #language({ languages = [] }: Plan): string {
    return this.#draft.get('language') || likelyLanguage(languages, this.#text.lang);
  }

  async #attempt(): Promise<void> {
    const plan = this.#current;
    if (!plan) return;
    const { fields, typed } = this.#draft;
    const command = plan.command(fields, this.#language(plan));
    let asked: Asked | undefined;
    const take = ({ remedy }: Unmet): boolean => {
      if (remedy?.step === 'sign-in') this.#host.dispatchEvent(new SignInRequestEvent(false));
      if (remedy?.step === 'disclose') asked = 'all';
      else if (remedy?.step === 'name-groups') asked ??= 'groups';
      else return false;
      return true;
    };
    const own = plan.missing?.(fields) ?? [];
    const ran = await this.#form.send(command, { own, take, typed });
    if (!ran) return this.#ask(asked);
    if ('cancelled' in ran) return;
    void this.#draft.clear();
    const waits = 'waiting' in ran ? waitsWords(this.#draft, this.#form.words) : undefined;
    this.#host.dispatchEvent(new AnnounceEvent(waits ?? plan.done));
    this.#endings.done(command.id, waits);
  }

  /** Asks for a disclosure, once nothing else is wrong. */
  async #ask(asked: Asked | undefined): Promise<void> {
    if (asked === undefined || this.#form.summary() !== nothing) return;
    await import('../disclosure/disclosure.define.js');
    this.#asked = asked;
    this.#form.focusOn(disclosureId);
  }

  /** Disclosed: back to the form, which is sent by who wrote it and not by itself. */
  readonly #disclosed = (event: Event): void => {
    event.stopPropagation();
    this.#asked = undefined;
    this.#form.focusOn('send');
  };

  readonly #undisclosed = (): void => {
    this.#asked = undefined;
    this.focus();
  };

  readonly #submit = (event: Event): void => this.#form.on(() => this.#attempt())(event);
}

function fine(text: string): TemplateResult {
  return html`<span class="fine">${text}</span>`;
}
