import { sharesOf } from './shares.js';

/**
 * The effective number of groups by entropy: as {@link effectiveNumber}, with less weight on the
 * largest group.
 *
 * Formula: `exp(−Σ q ln q)`. Source: M. O. Hill, Diversity and evenness (1973): the number of order 1.
 */
export function entropyNumber(counts: readonly number[]): number | null {
  const shares = sharesOf(counts);
  if (!shares) return null;
  return Math.exp(-shares.reduce((sum, q) => (q > 0 ? sum + q * Math.log(q) : sum), 0));
}
