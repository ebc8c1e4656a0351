import type { Clock } from '../../internal/clock.js';
import { aborted } from '../aborted.js';

/** Waits, `Infinity` included; rejects as soon as one of the signals aborts. */
export function pause(
  milliseconds: number,
  verb: string,
  clock: Clock,
  signals: readonly (AbortSignal | undefined)[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      cancel?.();
      for (const signal of signals) signal?.removeEventListener('abort', interrupt);
      done();
    };
    const interrupt = () => settle(() => reject(aborted(verb)));
    const wake = () => settle(resolve);
    const cancel = Number.isFinite(milliseconds) ? clock.after(milliseconds, wake) : undefined;
    for (const signal of signals) signal?.addEventListener('abort', interrupt);
    if (signals.some((signal) => signal?.aborted)) interrupt();
  });
}
