import type { Clock } from '../../../internal/clock.js';
import { isOnline, onAwake } from './awake.js';
import { listen, type ListenOptions } from './listen.js';

/** Milliseconds: the first wait at most, each further one twice as long, up to the longest. */
const WAIT = { first: 3_000, longest: 60_000 };

/** Milliseconds between questions where there is no stream, and how many until one is tried again. */
const POLL = { every: 30_000, times: 20 };

/** What listening goes on with. */
export interface KeepOptions extends Omit<ListenOptions, 'lastId' | 'onHint'> {
  readonly random: () => number;
  /** Up to where the page knows what happened. */
  readonly checkpoint: () => string | undefined;
  /** Told that there may be something new: up to a checkpoint, if that is known. */
  readonly tell: (checkpoint?: string) => void;
}

/**
 * Listens, and listens again whenever a connection ends. Waits are drawn at random and grow, so that
 * pages which a restart cuts off do not all come back at once (bad input 32). Where streams cannot be
 * had, it asks from time to time instead. Nothing is tried while the device is offline.
 */
export async function keepListening(options: KeepOptions): Promise<void> {
  const { clock, random, signal, tell } = options;
  let lastId = options.checkpoint();
  let failures = 0;
  const onHint = (checkpoint: string) => {
    lastId = checkpoint;
    tell(checkpoint);
  };
  const onAlive = () => {
    failures = 0;
    options.onAlive();
  };
  while (!signal.aborted) {
    await whileOffline(options);
    const ending = await listen({ ...options, lastId, onHint, onAlive });
    if (ending.how === 'none') {
      await poll(options);
      continue;
    }
    const drawn = Math.min(WAIT.first * 2 ** failures, WAIT.longest) * random();
    const asked = ending.how === 'down' ? (ending.retryAfter ?? 0) * 1000 : 0;
    failures += 1;
    await pause(clock, asked + drawn, signal);
    // It may be that streams alone are forbidden, and the rest can be had.
    if (failures > 2) tell();
  }
}

async function whileOffline({ clock, signal }: KeepOptions): Promise<void> {
  while (!isOnline() && !signal.aborted) await pause(clock, undefined, signal);
}

async function poll({ clock, random, signal, tell }: KeepOptions): Promise<void> {
  for (let times = 0; times < POLL.times && !signal.aborted && isOnline(); times += 1) {
    tell();
    const isEarly = await pause(clock, POLL.every * (0.9 + random() * 0.2), signal);
    if (isEarly) return;
  }
}

/** Waits; for ever without a time. Answers whether the page awoke, or it ended, before that. */
function pause(clock: Clock, milliseconds: number | undefined, signal: AbortSignal) {
  return new Promise<boolean>((resolve) => {
    const over = new AbortController();
    const end = (isEarly: boolean) => {
      over.abort();
      cancel?.();
      resolve(isEarly);
    };
    const cancel =
      milliseconds === undefined ? undefined : clock.after(milliseconds, () => end(false));
    signal.addEventListener('abort', () => end(true), { signal: over.signal });
    onAwake(() => end(true), over.signal);
    if (signal.aborted) end(true);
  });
}
