import type { Clock } from '../../internal/clock.js';
import { AdapterError } from '../errors.js';
import { distort, shiftInstants } from './distort.js';
import { pause } from './pause.js';
import type { Fault } from './plan.js';

/** What a struck call needs from around it. */
export interface Around {
  readonly verb: string;
  readonly clock: Clock;
  readonly random: () => number;
  /** Any of these ends the call. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** What this call was answered the first time. */
  first(answer: unknown): unknown;
}

/** Makes a call, with the faults that strike it before and after. */
export async function suffer(
  faults: readonly Fault[],
  around: Around,
  call: () => Promise<unknown>,
): Promise<unknown> {
  for (const fault of faults) await before(fault, around);
  let answer = await call();
  const first = around.first(answer);
  for (const fault of faults) answer = after(fault, answer, first, around.verb);
  return answer;
}

async function before(fault: Fault, { verb, clock, random, signals }: Around): Promise<void> {
  switch (fault.does) {
    case 'wait':
    case 'drip':
      return pause(duration(fault.ms, random), verb, clock, signals);
    case 'lose':
      return pause(Infinity, verb, clock, signals);
    case 'fail':
      throw new AdapterError(fault.code, `${verb}() was made to fail.`, {
        ...(fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter }),
      });
  }
}

/** How long a wait is: drawn at random where it may be between two. */
export function duration(ms: number | readonly [number, number], random: () => number): number {
  if (typeof ms === 'number') return ms;
  const [least, most] = ms;
  return least + random() * (most - least);
}

function after(fault: Fault, answer: unknown, first: unknown, verb: string): unknown {
  switch (fault.does) {
    case 'lose-answer':
      throw new AdapterError(fault.code ?? 'timeout', `${verb}() was done; its answer was lost.`);
    case 'skew':
      return shiftInstants(answer, fault.ms);
    case 'send':
      if (fault.what === 'same-page') return answer;
      return fault.what === 'stale' ? first : distort(fault.what, answer);
    default:
      return answer;
  }
}
