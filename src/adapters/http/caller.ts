import type { Clock } from '../../internal/clock.js';
import { stopIfAborted } from '../aborted.js';
import type { CallOptions } from '../contract.js';
import { AdapterError, isAdapterError } from '../errors.js';
import { Exchange, type Ask, type Data } from './exchange.js';
import { Remembered } from './remembered.js';
import { pathTo, type PathParts, type WireVerb } from './routes.js';
import { serverAddress } from './server-address.js';
import { TokenKeeper, type TokenSource } from './token-keeper.js';

/** Where and how a server is asked. */
export interface CallerOptions {
  readonly url: string;
  readonly base: string;
  readonly token?: TokenSource;
  readonly fetch: typeof fetch;
  readonly clock: Pick<Clock, 'now'>;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** What a request is made of. */
export interface Wanted extends PathParts {
  readonly verb: WireVerb;
  readonly search?: URLSearchParams;
  readonly body?: string;
  /** Whether the answer is remembered, so that it need not be sent again while it is the same. */
  readonly isRemembered?: boolean;
}

/**
 * Asks as whoever is signed in. A token that has expired is renewed and the request repeated once;
 * the new one is adopted only if it is for the same person, so that nothing is sent as another.
 */
export class Caller {
  readonly #options: CallerOptions;
  readonly #exchange: Exchange;
  readonly #tokens: TokenKeeper;
  readonly #remembered = new Remembered();
  /** Which consultation was opened, and as whom. */
  #opened: { readonly id: string; readonly participantId: unknown } | undefined;

  constructor(options: CallerOptions) {
    this.#options = options;
    this.#exchange = new Exchange(options.fetch, options.clock);
    this.#tokens = new TokenKeeper(options.token, options.signal);
  }

  /** The consultation that was opened last. */
  get consultationId(): string | undefined {
    return this.#opened?.id;
  }

  async ask(wanted: Wanted, { signal }: CallOptions): Promise<Data> {
    const { signal: ending } = this.#options;
    stopIfAborted(wanted.verb, ending, signal);
    const both = signal ? AbortSignal.any([ending, signal]) : ending;
    const url = this.address(wanted);
    const token = await this.#tokens.current();
    try {
      return await this.#once(wanted, url, token, both);
    } catch (error) {
      const isExpired = isAdapterError(error) && error.code === 'session-expired';
      if (!isExpired || token === null) throw error;
      const renewed = await this.#tokens.renew(token, (fresh) => this.#accept(fresh));
      if (renewed === null) throw error;
      return this.#once(wanted, url, renewed, both);
    }
  }

  /** Where something is asked for. */
  address({ verb, search, ...parts }: Wanted): URL {
    const { url: server, base } = this.#options;
    const url = new URL(pathTo(verb, parts).slice(1), serverAddress(server, base));
    url.search = search?.toString() ?? '';
    return url;
  }

  forget(): void {
    this.#remembered.forget();
  }

  async #once(
    { verb, id, body, isRemembered }: Wanted,
    url: URL,
    token: string | null,
    signal: AbortSignal,
  ): Promise<Data> {
    const known = isRemembered ? this.#remembered.at(url.href) : undefined;
    const ask: Ask = { verb, url, token, signal, known, ...(body !== undefined && { body }) };
    const { data, text, tag } = await this.#exchange.send(ask);
    if (isRemembered && tag !== null) this.#remembered.keep(url.href, { tag, text });
    if (verb === 'open') this.#opened = { id, participantId: participantIn(data) };
    return data;
  }

  async #accept(token: string): Promise<void> {
    const opened = this.#opened;
    this.#remembered.forget();
    if (!opened) return;
    const { signal } = this.#options;
    const url = this.address({ verb: 'open', id: opened.id });
    const { data } = await this.#exchange.send({ verb: 'open', url, token, signal });
    if (participantIn(data) !== opened.participantId) {
      throw new AdapterError('session-expired', 'Somebody else is signed in now.');
    }
  }
}

function participantIn({ session }: Data): unknown {
  const { participantId } = Object(session) as Data;
  return participantId;
}
