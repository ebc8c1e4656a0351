import type { ChangeListener } from './keeper.js';

/** Tells everybody in this process what changed where. */
export class Hub {
  readonly #listeners = new Map<string, Set<ChangeListener>>();

  watch(consultation: string, listener: ChangeListener): () => void {
    const listeners = this.#listeners.get(consultation) ?? new Set<ChangeListener>();
    this.#listeners.set(consultation, listeners);
    // The same function may watch twice, and stop once.
    const own: ChangeListener = (checkpoint) => {
      if (listeners.has(own)) listener(checkpoint);
    };
    listeners.add(own);
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(consultation) === listeners) {
        this.#listeners.delete(consultation);
      }
    };
  }

  /** What is watched by anybody. */
  get watched(): readonly string[] {
    return [...this.#listeners.keys()];
  }

  tell(consultation: string, checkpoint: string): void {
    for (const listener of [...(this.#listeners.get(consultation) ?? [])]) listener(checkpoint);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
