import { Backend, type BackendOptions } from '../../../src/adapters/backend.js';
import { AdapterError } from '../../../src/adapters/errors.js';
import { FakeClock } from '../../support/fake-clock.js';
import { puppet, seededOf, type Strings } from '../../support/puppet-adapter.js';

export const records = seededOf('root-1');

/** A rejection with anything: adapters throw more than errors. */
export const rejected: (reason: unknown) => Promise<never> = Promise.reject.bind(Promise);

/** Fails so often, then answers. */
export function failing(times: number, error: () => unknown, answer: unknown = records) {
  const calls: unknown[][] = [];
  const call = (...given: unknown[]) => {
    calls.push(given);
    return calls.length <= times ? rejected(error()) : Promise.resolve(answer);
  };
  return { call, calls };
}

/** What may pass. */
export const unavailable = () => new AdapterError('unavailable', 'Not now.');

/** A backend on an adapter that a test moves, and on a clock that it moves, too. */
export function backendOf(strings: Strings, options: BackendOptions = {}) {
  const clock = new FakeClock();
  // Drawn as long as it may be, so that waits are known.
  const backend = new Backend(puppet(strings), { clock, random: () => 1, ...options });
  return { backend, clock };
}

/** What became of a promise so far. */
export function watched<T>(promise: Promise<T>) {
  const state: { value?: T; error?: unknown } = {};
  promise.then(
    (value) => (state.value = value),
    (error: unknown) => (state.error = error),
  );
  return state;
}
