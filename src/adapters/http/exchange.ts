import type { Clock } from '../../internal/clock.js';
import { aborted } from '../aborted.js';
import { AdapterError, isAdapterError } from '../errors.js';
import { unreached } from '../failure.js';
import { problemType } from './problem.js';
import { textOf } from './read-body.js';
import { refusal } from './refusal.js';
import type { Answered } from './remembered.js';
import { retryAfter } from './retry-after.js';

/** What every request has in common: nothing of the page goes along, and nothing is kept of it. */
export const requestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Answers depend on who asks: what need not be sent again, the adapter remembers by itself.
  cache: 'no-store',
  // A token never follows to another place.
  redirect: 'manual',
} as const satisfies RequestInit;

/** One request. */
export interface Ask {
  readonly verb: string;
  readonly url: URL;
  readonly token: string | null;
  readonly signal: AbortSignal;
  /** What is sent; asks only where there is nothing. */
  readonly body?: string;
  /** What was answered the last time. */
  readonly known?: Answered | undefined;
}

/** A JSON object that nobody has looked into yet. */
export type Data = Readonly<Record<string, unknown>>;

/** What an answer holds, and how it can be remembered. */
export interface Reply {
  readonly data: Data;
  readonly text: string;
  readonly tag: string | null;
}

/** Asks, and reads the answer. Whatever comes instead becomes one of the known errors. */
export class Exchange {
  readonly #fetch: typeof fetch;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(fetching: typeof fetch, clock: Pick<Clock, 'now'>) {
    this.#fetch = fetching;
    this.#clock = clock;
  }

  async send(ask: Ask): Promise<Reply> {
    try {
      const response = await this.#fetch(ask.url, initOf(ask));
      return await this.#read(ask, response);
    } catch (cause) {
      if (isAdapterError(cause)) throw cause;
      if (ask.signal.aborted) throw aborted(ask.verb, cause);
      const message = `${ask.url.host} cannot be reached from this page.`;
      throw new AdapterError(unreached(), message, { cause });
    }
  }

  async #read({ token, known }: Ask, response: Response): Promise<Reply> {
    const { status, headers } = response;
    const isSignedIn = token !== null;
    if (isRedirect(response)) {
      throw new AdapterError(
        isSignedIn ? 'session-expired' : 'sign-in-required',
        'The server leads elsewhere, as to a page to sign in.',
      );
    }
    if (status === 304 && known) return { data: parsed(known.text), ...known };
    const type = headers.get('content-type') ?? '';
    const isJson = /[/+]json/.test(type);
    if (!response.ok || type.startsWith(problemType)) {
      const body = isJson ? tried(await textOf(response)) : undefined;
      const seconds = retryAfter(headers.get('retry-after'), this.#clock.now());
      throw refusal({ status, body, retryAfter: seconds, isSignedIn });
    }
    if (status === 204 || !isJson) {
      throw new AdapterError('protocol-error', `The answer is ${type || 'nothing'}, not JSON.`);
    }
    const text = await textOf(response);
    return { data: parsed(text), text, tag: headers.get('etag') };
  }
}

function initOf({ token, body, known, signal }: Ask): RequestInit {
  const headers: Record<string, string> = {
    accept: `application/json, ${problemType}`,
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(known && { 'if-none-match': known.tag }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return {
    ...requestInit,
    headers,
    signal,
    ...(body !== undefined && { method: 'POST', body }),
  };
}

/** Browsers hide where a redirect leads; elsewhere it is an answer like others. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

function parsed(text: string): Data {
  const data = tried(text);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Data;
  throw new AdapterError('protocol-error', 'The answer is not one object of JSON.');
}

function tried(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
