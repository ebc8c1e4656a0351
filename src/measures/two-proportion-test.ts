/** How many of how many. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Whether the first share is larger than the second, as a z value. 0 when everybody says so.
 *
 * Formula: with 1 added to all four counts and `p` the pooled share,
 * `(p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂))`. Source: Polis; the smoothed two-proportion z test.
 */
export function twoProportionTest(first: Proportion, second: Proportion): number {
  const [s1, n1] = [first.successes + 1, first.trials + 1];
  const [s2, n2] = [second.successes + 1, second.trials + 1];
  const pooled = (s1 + s2) / (n1 + n2);
  if (pooled >= 1) return 0;
  return (s1 / n1 - s2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
}
