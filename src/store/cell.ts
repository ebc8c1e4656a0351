/** A value to read now and to follow. */
export interface Cell<T> {
  readonly value: T;
  /**
   * Calls `listener` after each change, until the returned function is called.
   *
   * The ping carries no value: whoever is pinged reads the cell when ready to, so that five changes
   * before a render cost one read.
   */
  subscribe(listener: () => void): () => void;
}

/** A cell that is written to. */
export class ValueCell<T> implements Cell<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set value(next: T) {
    if (Object.is(next, this.#value)) return;
    this.#value = next;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Whether anybody follows: what nobody sees need not be fetched again. */
  get followed(): boolean {
    return this.#listeners.size > 0;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
