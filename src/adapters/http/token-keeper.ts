import { AdapterError, isAdapterError } from '../errors.js';

/**
 * The host's own sign-in: a short-lived token for who is signed in, or `null` for nobody. Asked when
 * one is first needed, and again whenever the server says that the session has expired. It answers
 * from what the host knows; asking people is left to `entente-sign-in-request`.
 */
export type TokenSource = (
  why: 'first' | 'expired',
  options: { readonly signal: AbortSignal },
) => Promise<string | null>;

/** What a bearer token may be made of (RFC 6750). Another would not survive in a header. */
const bearer = /^[\w.~+/-]+=*$/;

/** Keeps the token in memory and nowhere else, and renews it once for all who wait. */
export class TokenKeeper {
  readonly #source: TokenSource | undefined;
  readonly #signal: AbortSignal;
  #token: Promise<string | null> | undefined;
  #renewal: { readonly of: string; readonly token: Promise<string | null> } | undefined;

  constructor(source: TokenSource | undefined, signal: AbortSignal) {
    this.#source = source;
    this.#signal = signal;
  }

  /** The token to ask with; `null` for somebody who only reads. */
  current(): Promise<string | null> {
    this.#token ??= this.#ask('first').catch((error: unknown) => {
      this.#token = undefined;
      throw error;
    });
    return this.#token;
  }

  /**
   * The token in place of one that has expired, or `null`. It is taken only once `accept` has
   * resolved; whoever comes meanwhile with the same old one waits for the same renewal.
   */
  async renew(expired: string, accept: (token: string) => Promise<void>): Promise<string | null> {
    const known = await this.current();
    if (known !== expired) return known;
    if (this.#renewal?.of === expired) return this.#renewal.token;
    const renewing = this.#renewed(accept);
    this.#renewal = { of: expired, token: renewing };
    try {
      return await renewing;
    } finally {
      this.#renewal = undefined;
    }
  }

  async #renewed(accept: (token: string) => Promise<void>): Promise<string | null> {
    const token = await this.#ask('expired');
    if (token !== null) {
      await accept(token);
      this.#token = Promise.resolve(token);
    }
    return token;
  }

  async #ask(why: 'first' | 'expired'): Promise<string | null> {
    const token = await this.#answer(why);
    if (token === null || bearer.test(token)) return token;
    throw new AdapterError('sign-in-required', 'What the page gave is no bearer token.');
  }

  async #answer(why: 'first' | 'expired'): Promise<string | null> {
    try {
      return (await this.#source?.(why, { signal: this.#signal })) ?? null;
    } catch (cause) {
      if (isAdapterError(cause)) throw cause;
      throw new AdapterError('unavailable', 'The page could not give a token.', { cause });
    }
  }
}
