/**
 * How a group's share of those who are here compares with the share expected: 1 is fair, less is
 * under, more is over. `null` where nothing was expected.
 *
 * Formula: `q / p`. Source: the parity ratio in common use in equality statistics.
 */
export function parity(here: number, expected: number): number | null {
  return expected > 0 ? here / expected : null;
}
