import { sharesOf } from './shares.js';

/**
 * Which share of those here would have to be of another group for the groups to be as expected:
 * 0 is as expected, 1 has nothing in common. Both lists name the same groups, as counts or shares.
 *
 * Formula: `½ Σ |p − q|`; 1 minus it is the proportional similarity `Σ min(p, q)`.
 * Source: O. D. Duncan and B. Duncan, A methodological analysis of segregation indexes (1955).
 */
export function dissimilarity(expected: readonly number[], here: readonly number[]): number | null {
  const p = sharesOf(expected);
  const q = sharesOf(here);
  if (!p || !q) return null;
  return p.reduce((sum, share, at) => sum + Math.abs(share - (q[at] ?? 0)), 0) / 2;
}
