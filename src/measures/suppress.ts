/** Figures of fewer people than this are withheld, unless they are of nobody. */
export const FEWEST = 5;

/** Which cells of a table are withheld. */
export interface Withheld {
  /** Places in the list of counts. */
  readonly cells: ReadonlySet<number>;
  /** Whether the rest, those in no cell, must be withheld as well. */
  readonly rest: boolean;
}

function isFew(count: number): boolean {
  return count > 0 && count < FEWEST;
}

/**
 * Which cells to withhold so that no figure of fewer than five people is told, nor can be worked out
 * from the total and the other cells.
 *
 * Withheld together they are never one, never fewer than five people, and never all of them 1 or all
 * of them 4; further cells are withheld until that holds: the rest first (people of no group), then
 * the smallest cells, equal ones together, since a choice between them would tell something.
 * Source: complementary cell suppression, as statistical offices do it.
 */
export function withhold(counts: readonly number[], rest?: number): Withheld {
  const cells = new Set(counts.flatMap((count, at) => (isFew(count) ? [at] : [])));
  if (cells.size === 0) return { cells, rest: false };
  const withRest = rest !== undefined && !isSafe(pick(counts, cells));
  for (const next of coveringOrder(counts)) {
    const hidden = pick(counts, cells);
    if (isSafe(withRest ? [...hidden, rest] : hidden, withRest)) break;
    for (const [at, count] of counts.entries()) if (count === next) cells.add(at);
  }
  return { cells, rest: withRest };
}

function pick(counts: readonly number[], cells: ReadonlySet<number>): readonly number[] {
  return counts.filter((_, at) => cells.has(at));
}

/** The counts that may cover for others, smallest first; of nobody last, since they cover least. */
function coveringOrder(counts: readonly number[]): readonly number[] {
  const others = new Set(counts.filter((count) => !isFew(count)));
  const ascending = [...others].sort((a, b) => a - b);
  return [...ascending.filter((count) => count > 0), ...ascending.filter((count) => count === 0)];
}

/** One cell alone is of fewer than five people, so two at least are asked for as well. */
function isSafe(hidden: readonly number[], hasRest = false): boolean {
  const sum = hidden.reduce((total, count) => total + count, 0);
  const areAllFew = !hasRest && hidden.every(isFew);
  const isOnlyOneSum = sum === hidden.length || sum === hidden.length * (FEWEST - 1);
  return sum >= FEWEST && !(areAllFew && isOnlyOneSum);
}
