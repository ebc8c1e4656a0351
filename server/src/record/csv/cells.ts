import type { Column } from './columns.js';

/** What a table is made of. */
export type Cell = string | number | boolean | null | undefined;

/**
 * What a spreadsheet would take for a formula, wide forms and leading spaces included. A mark before
 * it makes it a text; so that this can be undone, texts that begin with such a mark get another.
 */
const formula = /^'*[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u;

/** One cell as RFC 4180 has it. Texts stand in quotation marks, so nothing at all is not an empty text. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

/** One line of a table. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The cell of a record in a column; lists and texts by language are JSON. */
export function cellOf(record: object, { name }: Column): Cell {
  let value: unknown = record;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : null;
  }
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Cell);
}
