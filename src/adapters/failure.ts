import { isDevelopment } from '../internal/development.js';
import { devWarning } from '../internal/dev-warning.js';
import { AdapterError, isAdapterError, type ErrorCode } from './errors.js';

/** What is known by the name of an error, whoever threw it. */
const codesByName: Readonly<Record<string, ErrorCode>> = {
  AbortError: 'aborted',
  TimeoutError: 'timeout',
  NetworkError: 'offline',
  SyntaxError: 'protocol-error',
};

/** How browsers and Node word a `fetch` that reached nobody. */
const unreachable = /fetch|network|load failed/i;

/**
 * What a request that reached nobody means. Where the device says that it is online, it is the service
 * that cannot be reached, or a policy of the page (`connect-src`) that forbids it: nobody is told that
 * they are offline.
 */
export function unreached(): ErrorCode {
  const isOnline = typeof navigator !== 'undefined' && navigator.onLine;
  return isOnline ? 'unavailable' : 'offline';
}

function codeOf(thrown: unknown): ErrorCode | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown instanceof TypeError && unreachable.test(thrown.message)) return unreached();
  return Object.hasOwn(codesByName, thrown.name) ? codesByName[thrown.name] : undefined;
}

/** Whatever an adapter threw, as the one error that it may reject with. */
export function toAdapterError(thrown: unknown, verb: string): AdapterError {
  if (isAdapterError(thrown)) return thrown;
  const code = codeOf(thrown);
  if (isDevelopment && !code) {
    devWarning(`throws:${verb}`, `${verb}() rejected with ${String(thrown)}; use AdapterError.`);
  }
  return new AdapterError(code ?? 'protocol-error', `${verb}() failed: ${String(thrown)}`, {
    cause: thrown,
  });
}
