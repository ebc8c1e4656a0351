import { systemClock, type Clock } from '../internal/clock.js';
import { devWarning } from '../internal/dev-warning.js';
import { isDevelopment } from '../internal/development.js';
import type { Command } from '../model/command.js';
import type { AnyRecord } from '../model/record.js';
import { aborted, stopIfAborted } from './aborted.js';
import type {
  Adapter,
  AggregateName,
  Aggregates,
  CallOptions,
  Capabilities,
  Changes,
  ClaimPage,
  ClaimQuery,
  Opened,
  OptionalVerb,
  Outcome,
  PageRequest,
} from './contract.js';
import { AdapterError } from './errors.js';
import { followHints } from './hints.js';
import { usablePage } from './incoming-page.js';
import { inShape, readAggregate, usableRecords, type Issue, type OnIssue } from './incoming.js';
import { callPatiently, patient, type Patience } from './patience.js';
import { requireFigure, requireQuery, requireVerb, unsupported } from './supported.js';

/** What a backend can be made with; everything has a default. */
export interface BackendOptions {
  /** Told what the adapter sent that could not be used. */
  readonly onIssue?: OnIssue;
  readonly clock?: Clock;
  /** Between 0 and 1, as `Math.random`. */
  readonly random?: () => number;
  readonly patience?: Partial<Patience>;
}

/**
 * Any adapter, made safe to use: answers are checked, failures that may pass are tried again within
 * bounds, every rejection is an `AdapterError`, and what the backend lacks is refused by name.
 */
export class Backend implements Required<Adapter> {
  readonly isChecked = true;
  readonly #adapter: Adapter;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #patience: Patience;
  readonly #onIssue: OnIssue;
  /** What ends the calls that are not answered yet. */
  readonly #running = new Set<AbortController>();
  readonly #unwatch = new Set<() => void>();
  #isClosed = false;
  #capabilities: Capabilities | undefined;
  #viewerId: string | null | undefined;

  constructor(adapter: Adapter, options: BackendOptions = {}) {
    this.#adapter = adapter;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#patience = { ...patient, ...options.patience };
    this.#onIssue = (issue) => {
      if (isDevelopment) warn(issue);
      options.onIssue?.(issue);
    };
  }

  open(consultationId: string, options?: CallOptions): Promise<Opened> {
    return this.#call('open', options, async (signal) => {
      const data = inShape('opened', await this.#adapter.open(consultationId, { signal }));
      const { participantId } = data.session;
      const [consultation] = usableRecords('open', [data.consultation], null, this.#onIssue);
      if (consultation?.type !== 'consultation' || consultation.id !== consultationId) {
        throw new AdapterError('protocol-error', `open() did not give ${consultationId}.`);
      }
      const records = usableRecords('open', data.records, participantId, this.#onIssue);
      this.#viewerId = participantId;
      this.#capabilities = Object.freeze(data.capabilities);
      return { ...data, consultation, records };
    });
  }

  list(query: ClaimQuery, page: PageRequest, options?: CallOptions): Promise<ClaimPage> {
    return this.#call('list', options, async (signal) => {
      const known = this.#capabilities;
      if (known) requireQuery(query, known);
      const limit = known ? Math.min(page.limit, known.pageSize) : page.limit;
      const data = await this.#adapter.list(query, { ...page, limit }, { signal });
      return usablePage(data, query, page, this.#viewerId, this.#onIssue);
    });
  }

  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#call('get', options, async (signal) =>
      this.#records('get', inShape('records', await this.#adapter.get(ids, { signal }))),
    );
  }

  aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options?: CallOptions,
  ): Promise<Aggregates[N]> {
    return this.#call('aggregate', options, async (signal) => {
      this.#require('aggregate');
      if (this.#capabilities) requireFigure(name, this.#capabilities);
      const data: unknown = await this.#adapter.aggregate?.(name, subject, { signal });
      return readAggregate[name](data);
    });
  }

  submit(command: Command, options?: CallOptions): Promise<Outcome> {
    return this.#call('submit', options, async (signal) => {
      this.#require('submit');
      // Only those who write need the schemas of commands.
      const { checkedCommand } = await import('./checked-command.js');
      const checked = checkedCommand(command, this.#capabilities?.commandBytes);
      const data = inShape('outcome', await this.#adapter.submit?.(checked, { signal }));
      return { ...data, records: this.#records('submit', data.records) };
    });
  }

  changesSince(checkpoint: string, options?: CallOptions): Promise<Changes> {
    return this.#call('changesSince', options, async (signal) => {
      this.#require('changesSince');
      const data = inShape('changes', await this.#adapter.changesSince?.(checkpoint, { signal }));
      if ('resync' in data) return data;
      return { ...data, records: this.#records('changesSince', data.records) };
    });
  }

  /** Follows hints, however the backend gives them; never calls back before it has returned. */
  watch(listener: () => void): () => void {
    if (this.#isClosed) return () => undefined;
    const stop = followHints(this.#adapter, listener, {
      clock: this.#clock,
      random: this.#random,
      capabilities: this.#capabilities ?? { push: 'stream' },
    });
    const unwatch = () => {
      if (this.#unwatch.delete(unwatch)) stop();
    };
    this.#unwatch.add(unwatch);
    return unwatch;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const unwatch of [...this.#unwatch]) unwatch();
    for (const call of this.#running) call.abort();
    await this.#adapter.close();
  }

  #records(verb: string, data: readonly unknown[]): readonly AnyRecord[] {
    return usableRecords(verb, data, this.#viewerId, this.#onIssue);
  }

  #require(verb: Exclude<OptionalVerb, 'search'>): void {
    if (!this.#adapter[verb]) throw unsupported(verb);
    if (this.#capabilities) requireVerb(verb, this.#capabilities);
  }

  async #call<T>(
    verb: string,
    { signal }: CallOptions = {},
    call: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.#isClosed) throw aborted(verb);
    stopIfAborted(verb, signal);
    const stop = new AbortController();
    const end = () => {
      stop.abort(signal?.reason);
    };
    signal?.addEventListener('abort', end);
    this.#running.add(stop);
    const around = { clock: this.#clock, random: this.#random, signal: stop.signal };
    try {
      return await callPatiently(verb, call, this.#patience, around);
    } finally {
      signal?.removeEventListener('abort', end);
      this.#running.delete(stop);
    }
  }
}

function warn({ verb, code, message }: Issue): void {
  devWarning(`${code}:${verb}`, `${verb}() sent something that cannot be used: ${message}`);
}
