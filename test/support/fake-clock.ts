import type { Clock } from '../../src/internal/clock.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that moves when it is told to. */
export class FakeClock implements Clock {
  #now: number;
  #timers: Timer[] = [];

  constructor(now: string | number = 0) {
    this.#now = new Date(now).getTime();
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, milliseconds), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  /** Moves on, and runs what falls due on the way, in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }
}
