import type { Clock } from '../internal/clock.js';
import type { Adapter, Capabilities } from './contract.js';

/** Milliseconds within which many hints are one. */
const TOGETHER = 100;

/** Seconds between polls where the backend names none, and the fewest there may be. */
const POLL = { usual: 30, least: 2 };

/** What hints are followed with. */
export interface HintOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** How the backend gives news. */
  readonly capabilities: Pick<Capabilities, 'push' | 'pollSeconds'>;
}

/** Follows a backend's hints in the way that it can give them. Returns what ends it. */
export function followHints(
  adapter: Adapter,
  listener: () => void,
  { clock, random, capabilities }: HintOptions,
): () => void {
  const { push, pollSeconds = POLL.usual } = capabilities;
  if (push === 'none') return () => undefined;
  if (push === 'stream' && adapter.watch) {
    const hints = together(clock, listener);
    const unwatch = adapter.watch(() => {
      hints.give();
    });
    return () => {
      hints.stop();
      unwatch();
    };
  }
  // Drawn around the interval, so that pages that were opened together do not ask together.
  const wait = () => Math.max(pollSeconds, POLL.least) * 1000 * (0.9 + random() * 0.2);
  return repeat(clock, wait, listener);
}

/** Many hints in a short while as one, at its end. */
function together(clock: Clock, hint: () => void): { give(): void; stop(): void } {
  let cancel: (() => void) | undefined;
  return {
    give() {
      cancel ??= clock.after(TOGETHER, () => {
        cancel = undefined;
        hint();
      });
    },
    stop: () => cancel?.(),
  };
}

function repeat(clock: Clock, wait: () => number, run: () => void): () => void {
  let cancel: () => void;
  const next = () => {
    cancel = clock.after(wait(), () => {
      next();
      run();
    });
  };
  next();
  return () => {
    cancel();
  };
}
