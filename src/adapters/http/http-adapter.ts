import { systemClock, type Clock } from '../../internal/clock.js';
import type { Command } from '../../model/command.js';
import type { AnyRecord } from '../../model/record.js';
import type {
  Adapter,
  AggregateName,
  Aggregates,
  CallOptions,
  Changes,
  ClaimPage,
  ClaimQuery,
  Opened,
  Outcome,
  PageRequest,
} from '../contract.js';
import { AdapterError, isAdapterError } from '../errors.js';
import { here } from '../web-address.js';
import { Caller, type Wanted } from './caller.js';
import type { Data } from './exchange.js';
import { mostIds, parameters, searchOf } from './parameters.js';
import type { TokenSource } from './token-keeper.js';

/** What an HTTP adapter is made with. */
export interface HttpOptions {
  /** Where the server is: http or https, or a path on the page's own origin. */
  readonly url: string;
  /** What a relative address is relative to; the page's own address by default. */
  readonly base?: string;
  /** Who is signed in; everybody only reads when left out. */
  readonly token?: TokenSource;
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** Between 0 and 1, as `Math.random`. */
  readonly random?: () => number;
}

/**
 * Asks a server that speaks the protocol of docs/protocol.md. What the server sends is handed on as it
 * is: the `Backend` around every adapter checks it.
 */
export class HttpAdapter implements Required<Omit<Adapter, 'isChecked'>> {
  readonly #around: Required<Pick<HttpOptions, 'fetch' | 'clock' | 'random'>>;
  readonly #closing = new AbortController();
  readonly #caller: Caller;
  readonly #renews: boolean;
  readonly #listeners = new Set<() => void>();
  /** Up to where this page knows what happened. */
  #checkpoint: string | undefined;
  #unfollow: (() => void) | undefined;

  constructor({ url, base = here(), token, ...around }: HttpOptions) {
    this.#around = {
      fetch: (...request) => fetch(...request),
      clock: systemClock,
      random: Math.random,
      ...around,
    };
    const { signal } = this.#closing;
    this.#renews = token !== undefined;
    this.#caller = new Caller({ url, base, ...(token && { token }), ...this.#around, signal });
  }

  async open(consultationId: string, options: CallOptions = {}): Promise<Opened> {
    const wanted: Wanted = { verb: 'open', id: consultationId, isRemembered: true };
    const opened = this.#pass(await this.#caller.ask(wanted, options)) as unknown as Opened;
    // A token that ends is renewed, and with it the session: nobody needs to be warned of that.
    return this.#renews ? { ...opened, session: { ...opened.session, expiresAt: null } } : opened;
  }

  async list(query: ClaimQuery, page: PageRequest, options: CallOptions = {}): Promise<ClaimPage> {
    const wanted = { verb: 'list', search: searchOf(query, page), isRemembered: true } as const;
    return (await this.#ask(wanted, options)) as unknown as ClaimPage;
  }

  async get(ids: readonly string[], options: CallOptions = {}): Promise<readonly AnyRecord[]> {
    const answers: Promise<Data>[] = [];
    for (let at = 0; at === 0 || at < ids.length; at += mostIds) {
      const some = ids.slice(at, at + mostIds).map((id) => [parameters.id, id]);
      answers.push(this.#ask({ verb: 'get', search: new URLSearchParams(some) }, options));
    }
    return oneOfEach(await Promise.all(answers));
  }

  async aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options: CallOptions = {},
  ): Promise<Aggregates[N]> {
    const search = new URLSearchParams(subject === null ? {} : { [parameters.subject]: subject });
    const wanted = { verb: 'aggregate', name, search, isRemembered: true } as const;
    return (await this.#ask(wanted, options)) as unknown as Aggregates[N];
  }

  async submit(command: Command, options: CallOptions = {}): Promise<Outcome> {
    const wanted = { verb: 'submit', body: JSON.stringify(command) } as const;
    const data = await this.#ask(wanted, options).catch(maybeDone);
    return Array.isArray(data.records) ? (data as unknown as Outcome) : maybeDone();
  }

  async changesSince(checkpoint: string, options: CallOptions = {}): Promise<Changes> {
    const search = new URLSearchParams({ [parameters.since]: checkpoint });
    const wanted = { verb: 'changesSince', search } as const;
    return this.#pass(await this.#ask(wanted, options)) as unknown as Changes;
  }

  /** Follows what is opened; a page that has opened nothing yet hears nothing. */
  watch(listener: () => void): () => void {
    const id = this.#caller.consultationId;
    if (this.#closing.signal.aborted || id === undefined) return () => undefined;
    // The same function may listen twice, and stop once.
    const own = () => listener();
    this.#listeners.add(own);
    this.#unfollow ??= this.#follow(id);
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size > 0) return;
      this.#unfollow?.();
      this.#unfollow = undefined;
    };
  }

  close(): Promise<void> {
    this.#closing.abort();
    this.#listeners.clear();
    this.#caller.forget();
    return Promise.resolve();
  }

  async #ask(wanted: Omit<Wanted, 'id'>, options: CallOptions): Promise<Data> {
    const id = this.#caller.consultationId;
    if (id !== undefined) return this.#caller.ask({ ...wanted, id }, options);
    throw new AdapterError('unavailable', 'No consultation is open yet.');
  }

  #pass(data: Data): Data {
    const { checkpoint } = data;
    if (typeof checkpoint === 'string') this.#checkpoint = checkpoint;
    return data;
  }

  #follow(id: string): () => void {
    const stop = new AbortController();
    const options = {
      ...this.#around,
      url: this.#caller.address({ verb: 'watch', id }),
      signal: AbortSignal.any([stop.signal, this.#closing.signal]),
      checkpoint: () => this.#checkpoint,
      hint: () => {
        for (const listener of [...this.#listeners]) listener();
      },
    };
    // News is never owed: a page that cannot load this goes on without.
    void import('./stream/follow.js').then(
      ({ follow }) => {
        follow(options);
      },
      () => undefined,
    );
    return () => {
      stop.abort();
    };
  }
}

/**
 * A command whose answer cannot be read may have been done. As `unavailable` it comes again under the
 * same id, and counts once; refused, its words would be sent a second time.
 */
function maybeDone(cause?: unknown): never {
  if (isAdapterError(cause) && cause.code !== 'protocol-error') throw cause;
  throw new AdapterError('unavailable', 'What came of the command cannot be read.', { cause });
}

/** The records of several answers, of which each brings the people that it speaks of. */
function oneOfEach(answers: readonly Data[]): readonly AnyRecord[] {
  const records = answers.flatMap(({ records: some }): unknown[] => {
    if (Array.isArray(some)) return some;
    throw new AdapterError('protocol-error', 'The answer holds no list of records.');
  });
  const keyed = records.map((each) => {
    const { type, id } = Object(each) as Data;
    return [`${String(type)}:${String(id)}`, each] as const;
  });
  return [...new Map(keyed).values()] as AnyRecord[];
}
