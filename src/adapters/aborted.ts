import { AdapterError } from './errors.js';

/** What a call rejects with once it is no longer wanted. */
export function aborted(verb: string, cause?: unknown): AdapterError {
  return new AdapterError('aborted', `${verb}() was ended before it was answered.`, { cause });
}

/** Ends a call here if one of the signals has ended it. */
export function stopIfAborted(verb: string, ...signals: (AbortSignal | undefined)[]): void {
  const ended = signals.find((signal) => signal?.aborted);
  if (ended) throw aborted(verb, ended.reason);
}
