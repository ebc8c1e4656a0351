import type { Clock } from '../internal/clock.js';
import { systemClock } from '../internal/clock.js';
import type { Outbox, Unsent } from './outbox.js';

/** Milliseconds before what waits is first tried again; each time after that twice as long. */
const FIRST = 5000;

/** The longest wait between two tries, in milliseconds. */
const LONGEST = 300_000;

/** What may have passed by itself. A sign-in does not: whoever signs in says so. */
const mayPass: ReadonlySet<string> = new Set(['offline', 'timeout', 'unavailable', 'rate-limited']);

/** What trying again needs. */
export interface AgainOptions {
  readonly outbox: Outbox;
  /** Tries all that waits. */
  readonly flush: () => Promise<void>;
  /** Whether anybody still wants it: a page that was left sends nothing. */
  readonly isWanted: () => boolean;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/**
 * Tries again what waits for a service that did not answer, as long as the page is open: the device
 * may never have been offline, so that nothing else would.
 */
export class Again {
  readonly #options: Required<AgainOptions>;
  #failures = 0;
  #callOff: (() => void) | undefined;

  constructor(options: AgainOptions) {
    this.#options = { clock: systemClock, random: Math.random, ...options };
    options.outbox.entries.subscribe(() => {
      this.#look();
    });
  }

  #look(): void {
    const entries = this.#options.outbox.entries.value.filter(({ state }) => state !== 'refused');
    if (entries.length === 0) this.#rest();
    // While one is on its way, how that ends says what is to be done.
    else if (!this.#callOff && entries.every(waits)) this.#schedule(entries);
  }

  #rest(): void {
    this.#failures = 0;
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #schedule(entries: readonly Unsent[]): void {
    const reasons = entries.flatMap(({ error }) => error ?? []);
    if (!reasons.some(({ code }) => mayPass.has(code))) return;
    const { clock, random } = this.#options;
    const asked = Math.max(0, ...reasons.map(({ retryAfter = 0 }) => retryAfter * 1000));
    // Drawn at random, so that the pages of many people do not come back at once.
    const drawn = Math.min(LONGEST, FIRST * 2 ** this.#failures) * (0.5 + random() / 2);
    this.#callOff = clock.after(Math.max(asked, drawn), () => void this.#try());
  }

  async #try(): Promise<void> {
    this.#callOff = undefined;
    this.#failures += 1;
    if (!this.#options.isWanted()) return;
    await this.#options.flush();
    this.#look();
  }
}

const waits = ({ state }: Unsent): boolean => state === 'waiting';
