import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';

const nothing: readonly string[] = [];

/**
 * Which rows belong to a key, for example the replies of a claim: a cell of ids per key.
 *
 * A row that changes without changing its key leaves the cell alone, so a list does not render
 * because one of its entries did.
 */
export class IndexCells<R extends { readonly id: string }> {
  readonly #keyOf: (row: R) => string | null;
  readonly #cells = new Map<string, ValueCell<readonly string[]>>();

  constructor(keyOf: (row: R) => string | null) {
    this.#keyOf = keyOf;
  }

  cell(key: string): Cell<readonly string[]> {
    return this.#cellOf(key);
  }

  /** To be told of every change of a row. */
  readonly update = (before: R | undefined, after: R | undefined): void => {
    const from = before ? this.#keyOf(before) : null;
    const to = after ? this.#keyOf(after) : null;
    if (from === to) return;
    if (from !== null && before) {
      this.#write(from, (ids) => ids.filter((id) => id !== before.id));
    }
    if (to !== null && after) this.#write(to, (ids) => [...ids, after.id]);
  };

  #cellOf(key: string): ValueCell<readonly string[]> {
    let cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, (cell = new ValueCell(nothing)));
    return cell;
  }

  #write(key: string, change: (ids: readonly string[]) => readonly string[]): void {
    const cell = this.#cellOf(key);
    cell.value = change(cell.value);
  }
}
