import type { Cell } from './cell.js';

/** Reads a cell, and is told of what becomes of it. */
export type Read = <S>(cell: Cell<S>) => S;

/**
 * A cell computed from others.
 *
 * It is computed when it is read, and again only after one of its sources has pinged; it pings only
 * when `equal` says that the result differs. `compute` reads its sources through `read`, so what it
 * depends on may change from one run to the next.
 */
export function derive<T>(
  compute: (read: Read) => T,
  equal: (a: T, b: T) => boolean = Object.is,
): Cell<T> {
  return new DerivedCell(compute, equal);
}

class DerivedCell<T> implements Cell<T> {
  readonly #compute: (read: Read) => T;
  readonly #equal: (a: T, b: T) => boolean;
  readonly #listeners = new Set<() => void>();
  readonly #sources = new Map<Cell<unknown>, () => void>();
  #value: T | undefined;
  #fresh = false;

  constructor(compute: (read: Read) => T, equal: (a: T, b: T) => boolean) {
    this.#compute = compute;
    this.#equal = equal;
  }

  get value(): T {
    // Unfollowed, nothing pings us, so every read computes.
    if (!this.#fresh || this.#listeners.size === 0) this.#run();
    return this.#value as T;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      // What was read before anybody followed is not followed yet.
      this.#sources.clear();
      this.#run();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#letGo(this.#sources);
    };
  }

  #run(): void {
    const before = new Map(this.#sources);
    this.#sources.clear();
    const next = this.#compute((cell) => {
      if (!this.#sources.has(cell)) {
        this.#sources.set(cell, before.get(cell) ?? this.#follow(cell));
        before.delete(cell);
      }
      return cell.value;
    });
    this.#letGo(before);
    if (!this.#fresh || !this.#equal(this.#value as T, next)) this.#value = next;
    this.#fresh = true;
  }

  #follow(cell: Cell<unknown>): () => void {
    return this.#listeners.size > 0 ? cell.subscribe(this.#changed) : () => undefined;
  }

  readonly #changed = (): void => {
    const before = this.#value;
    this.#run();
    if (Object.is(before, this.#value)) return;
    for (const listener of [...this.#listeners]) listener();
  };

  #letGo(sources: Map<Cell<unknown>, () => void>): void {
    for (const end of sources.values()) end();
    sources.clear();
    if (this.#listeners.size === 0) this.#fresh = false;
  }
}
