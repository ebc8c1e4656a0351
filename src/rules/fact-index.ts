/** The records that share a key, found by it. A record may change its key, or lose it. */
export class FactIndex<R extends { readonly id: string }> {
  readonly #keyOf: (record: R) => string | null;
  readonly #byKey = new Map<string, Map<string, R>>();

  /** `keyOf` answers `null` for a record that is not to be found. */
  constructor(keyOf: (record: R) => string | null) {
    this.#keyOf = keyOf;
  }

  /** Puts a record in the place of what it was before. */
  replace(before: R | undefined, after: R | undefined): void {
    const from = before && this.#keyOf(before);
    const to = after && this.#keyOf(after);
    // In place where the key stays, so that the order stays too.
    if (before && from !== undefined && from !== null && from !== to) this.#drop(from, before.id);
    if (after && to !== undefined && to !== null) this.#shelf(to).set(after.id, after);
  }

  /** In the order in which they came under this key. */
  of(key: string): R[] {
    return [...(this.#byKey.get(key)?.values() ?? [])];
  }

  count(key: string): number {
    return this.#byKey.get(key)?.size ?? 0;
  }

  #shelf(key: string): Map<string, R> {
    const shelf = this.#byKey.get(key) ?? new Map<string, R>();
    this.#byKey.set(key, shelf);
    return shelf;
  }

  #drop(key: string, id: string): void {
    const shelf = this.#byKey.get(key);
    shelf?.delete(id);
    if (shelf?.size === 0) this.#byKey.delete(key);
  }
}
