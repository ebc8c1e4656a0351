import { printTable } from '../bench/table.mjs';

const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** One table for each thing that is done: the server on each database, and what is beside it. */
export function report(rows, titles) {
  for (const [what, title] of Object.entries(titles)) {
    const these = rows.filter((row) => row.what === what);
    const heads = ['', 'a second', 'p50', 'p99', 'p50, × of fewest'];
    printTable(
      title,
      heads,
      these.map((row) => cellsOf(row, these)),
    );
  }
}

function cellsOf({ on, claims, perSecond, p50, p99 }, rows) {
  const fewest = rows.find((row) => row.on === on && row.claims !== undefined);
  return [
    claims === undefined ? on : `${on}, ${claims} claims`,
    perSecond.toFixed(0),
    milliseconds(p50),
    milliseconds(p99),
    claims === undefined ? '' : `${(p50 / fewest.p50).toFixed(2)}×`,
  ];
}
