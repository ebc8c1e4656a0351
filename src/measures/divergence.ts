import { sharesOf } from './shares.js';

/**
 * How surprising the first distribution is to somebody who expects the second, in nats: 0 when they
 * are alike, infinite when a group of the first is absent from the second.
 *
 * `divergence(here, expected)` stays finite when an expected group is absent;
 * `divergence(expected, here)` does not.
 *
 * Formula: `Σ p ln(p / q)`. Source: S. Kullback and R. Leibler, On information and sufficiency (1951).
 */
export function divergence(of: readonly number[], from: readonly number[]): number | null {
  const p = sharesOf(of);
  const q = sharesOf(from);
  if (!p || !q) return null;
  return p.reduce((sum, share, at) => {
    const other = q[at] ?? 0;
    return share > 0 ? sum + share * Math.log(share / other) : sum;
  }, 0);
}
