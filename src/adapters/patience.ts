import type { Clock } from '../internal/clock.js';
import { aborted } from './aborted.js';
import { AdapterError } from './errors.js';
import { toAdapterError } from './failure.js';

/** How long a call may take, and how often it is tried. */
export interface Patience {
  /** Milliseconds that one try may take. */
  readonly limit: number;
  /** Further tries after the first. */
  readonly retries: number;
  /** Milliseconds within which the last try must begin. */
  readonly total: number;
  /** The first wait, in milliseconds, at most; each further one may be twice as long. */
  readonly wait: number;
}

/** What is waited for on an ordinary connection. */
export const patient: Patience = { limit: 30_000, retries: 3, total: 30_000, wait: 500 };

/** What trying needs from around it. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: () => number;
  /** Ends the call. */
  readonly signal: AbortSignal;
}

/**
 * Calls, within a time limit, and calls again after failures that may pass: after waits that double
 * and are drawn at random below that (so that many pages do not come back at once), or after as
 * long as the backend asks. An abort ends it at once, whatever the call itself makes of the signal.
 */
export async function callPatiently<T>(
  verb: string,
  call: (signal: AbortSignal) => Promise<T>,
  patience: Patience,
  around: Surroundings,
): Promise<T> {
  const { clock, random, signal } = around;
  const start = clock.now();
  for (let failures = 0; ; failures++) {
    try {
      return await within(patience.limit, verb, call, around);
    } catch (error) {
      const failure = toAdapterError(error, verb);
      const drawn = random() * patience.wait * 2 ** failures;
      const wait = failure.retryAfter === undefined ? drawn : failure.retryAfter * 1000;
      const isInTime = clock.now() + wait - start <= patience.total;
      if (!failure.retryable || failures >= patience.retries || !isInTime) throw failure;
      await pause(wait, verb, clock, signal);
    }
  }
}

/** One try: what the call answers, unless the time is up or the signal comes first. */
function within<T>(
  limit: number,
  verb: string,
  call: (signal: AbortSignal) => Promise<T>,
  { clock, signal }: Surroundings,
): Promise<T> {
  const stop = new AbortController();
  return interruptible<T>(signal, verb, (resolve, reject) => {
    const cancel = clock.after(limit, () => {
      reject(new AdapterError('timeout', `${verb}() took longer than ${limit} ms.`));
    });
    void (async () => call(stop.signal))().then(resolve, reject);
    return () => {
      cancel();
      stop.abort(signal.reason);
    };
  });
}

function pause(wait: number, verb: string, clock: Clock, signal: AbortSignal): Promise<void> {
  return interruptible(signal, verb, (resolve) => clock.after(wait, resolve));
}

/** A promise that the signal rejects; `begin` returns what to do once it is settled either way. */
function interruptible<T>(
  signal: AbortSignal,
  verb: string,
  begin: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  if (signal.aborted) return Promise.reject(aborted(verb, signal.reason));
  let finish: () => void;
  const settled = new Promise<T>((resolve, reject) => {
    const interrupt = () => {
      reject(aborted(verb, signal.reason));
    };
    signal.addEventListener('abort', interrupt);
    const end = begin(resolve, reject);
    finish = () => {
      signal.removeEventListener('abort', interrupt);
      end();
    };
  });
  return settled.finally(() => {
    finish();
  });
}
