/** What is sent between tabs. Anything else that comes on the channel is not ours. */
interface Told {
  readonly entente: 'hint' | 'alive' | 'join';
  readonly checkpoint?: string | undefined;
}

/** The tabs of this browser, and others on this page, that follow the same consultation. */
export class Tabs {
  readonly #locks: LockManager;
  readonly #channel: BroadcastChannel;
  readonly #signal: AbortSignal;
  #isLeading = false;
  #latest: string | undefined;

  constructor(locks: LockManager, name: string, signal: AbortSignal) {
    this.#locks = locks;
    this.#channel = new BroadcastChannel(name);
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#channel.close());
  }

  /** Tells the others: a checkpoint, a hint without one, or (`null`) that there is nothing new. */
  tell(checkpoint: string | null | undefined): void {
    this.#latest = checkpoint ?? this.#latest;
    this.#post(checkpoint === null ? { entente: 'alive' } : { entente: 'hint', checkpoint });
  }

  /** Hears what the leading tab tells, from what it told last. */
  hear(listener: (checkpoint: string | null | undefined) => void): void {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isTold(data)) return;
      const { entente, checkpoint } = data;
      if (entente !== 'join') listener(entente === 'alive' ? null : checkpoint);
      else if (this.#isLeading && this.#latest !== undefined) this.tell(this.#latest);
    });
    this.#post({ entente: 'join' });
  }

  /** Runs once this tab leads, which is when no other does. */
  async lead(run: () => Promise<void>): Promise<void> {
    const options = { signal: this.#signal };
    try {
      await this.#locks.request(this.#channel.name, options, () => {
        this.#isLeading = true;
        return run();
      });
    } catch {
      // A sandboxed frame has no locks that it may use: it listens for itself.
      if (!this.#signal.aborted) await run();
    }
  }

  #post(told: Told): void {
    if (!this.#signal.aborted) this.#channel.postMessage(told);
  }
}

/** Meets the others under a name; `undefined` where a browser has no way to. */
export function tabsFor(name: string, signal: AbortSignal): Tabs | undefined {
  // Pages without a secure connection have no locks, whatever the types say.
  const { locks } = (typeof navigator === 'undefined' ? {} : navigator) as Partial<Navigator>;
  if (!locks || typeof BroadcastChannel === 'undefined') return undefined;
  return new Tabs(locks, `entente-hints:${name}`, signal);
}

function isTold(data: unknown): data is Told {
  const { entente, checkpoint } = Object(data) as Record<string, unknown>;
  const isKnown = entente === 'hint' || entente === 'alive' || entente === 'join';
  return isKnown && (checkpoint === undefined || typeof checkpoint === 'string');
}
