import { parity } from './parity.js';

/** How a group that is expected stands: in the order from there to missing. */
export const coverageStates = [
  'as-expected',
  'more',
  'less',
  'under-half',
  'nobody',
  'too-few',
  'not-expected',
] as const;

/**
 * See {@link coverageStates}. `too-few`: the figure is withheld to protect a group of fewer than
 * five people, this one or another. `not-expected`: people are here, and no share was expected.
 */
export type CoverageState = (typeof coverageStates)[number];

/** As expected is within a fifth of the share expected. */
const NEAR = 0.2;

const HALF = 0.5;

/** The state of a group, from how many are here, their share, and the share expected. */
export function coverageState(
  present: number | null,
  share: number | null,
  expected: number | null,
): CoverageState {
  if (present === 0) return 'nobody';
  if (present === null || share === null) return 'too-few';
  if (expected === null) return 'not-expected';
  const ratio = parity(share, expected) ?? Infinity;
  if (ratio < HALF) return 'under-half';
  if (ratio < 1 - NEAR) return 'less';
  return ratio <= 1 + NEAR ? 'as-expected' : 'more';
}
