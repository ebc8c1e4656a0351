import type { Command } from '../../model/command.js';
import type { AnyRecord } from '../../model/record.js';
import { deadlineOf, type Deadline } from '../deadline.js';

/** The deadlines that records set, so that the next one is known without a look at all of them. */
export class Deadlines {
  readonly #open = new Map<string, Deadline>();
  #next = Infinity;

  /** Takes note of what a record says about deadlines. */
  note(record: AnyRecord): void {
    const key = `${record.type}:${record.id}`;
    const deadline = deadlineOf(record);
    if (deadline) {
      this.#open.set(key, deadline);
      this.#next = Math.min(this.#next, deadline.at);
    } else {
      this.#open.delete(key);
    }
  }

  /** What the clock says now; each is said once, until its record changes. */
  due(now: number): readonly Command[] {
    if (now < this.#next) return [];
    const past = [...this.#open].filter(([, { at }]) => at <= now);
    for (const [key] of past) this.#open.delete(key);
    this.#next = Math.min(...[...this.#open.values()].map(({ at }) => at));
    return past.map(([, { command }]) => command);
  }
}
