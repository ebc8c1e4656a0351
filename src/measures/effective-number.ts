import { sharesOf } from './shares.js';

/**
 * How many groups of equal size would be as diverse as these: to be compared with the same for the
 * population. Sensitive to the largest group.
 *
 * Formula: `1 / Σ q²`. Source: M. Laakso and R. Taagepera, Effective number of parties (1979); the
 * inverse of Simpson's index.
 */
export function effectiveNumber(counts: readonly number[]): number | null {
  const shares = sharesOf(counts);
  return shares && 1 / shares.reduce((sum, share) => sum + share * share, 0);
}
