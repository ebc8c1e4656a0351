import { systemClock, type Clock } from '../../internal/clock.js';
import type { AnyRecord } from '../../model/record.js';
import type {
  Adapter,
  CallOptions,
  ClaimPage,
  ClaimQuery,
  Opened,
  PageRequest,
} from '../contract.js';
import { aborted } from '../aborted.js';
import { dice } from './dice.js';
import { inMood, plans, type Mood } from './moods.js';
import type { Fault, FaultPlan, FaultRule, FaultVerb } from './plan.js';
import { Strikes } from './strikes.js';
import { duration, suffer } from './suffer.js';

/** What a fault adapter can be made with; everything has a default. */
export interface FaultOptions {
  /** What goes wrong besides the mood. */
  readonly plan?: FaultPlan;
  readonly mood?: Mood;
  /** The same seed strikes the same calls. */
  readonly seed?: number;
  readonly clock?: Clock;
}

/**
 * Any adapter with things going wrong around it, for designers and for tests.
 *
 * ```ts
 * const adapter = new FaultAdapter(new MemoryAdapter(records), { mood: 'slow' });
 * adapter.inflict({ on: 'submit', times: 1, fault: { does: 'fail', code: 'conflict' } });
 * ```
 *
 * A distorted answer is sent as it is: make a `Backend` around this adapter to see what pages see.
 */
export class FaultAdapter implements Adapter {
  readonly submit?: NonNullable<Adapter['submit']>;
  readonly changesSince?: NonNullable<Adapter['changesSince']>;
  readonly aggregate?: NonNullable<Adapter['aggregate']>;
  readonly watch?: NonNullable<Adapter['watch']>;
  readonly #inner: Adapter;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #strikes: Strikes;
  readonly #listeners = new Set<() => void>();
  readonly #firstAnswers = new Map<string, unknown>();
  readonly #closing = new AbortController();
  #plan: FaultPlan;
  #mood: Mood;

  constructor(inner: Adapter, options: FaultOptions = {}) {
    this.#inner = inner;
    this.#plan = options.plan ?? [];
    this.#mood = options.mood ?? 'fast';
    this.#clock = options.clock ?? systemClock;
    this.#random = dice(options.seed ?? 0);
    this.#strikes = new Strikes(this.#random);
    // A verb that the inner adapter lacks is lacking here, too.
    const submit = inner.submit?.bind(inner);
    const changesSince = inner.changesSince?.bind(inner);
    const aggregate = inner.aggregate?.bind(inner);
    if (submit) {
      this.submit = (command, options) =>
        this.#call('submit', command, options, () => submit(command, options));
    }
    if (changesSince) {
      this.changesSince = (checkpoint, options) =>
        this.#call('changesSince', checkpoint, options, () => changesSince(checkpoint, options));
    }
    if (aggregate) {
      this.aggregate = (name, subject, options) =>
        this.#call('aggregate', [name, subject], options, () => aggregate(name, subject, options));
    }
    if (inner.watch) this.watch = this.#watch.bind(this, inner.watch.bind(inner));
  }

  /** The mood that the backend is in. A change of it is a hint to those who watch. */
  get mood(): Mood {
    return this.#mood;
  }

  set mood(mood: Mood) {
    this.#mood = mood;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Adds something that goes wrong from now on. */
  inflict(...rules: readonly FaultRule[]): void {
    this.#plan = [...this.#plan, ...rules];
  }

  /** Ends all that goes wrong besides the mood. */
  heal(): void {
    this.#plan = [];
  }

  open(consultationId: string, options?: CallOptions): Promise<Opened> {
    return this.#call('open', consultationId, options, async () => {
      const opened = await this.#inner.open(consultationId, options);
      return inMood(this.#mood, opened, this.#clock.now());
    });
  }

  list(query: ClaimQuery, page: PageRequest, options?: CallOptions): Promise<ClaimPage> {
    return this.#call('list', [query, page], options, (faults) =>
      this.#inner.list(query, pageUnder(faults, page), options),
    );
  }

  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#call('get', ids, options, () => this.#inner.get(ids, options));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#listeners.clear();
    await this.#inner.close();
  }

  async #call<T>(
    verb: FaultVerb,
    asked: unknown,
    { signal }: CallOptions = {},
    call: (faults: readonly Fault[]) => Promise<T>,
  ): Promise<T> {
    if (this.#closing.signal.aborted) throw aborted(verb);
    const faults = this.#strikes.next(verb, this.#rules);
    const around = {
      verb,
      clock: this.#clock,
      random: this.#random,
      signals: [signal, this.#closing.signal],
      first: (answer: unknown) => this.#first(JSON.stringify([verb, asked]), answer),
    };
    // Whatever a distorted answer is, it goes out in the place of a good one.
    return (await suffer(faults, around, () => call(faults))) as T;
  }

  get #rules(): FaultPlan {
    return [...plans[this.#mood], ...this.#plan];
  }

  #first(key: string, answer: unknown): unknown {
    if (!this.#firstAnswers.has(key)) this.#firstAnswers.set(key, answer);
    return this.#firstAnswers.get(key);
  }

  #watch(watch: NonNullable<Adapter['watch']>, listener: () => void): () => void {
    const pass = () => this.#passHint(listener);
    this.#listeners.add(listener);
    const unwatch = watch(pass);
    return () => {
      this.#listeners.delete(listener);
      unwatch();
    };
  }

  /** A hint on its way: kept from the listener, late, or more than once. */
  #passHint(listener: () => void): void {
    const faults = this.#strikes.next('watch', this.#rules);
    if (faults.some(({ does }) => does === 'lose' || does === 'fail')) return;
    const hint = () => {
      if (this.#listeners.has(listener)) listener();
    };
    const times = faults.flatMap((fault) => (fault.does === 'repeat-hints' ? fault.times : []));
    const waits = faults.flatMap((fault) =>
      fault.does === 'wait' ? duration(fault.ms, this.#random) : [],
    );
    const wait = waits.reduce((sum, each) => sum + each, 0);
    for (let count = 0; count < Math.max(1, ...times); count++) {
      if (wait > 0) this.#clock.after(wait, hint);
      else hint();
    }
  }
}

/** The part that is asked for when the backend minds its own ideas of pages. */
function pageUnder(faults: readonly Fault[], page: PageRequest): PageRequest {
  const drips = faults.some(({ does }) => does === 'drip');
  const repeats = faults.some((fault) => fault.does === 'send' && fault.what === 'same-page');
  return { limit: drips ? 1 : page.limit, after: repeats ? null : (page.after ?? null) };
}
