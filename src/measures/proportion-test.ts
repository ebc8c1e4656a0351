/** Above this a test is significant at 90 %, one-sided. */
export const SIGNIFICANT_90 = 1.2816;

/** Above this a test is significant at 95 %, one-sided. */
export const SIGNIFICANT_95 = 1.6449;

/**
 * Whether more than half of a group say so, as a z value: `successes` of `trials`, smoothed.
 *
 * Formula: `2 √(n + 1) ((s + 1) / (n + 1) − ½)`. Source: Polis, the mathematics of its conversations.
 */
export function proportionTest(successes: number, trials: number): number {
  const n = trials + 1;
  return 2 * Math.sqrt(n) * ((successes + 1) / n - 0.5);
}
