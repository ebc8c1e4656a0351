import * as v from 'valibot';
import { AdapterError, type ErrorCode } from '../errors.js';
import { unreached } from '../failure.js';

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'sign-in-required',
  403: 'forbidden',
  404: 'not-found',
  410: 'gone',
  413: 'too-large',
  429: 'rate-limited',
};

/** Fetches a file of a published record. Whatever comes instead becomes one of the known errors. */
export async function fetchJson<S extends v.GenericSchema>(
  url: URL,
  schema: S,
  signal: AbortSignal | undefined,
): Promise<v.InferOutput<S>> {
  const response = await ask(url, signal);
  if (!response.ok) throw refusal(url, response);
  const type = response.headers.get('content-type') ?? '';
  if (response.redirected && type.includes('html')) {
    throw new AdapterError('sign-in-required', `${url.pathname} leads to a page to sign in.`);
  }
  const checked = v.safeParse(schema, await bodyOf(url, response, type, signal));
  if (checked.success) return checked.output;
  throw new AdapterError('protocol-error', `${url.pathname} is not a file of a published record.`);
}

async function ask(url: URL, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) });
  } catch (cause) {
    throw interrupted(url, cause, signal);
  }
}

async function bodyOf(
  url: URL,
  response: Response,
  type: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (response.status === 204 || !/[/+]json/.test(type)) {
    const what = type === '' ? 'nothing that can be read' : type;
    throw new AdapterError('protocol-error', `${url.pathname} answered with ${what}.`);
  }
  try {
    return await response.json();
  } catch (cause) {
    if (signal?.aborted || !(cause instanceof SyntaxError)) throw interrupted(url, cause, signal);
    throw new AdapterError('protocol-error', `${url.pathname} is cut off.`, { cause });
  }
}

function interrupted(url: URL, cause: unknown, signal: AbortSignal | undefined): AdapterError {
  return signal?.aborted
    ? new AdapterError('aborted', 'The call was stopped.', { cause })
    : new AdapterError(unreached(), `${url.host} cannot be reached from this page.`, { cause });
}

function refusal(url: URL, { status, headers }: Response): AdapterError {
  const code = codes[status] ?? (status >= 500 ? 'unavailable' : 'protocol-error');
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const message = `${url.pathname} answered ${String(status)}.`;
  return new AdapterError(code, message, Number.isFinite(seconds) ? { retryAfter: seconds } : {});
}
