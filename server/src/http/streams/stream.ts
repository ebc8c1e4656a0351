import { heartbeat, hintText } from '@entente/elements/adapters/protocol.js';
import type { Writable } from 'node:stream';

/**
 * One listener. Only the newest hint matters, so nothing is ever queued for somebody who reads
 * slowly: it waits until they have read, and whoever has read nothing for a whole beat is let go.
 */
export class Stream {
  readonly #out: Writable;
  #isBehind = false;
  #waiting: string | undefined;

  constructor(out: Writable) {
    this.#out = out;
    out.on('drain', () => {
      this.#isBehind = false;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting !== undefined) this.hint(waiting);
    });
  }

  hint(checkpoint: string): void {
    if (this.#isBehind) this.#waiting = checkpoint;
    else this.#write(hintText(checkpoint));
  }

  beat(): void {
    if (this.#isBehind) this.#out.destroy();
    else this.#write(heartbeat);
  }

  /** Ends it, and says after how many milliseconds to come again. */
  end(comeAgain: number): void {
    this.#out.end(`retry: ${comeAgain}\n\n`);
  }

  #write(text: string): void {
    this.#isBehind = !this.#out.write(text);
  }
}
