import type { Dialogues } from '../dialogues.js';
import type { Stream } from './stream.js';

/** Milliseconds in which many changes become one hint. */
const GATHER = 50;

/** Everybody who listens to one consultation; it is watched once for all of them. */
export class Channel {
  readonly streams = new Set<Stream>();
  readonly #unwatch: () => void;
  #gathering: NodeJS.Timeout | undefined;

  constructor(dialogues: Dialogues, consultationId: string) {
    let newest = '';
    this.#unwatch = dialogues.watch(consultationId, (checkpoint) => {
      newest = checkpoint;
      this.#gathering ??= setTimeout(() => {
        this.#gathering = undefined;
        for (const stream of this.streams) stream.hint(newest);
      }, GATHER);
    });
  }

  close(): void {
    this.#unwatch();
    clearTimeout(this.#gathering);
  }
}
