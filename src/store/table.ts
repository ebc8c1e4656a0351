import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';

interface Row {
  readonly id: string;
  readonly revision: number;
}

/** Called after a row changed: what it was, and what it is now. */
export type RowListener<R> = (before: R | undefined, after: R | undefined) => void;

/**
 * Rows of one type, each in a cell of its own.
 *
 * A row has what the backend confirmed and, above it, what commands on their way are predicted to
 * make of it. The cell shows the topmost; taking a prediction back uncovers what lies below.
 */
export class Table<R extends Row> {
  readonly #confirmed = new Map<string, R>();
  readonly #predicted = new Map<string, Map<string, R>>();
  readonly #cells = new Map<string, ValueCell<R | undefined>>();
  readonly #onChange: RowListener<R>;

  constructor(onChange: RowListener<R> = () => undefined) {
    this.#onChange = onChange;
  }

  /** The cell of a row, also of one that is not there yet. */
  cell(id: string): Cell<R | undefined> {
    return this.#cellOf(id);
  }

  get(id: string): R | undefined {
    return this.#cells.get(id)?.value;
  }

  /** Takes what the backend confirmed, unless something newer is known already. */
  confirm(row: R): void {
    const known = this.#confirmed.get(row.id);
    if (known && known.revision >= row.revision) return;
    this.#confirmed.set(row.id, row);
    this.#show(row.id);
  }

  /** Forgets a row. */
  remove(id: string): void {
    this.#confirmed.delete(id);
    this.#show(id);
  }

  /** Shows what a command is predicted to make of a row, until {@link retract}. */
  predict(commandId: string, row: R): void {
    let layers = this.#predicted.get(row.id);
    if (!layers) this.#predicted.set(row.id, (layers = new Map<string, R>()));
    layers.set(commandId, row);
    this.#show(row.id);
  }

  /** Takes back all that was predicted of a command. */
  retract(commandId: string): void {
    for (const [id, layers] of this.#predicted) {
      if (!layers.delete(commandId)) continue;
      if (layers.size === 0) this.#predicted.delete(id);
      this.#show(id);
    }
  }

  /** Every row that is shown. */
  *rows(): IterableIterator<R> {
    for (const { value } of this.#cells.values()) if (value) yield value;
  }

  #cellOf(id: string): ValueCell<R | undefined> {
    let cell = this.#cells.get(id);
    if (!cell) this.#cells.set(id, (cell = new ValueCell<R | undefined>(undefined)));
    return cell;
  }

  #show(id: string): void {
    const layers = this.#predicted.get(id);
    const top = layers ? [...layers.values()].at(-1) : this.#confirmed.get(id);
    const cell = this.#cellOf(id);
    const before = cell.value;
    if (before === top) return;
    // The indexes first: whoever is pinged by the cell may read them.
    this.#onChange(before, top);
    cell.value = top;
  }
}
