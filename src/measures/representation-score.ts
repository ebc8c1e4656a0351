/** One group: how many take part, of how many there are (people or share, in one unit throughout). */
export interface Turnout {
  readonly here: number;
  readonly population: number;
}

/**
 * How evenly groups take part: 1 when all do at the same rate, 0 when one is absent. `null` with
 * fewer than two groups, or when nobody takes part. People of unknown group are left out.
 *
 * Formula: `min(n / N) / max(n / N)`. Source: the representativeness score of Go Vocal.
 */
export function representationScore(groups: readonly Turnout[]): number | null {
  const rates = groups
    .filter(({ population }) => population > 0)
    .map(({ here, population }) => here / population);
  if (rates.length < 2) return null;
  const highest = Math.max(...rates);
  return highest > 0 ? Math.min(...rates) / highest : null;
}
