import { stopIfAborted } from '@entente/elements/adapters/toolbox.js';
import { setTimeout as delay } from 'node:timers/promises';
import { Doors } from './doors.js';
import type { Engine } from './engine/engine.js';
import { lockHead, readHead, unknown } from './head.js';
import { lapse } from './lapse.js';
import { Source } from './source.js';
import type { Head, Reading, Writing } from './tables.js';
import { Turn } from './turn.js';
import { isLost } from './trouble.js';

/** How often a transaction that lost against another one is tried. */
const TRIES = 5;

/** How somebody writes. */
export interface How {
  /** Asks for what is going to be needed, along with the first question there is. */
  readonly ahead?: (source: Source) => Promise<unknown>;
  readonly signal?: AbortSignal | undefined;
}

/** All consultations of one database, each never older than a deadline. */
export class Store {
  readonly engine: Engine;
  readonly #clock: { now(): number };
  readonly #doors = new Doors();

  constructor(engine: Engine, clock: { now(): number }) {
    this.engine = engine;
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  /** Reads from one moment. */
  async read<T>(id: string, work: (db: Reading, head: Head) => Promise<T>): Promise<T> {
    for (;;) {
      const answer = await this.engine.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (tx) => {
          const { isDue, ...head } = await readHead(tx, id, this.now());
          return isDue ? undefined : { value: await work(tx, head) };
        });
      if (answer) return answer.value;
      await this.lapse(id);
    }
  }

  /** Writes in one consultation, all or nothing, and after whoever writes there already. */
  write<T>(id: string, work: (turn: Turn) => Promise<T>, how: How = {}): Promise<T> {
    return this.#doors.through(id, () => this.#write(id, work, how));
  }

  async #write<T>(
    id: string,
    work: (turn: Turn) => Promise<T>,
    { ahead, signal }: How,
  ): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.transaction(async (tx) => {
          const source = new Source(tx, id);
          await lockHead(tx, id);
          const [head] = await Promise.all([source.lookups.head(), ahead?.(source)]);
          if (!head) throw unknown(id);
          const result = await work(new Turn(tx, head, source, new Date(this.now())));
          stopIfAborted('submit', signal);
          return result;
        });
      } catch (error) {
        if (!isLost(error) || tries === TRIES) throw error;
      }
      await delay(Math.random() * 20 * tries);
    }
  }

  transaction<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    return this.engine.db.transaction().execute(work);
  }

  /** Lets happen what the clock brings in one consultation. */
  async lapse(id: string): Promise<void> {
    while (!(await this.write(id, lapse)));
  }
}
