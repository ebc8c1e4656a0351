import type { ReactiveController } from 'lit';
import { AnnounceEvent } from '../events/announce-event.js';
import { systemClock, type Clock } from '../internal/clock.js';
import { cleanText, countable, graphemesIn, lengthBeyond } from '../rules/text.js';
import type { Host } from './store-controller.js';

/** Milliseconds without a key after which the count is said. */
const pause = 1_200;

/** The share of the limit from which it is said at all. */
const near = 0.9;

/**
 * How long a text is in the form in which it is kept and held to the limit, in characters as people
 * see them; of a very long one, about.
 */
export function charactersIn(typed: string, limit: number): number {
  const about = typed.trim().length;
  if (about > countable) return about;
  const text = cleanText(typed);
  return lengthBeyond(text, limit) ?? graphemesIn(text);
}

/** How the count is worded. */
export interface CountWords {
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
}

/** Says how many characters are left, once the typing has paused and only when the end is near. */
export class CountController implements ReactiveController {
  readonly #host: Host;
  readonly #clock: Clock;
  #callOff: (() => void) | undefined;

  constructor(host: Host, clock: Clock = systemClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** Tells of what has just been typed. */
  typed(text: string, limit: number, words: CountWords): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (text.length < limit * near) return;
    this.#callOff = this.#clock.after(pause, () => {
      const left = limit - charactersIn(text, limit);
      if (left > limit * (1 - near)) return;
      const said = left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
      this.#host.dispatchEvent(new AnnounceEvent(said));
    });
  }

  hostDisconnected(): void {
    this.#callOff?.();
  }
}
