import type { Proportion } from './two-proportion-test.js';

/** The share of a group that says so, drawn towards one half while few were asked. */
export function smoothedShare({ successes, trials }: Proportion): number {
  return (successes + 1) / (trials + 2);
}

/**
 * How much more often a group says so than everybody else: 1 is as often, 2 twice as often.
 *
 * Formula: `((s + 1) / (n + 2)) / ((Σs + 1) / (Σn + 2))`, the sums over the others. Source: Polis.
 */
export function representativeness(group: Proportion, others: Proportion): number {
  return smoothedShare(group) / smoothedShare(others);
}
