import type { ReactiveControllerHost } from 'lit';
import { fetchPart } from './fetch-part.js';
import { myTurn } from './turn.js';

type Waiting = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** Code that is fetched when something first needs it, once for all that do. */
export class Late<T> {
  readonly #load: () => Promise<T>;
  readonly #waiting = new Set<Waiting>();
  #value: T | undefined;
  #isAsked = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The code, once it is here. */
  get value(): T | undefined {
    return this.#value;
  }

  /** The code if it is here; if not, it is fetched, and `host` renders again when it has come. */
  neededBy(host: Waiting): T | undefined {
    if (this.#value === undefined) {
      this.#waiting.add(host);
      this.fetch();
    }
    return this.#value;
  }

  /** For whoever has the code at hand: then nothing is fetched. */
  take(value: T): void {
    this.#isAsked = true;
    this.#value = value;
  }

  /** Fetches it ahead. */
  fetch(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void fetchPart(async () => {
      this.#value = await this.#load();
      const waiting = [...this.#waiting];
      this.#waiting.clear();
      // As many as there are cards: all at once would hold up the page.
      for (const host of waiting) {
        await myTurn();
        host.requestUpdate();
      }
    });
  }
}
