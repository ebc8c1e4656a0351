/** More reasons than this add nothing. */
const MOST_REASONS = 8;

/** What even a bare opinion counts for. */
const BARE = 0.1;

/**
 * How much a position weighs by the number of reasons given for it: little without any, each
 * further one adding less than the one before, none beyond the eighth.
 *
 * Formula: `0.1 + ln(1 + min(n, 8))`.
 */
export function reasonsWeight(reasons: number): number {
  return BARE + Math.log(1 + Math.min(reasons, MOST_REASONS));
}

/**
 * How much a position weighs by the number of drawbacks it admits: little without any.
 *
 * Formula: `1 + ln m`, and 0.1 for none.
 */
export function tradeoffWeight(tradeoffs: number): number {
  return tradeoffs > 0 ? 1 + Math.log(tradeoffs) : BARE;
}
