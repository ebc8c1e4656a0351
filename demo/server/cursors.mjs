/** How many lists are remembered; the one that was not asked for longest goes first. */
const KEPT = 200;

/**
 * Where each numbered page of each list starts.
 *
 * A backend gives pages one after the other; a published record has numbered files. Whoever reads on
 * asks for the next number, whose start is known by then.
 */
export class Cursors {
  #index;
  #limit;
  #lists = new Map();

  constructor(index, limit) {
    this.#index = index;
    this.#limit = limit;
  }

  /** Where a page starts: `null` for the first, `undefined` where there is no such page. */
  async at(query, page) {
    if (!Number.isSafeInteger(page) || page < 0) return undefined;
    const starts = this.#startsOf(query);
    while (starts.length <= page && starts.at(-1) !== undefined) {
      const { cursor } = await this.#index.list(query, {
        limit: this.#limit,
        after: starts.at(-1),
      });
      starts.push(cursor ?? undefined);
    }
    return starts[page];
  }

  /** Notes where a page starts, when the one before has told. */
  learn(query, page, cursor) {
    const starts = this.#startsOf(query);
    if (starts.length === page) starts.push(cursor ?? undefined);
  }

  #startsOf(query) {
    const name = JSON.stringify(query);
    const starts = this.#lists.get(name) ?? [null];
    this.#lists.delete(name);
    this.#lists.set(name, starts);
    if (this.#lists.size > KEPT) this.#lists.delete(this.#lists.keys().next().value);
    return starts;
  }
}
