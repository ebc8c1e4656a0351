import { AdapterError } from '@entente/elements/adapters/toolbox.js';

/** How many are let in at a time: one who writes, and one who waits at the database to be next. */
const WITHIN = 2;

/** Milliseconds for which anybody waits, and seconds after which there may be less of a crowd. */
const PATIENCE = { wait: 5_000, again: 2 };

interface Door {
  within: number;
  readonly waiting: Set<() => void>;
}

/**
 * Lets those of this process who want to write in one consultation come one after the other. If all
 * of them waited at the database, they would take every connection from those who read.
 */
export class Doors {
  readonly #doors = new Map<string, Door>();

  async through<T>(name: string, work: () => Promise<T>): Promise<T> {
    const door = this.#doors.get(name) ?? { within: 0, waiting: new Set() };
    this.#doors.set(name, door);
    if (door.within < WITHIN) door.within += 1;
    else await turnAt(door);
    try {
      return await work();
    } finally {
      this.#leave(name, door);
    }
  }

  #leave(name: string, door: Door): void {
    const [next] = door.waiting;
    if (next) next();
    else if ((door.within -= 1) === 0) this.#doors.delete(name);
  }
}

/** Whoever leaves gives their place to whoever waits for longest. */
function turnAt({ waiting }: Door): Promise<void> {
  return new Promise((resolve, reject) => {
    const enter = (): void => {
      clearTimeout(timer);
      waiting.delete(enter);
      resolve();
    };
    const timer = setTimeout(() => {
      waiting.delete(enter);
      reject(
        new AdapterError('unavailable', 'Too many write there at once.', {
          retryAfter: PATIENCE.again,
        }),
      );
    }, PATIENCE.wait);
    waiting.add(enter);
  });
}
