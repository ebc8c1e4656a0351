import { isAdapterError } from '../adapters/errors.js';
import type { Changes } from '../adapters/contract.js';
import type { AnyRecord } from '../model/record.js';

/** What following the news needs from the backend. */
export interface NewsSource {
  changesSince(checkpoint: string, options: { signal: AbortSignal }): Promise<Changes>;
  watch(listener: () => void): () => void;
}

/** What is done with news. */
export interface NewsReader {
  take(records: readonly AnyRecord[]): void;
  /** Too much happened: begin again, and answer with the new checkpoint. */
  resync(): Promise<string>;
}

/**
 * Follows what others do: subscribes first, then fetches, so that nothing falls between the two.
 *
 * A hint while a fetch is running leads to one more fetch, however many hints there were.
 */
export class News {
  readonly #source: NewsSource;
  readonly #reader: NewsReader;
  readonly #stop = new AbortController();
  #checkpoint: string;
  #running = false;
  #hinted = false;
  #unwatch: (() => void) | undefined;

  constructor(source: NewsSource, reader: NewsReader, checkpoint: string) {
    this.#source = source;
    this.#reader = reader;
    this.#checkpoint = checkpoint;
  }

  /** Up to where this page knows what happened. */
  get checkpoint(): string {
    return this.#checkpoint;
  }

  start(): void {
    this.#unwatch = this.#source.watch(() => void this.fetch());
    void this.fetch();
  }

  stop(): void {
    this.#unwatch?.();
    this.#stop.abort();
  }

  /** Fetches what is new. Failures are left to the next hint: news is never owed at once. */
  async fetch(): Promise<void> {
    this.#hinted = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#hinted && !this.#stop.signal.aborted) {
        this.#hinted = false;
        await this.#once();
      }
    } catch (error) {
      if (!isAdapterError(error)) throw error;
    } finally {
      this.#running = false;
    }
  }

  async #once(): Promise<void> {
    const { signal } = this.#stop;
    const changes = await this.#source.changesSince(this.#checkpoint, { signal });
    if (signal.aborted) return;
    if ('resync' in changes) {
      this.#checkpoint = await this.#reader.resync();
      return;
    }
    this.#checkpoint = changes.checkpoint;
    if (changes.records.length > 0) this.#reader.take(changes.records);
    if (changes.more) this.#hinted = true;
  }
}
