import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { AdapterError } from '../../adapters/errors.js';
import { askRules } from '../../controllers/ask-rules.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { StoreController, type Host, type Ran } from '../../controllers/store-controller.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import { systemClock } from '../../internal/clock.js';
import type { Command } from '../../model/command.js';
import type { Unmet } from '../../rules/decision.js';
import type { Typed } from '../../store/drafts.js';
import type { Refusal } from '../../store/refusal.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { ChangedFields } from './changed-fields.js';
import { DropController } from './drop-controller.js';
import { backendError, inOrder, namedUnmet, ruleError, type FieldError } from './field-errors.js';
import { focusInto } from './focus-into.js';
import { refusalReason } from './refusal-reason.js';
import { keepTypedKeys } from './typed-keys.js';

type FormHost = Host & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How a form sends: what it finds missing by itself, and which requirements it sees to itself. */
export interface Manner {
  readonly own?: readonly FieldError[];
  readonly take?: (unmet: Unmet) => boolean;
  /** What is being sent, as it was typed: a draft again, should it be refused long after. */
  readonly typed?: Typed | undefined;
  /** The field at which a requirement is said that names none. */
  readonly fieldOf?: (unmet: Unmet) => string | undefined;
}

const leave = (): boolean => false;

const summaryId = 'problems';

/**
 * What every form does alike: one attempt at a time, the rules asked before the backend is, what is
 * wrong said in a summary that takes the focus, and the focus led to where it belongs.
 */
export class FormController implements ReactiveController {
  readonly #host: FormHost;
  readonly #labels: () => Readonly<Record<string, string>>;
  readonly #words: LocalizeController<'form'>;
  readonly #reasons: LocalizeController<'errors'>;
  readonly #store: StoreController;
  readonly #asks: () => Readonly<Record<string, string>>;
  readonly #changed: ChangedFields;
  #errors: readonly FieldError[] = [];
  #busy = false;
  #composing = false;
  #focus: string | undefined;

  /**
   * `labels` gives the label of each field that is there, by name; `asks`, what is said in place of
   * the usual where one is missing.
   */
  constructor(
    host: FormHost,
    labels: () => Readonly<Record<string, string>>,
    asks: () => Readonly<Record<string, string>> = () => ({}),
  ) {
    this.#host = host;
    this.#labels = labels;
    this.#asks = asks;
    this.#words = new LocalizeController(host, 'form');
    this.#reasons = new LocalizeController(host, 'errors');
    this.#store = new StoreController(host);
    this.#changed = new ChangedFields(host);
    new DropController(host);
    keepTypedKeys(host);
    host.addController(this);
  }

  /** The strings that all forms share, or `undefined` while they are on their way. */
  get words(): FormMessages | undefined {
    return this.#reasons.messages && this.#words.messages;
  }

  /** What a rule asks for, in words. */
  reasonOf({ unmet }: Unmet): string {
    const reasons = this.#reasons.messages;
    return reasons?.unmet[unmet] ?? reasons?.['rule-violation'] ?? '';
  }

  /** Why the backend refused something, in words. */
  reasonFor(refused: AdapterError | Refusal): string {
    const reasons = this.#reasons.messages;
    return reasons ? refusalReason(refused, reasons) : '';
  }

  /** Whether anything is wrong. */
  get hasErrors(): boolean {
    return this.#errors.length > 0;
  }

  /** Whether an attempt is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** What is still wrong with a field, in words; empty when nothing is. */
  errorOf(name: string): string {
    const error = this.#errors.find(({ field }) => field === name);
    const now = error && this.#changed.still(error);
    return now ? this.#textOf(now) : '';
  }

  /** What the last attempt found wrong, all of it, each leading to its field. */
  summary(): TemplateResult | typeof nothing {
    if (this.#errors.length === 0) return nothing;
    return html`
      <div
        class="notice"
        data-tone="alarm"
        id=${summaryId}
        tabindex="-1"
        role="group"
        aria-labelledby="problems-title"
      >
        ${noticeSign('stop')}
        <p id="problems-title"><strong>${this.words?.notYet}</strong></p>
        <ul>
          ${this.#errors.map((error) => html`<li>${this.#line(error)}</li>`)}
        </ul>
      </div>
    `;
  }

  /** A listener for `submit` and `click`: one attempt at a time, none while a word is composed. */
  on(attempt: () => Promise<void>): (event: Event) => void {
    return (event) => {
      event.preventDefault();
      if (!this.#composing) void this.#once(attempt);
    };
  }

  /** Says what is wrong, and moves the focus there. */
  refuse(errors: readonly FieldError[]): void {
    this.#errors = errors;
    this.#changed.clear();
    if (errors.length > 0) this.focusOn(summaryId);
    this.#host.requestUpdate();
  }

  /** Moves the focus after the next render, to a field or another element by its id. */
  focusOn(id: string): void {
    this.#focus = id;
    this.#host.requestUpdate();
  }

  /**
   * Asks the rules what a command lacks, and says it together with what the form itself misses.
   * Answers whether nothing required is left.
   */
  async check(command: Command, manner: Manner = {}): Promise<boolean> {
    const { own = [], take = leave, fieldOf } = manner;
    const names = Object.keys(this.#labels());
    const all = (await askRules(this.#store.store, command)) ?? [];
    if (all instanceof Error) {
      this.refuse(inOrder([...own, backendError(all, names)], names));
      return false;
    }
    const required = all.filter(({ binding }) => binding === 'required');
    const said = required
      .filter((unmet) => !take(unmet))
      .map((unmet) => ruleError(unmet, names, fieldOf?.(unmet)));
    const fresh = said.filter(({ field }) => field === '' || own.every((o) => o.field !== field));
    this.refuse(inOrder([...own, ...fresh], names));
    return own.length === 0 && required.length === 0;
  }

  /** Sends a command that passes {@link check}; `undefined` when it was not accepted, and that was said. */
  async send(command: Command, manner: Manner = {}): Promise<Ran | undefined> {
    if (!(await this.check(command, manner))) return undefined;
    const ran = await this.#store.run(command, manner.typed);
    if (!('failed' in ran)) return ran;
    const { violation } = ran.failed;
    const isTaken = violation !== undefined && (manner.take ?? leave)(violation);
    this.refuse(isTaken ? [] : [backendError(ran.failed, Object.keys(this.#labels()))]);
    return undefined;
  }

  hostConnected(): void {
    this.#host.addEventListener('compositionstart', this.#compose);
    this.#host.addEventListener('compositionend', this.#composed);
    this.#host.addEventListener('entente-failure', this.#saidHere);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('compositionstart', this.#compose);
    this.#host.removeEventListener('compositionend', this.#composed);
    this.#host.removeEventListener('entente-failure', this.#saidHere);
  }

  hostUpdated(): void {
    const id = this.#focus;
    if (id === undefined) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    if (!target) return;
    this.#focus = undefined;
    focusInto(target);
  }

  async #once(attempt: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#host.requestUpdate();
    try {
      await attempt();
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #line(error: FieldError): TemplateResult {
    const { field } = error;
    const text = this.#textOf(this.#changed.still(error) ?? error);
    if (field === '') return html`${text}`;
    return html`<button type="button" class="text-button" @click=${() => this.focusOn(field)}>
      ${text}
    </button>`;
  }

  #textOf({ field, wrong }: FieldError): string {
    const { words } = this;
    if (!words) return '';
    const label = this.#labels()[field];
    if (wrong instanceof Error) return this.reasonFor(wrong);
    if (typeof wrong === 'string') return this.#asks()[field] ?? words[wrong](label ?? '');
    return namedUnmet(wrong, label, words) ?? this.reasonOf(wrong);
  }

  readonly #compose = (): void => {
    this.#composing = true;
  };

  // Safari ends a composition before the Enter that ended it arrives.
  readonly #composed = (): void => {
    systemClock.after(0, () => {
      this.#composing = false;
    });
  };

  /** What goes wrong here is said here, not once more by the elements around. */
  readonly #saidHere = (event: Event): void => {
    event.preventDefault();
  };
}
