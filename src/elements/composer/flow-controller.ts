import type { ReactiveController } from 'lit';
import { askRules } from '../../controllers/ask-rules.js';
import { StoreController, type Host } from '../../controllers/store-controller.js';
import type { StepName } from '../../i18n/sections/composer.js';
import type { Relation } from '../../model/claim.js';
import type { Unmet } from '../../rules/decision.js';
import type { ComposerView } from '../../store/composer-view.js';
import type { DraftFields } from '../../store/drafts.js';
import { probeOf } from './commands.js';
import { deadEndIn, flowOf, isDone, stepOf, type Flow, type FlowFacts } from './flow.js';

/** What a writer does in a step. */
const acts = ['input', 'click'] as const;

/** What stands in the way where the backend only shows what there is. */
const takesNothing: Unmet = { rule: 'phase', unmet: 'closed', binding: 'required', remedy: null };

/** What the flow reads of its composer. */
export interface FlowSource {
  readonly view: () => ComposerView | undefined;
  readonly fields: () => DraftFields;
  readonly isReply: () => boolean;
  /** What the rules ask for, where there is no store to ask. */
  readonly unmet: () => readonly Unmet[];
}

/**
 * Keeps the steps of a composer in step with the rules, which are asked again when something
 * changes. Only what the writer does moves them on.
 */
export class FlowController implements ReactiveController {
  readonly #host: Host;
  readonly #source: FlowSource;
  readonly #store: StoreController;
  #needs: readonly Unmet[] | undefined;
  #asked: ReadonlySet<StepName> = new Set();
  #passed: ReadonlySet<StepName> = new Set();
  #isWritten = false;
  #at: StepName | null = null;
  #known: readonly unknown[] = [];

  constructor(host: Host, source: FlowSource) {
    this.#host = host;
    this.#source = source;
    this.#store = new StoreController(host);
    host.addController(this);
  }

  /** The steps, or `undefined` until the rules have been asked. */
  get current(): Flow | undefined {
    const facts = this.#facts();
    return facts && flowOf(facts);
  }

  /** What keeps the contribution from being sent, whatever its writer does. */
  get deadEnd(): Unmet | undefined {
    const absent = this.#store.store?.capabilities.value?.absent ?? [];
    return absent.includes('submit') ? takesNothing : deadEndIn(this.#needs ?? []);
  }

  /** Whether a step is advised and not required. */
  isNudge(step: StepName): boolean {
    const asking = this.#asking(step);
    return asking.length > 0 && asking.every(({ binding }) => binding === 'nudge');
  }

  /** What of a disclosure a step is about: all of it, or the groups that were left open. */
  get disclosureAsks(): 'all' | 'groups' {
    const steps = this.#asking('stand').map(({ remedy }) => remedy?.step);
    return steps.length > 0 && !steps.includes('disclose') ? 'groups' : 'all';
  }

  /** Goes on without what a nudge asks for. */
  pass(step: StepName): void {
    this.#passed = new Set([...this.#passed, step]);
    this.advance();
  }

  /** Goes to a step, done or not. */
  go(step: StepName): void {
    this.#at = step;
    if (step === 'write') this.#isWritten = false;
    this.#host.requestUpdate();
  }

  /** Goes to the first step in which there is something to do. */
  advance(): void {
    this.#at = null;
    this.#at = this.current?.now ?? null;
    this.#host.requestUpdate();
  }

  /** The words are as they are to be. */
  write(): void {
    this.#isWritten = true;
    this.advance();
  }

  /**
   * The part of a step was closed, done or not; a rule that still asks can be passed or avoided.
   * What was done there may have opened the next step already, so that the part says whose it is.
   */
  async closePart(step: StepName): Promise<void> {
    await this.refresh();
    const facts = this.#facts();
    if (!facts || isDone(step, facts)) this.advance();
    else if (this.isNudge(step)) this.pass(step);
    else this.go(step === 'stand' ? step : 'relation');
  }

  reset(): void {
    this.#passed = new Set();
    this.#asked = new Set();
    this.#isWritten = false;
    this.#at = null;
    void this.refresh();
  }

  /** Asks the rules what is still needed. */
  async refresh(): Promise<void> {
    const view = this.#source.view();
    if (!view) return;
    const probe = probeOf(this.#source.fields(), view);
    const needs = (await askRules(this.#store.store, probe)) ?? this.#source.unmet();
    if (needs instanceof Error) {
      // They are asked again with the next update.
      this.#known = [];
      return;
    }
    this.#needs = needs;
    this.#asked = new Set([...this.#asked, ...needs.flatMap((unmet) => stepOf(unmet) ?? [])]);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    for (const type of acts) this.#host.addEventListener(type, this.#stay, true);
  }

  hostDisconnected(): void {
    for (const type of acts) this.#host.removeEventListener(type, this.#stay, true);
  }

  hostUpdated(): void {
    const { view, fields, unmet } = this.#source;
    const known = [view(), fields().relation, unmet(), this.#store.store];
    if (known.every((each, at) => each === this.#known[at])) return;
    this.#known = known;
    void this.refresh();
  }

  /** Somebody answers here, or in a part inside: from now on only they move on. */
  readonly #stay = (): void => {
    this.#at ??= this.current?.now ?? null;
  };

  #asking(step: StepName): readonly Unmet[] {
    return (this.#needs ?? []).filter((unmet) => stepOf(unmet) === step);
  }

  #facts(): FlowFacts | undefined {
    const view = this.#source.view();
    if (!view || !this.#needs) return undefined;
    return {
      rules: view.consultation.rules,
      isReply: this.#source.isReply(),
      isEdit: view.claim !== undefined,
      isSignedIn: view.participantId !== null,
      answersSelf: view.parent?.authorId === view.participantId,
      relation: (this.#source.fields().relation ?? '') as Relation | '',
      // Where nothing can be sent, nothing is asked first: the text is what matters, to copy it.
      needs: this.deadEnd ? [] : this.#needs,
      asked: this.#asked,
      passed: this.#passed,
      isWritten: this.#isWritten,
      at: this.#at,
    };
  }
}
