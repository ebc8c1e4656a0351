/** Counts (or shares that need not add up to 1) as shares of their sum; `null` when that is 0. */
export function sharesOf(counts: readonly number[]): readonly number[] | null {
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum > 0 ? counts.map((count) => count / sum) : null;
}
