import type { Group } from '../model/consultation.js';
import { presenceOf, type Stage } from './coverage-stage.js';
import { dissimilarity } from './dissimilarity.js';
import { effectiveNumber } from './effective-number.js';
import type { CoverageFigures } from './figures.js';
import { representationScore } from './representation-score.js';

/** How evenly the groups of one dimension are there, at one stage. */
export interface Balance {
  /** See `representationScore`: 1 is even, 0 is one group absent. */
  readonly representation: number | null;
  /** See `dissimilarity`: the share who would have to be of another group. */
  readonly dissimilarity: number | null;
  /** See `effectiveNumber`: of the groups here, and of those expected. */
  readonly effective: number | null;
  readonly effectiveExpected: number | null;
}

const none: Balance = {
  representation: null,
  dissimilarity: null,
  effective: null,
  effectiveExpected: null,
};

/**
 * Reads the balance of the groups of one dimension that have an expected share; all `null` with fewer
 * than two of them, or while a figure is withheld: guessing it would be worse than saying nothing.
 * Whoever named no group is no part of it.
 */
export function balanceOf(
  groups: readonly Group[],
  figures: CoverageFigures,
  stage: Stage,
): Balance {
  const pairs = groups.flatMap(({ id, expectedShare }) =>
    expectedShare === null
      ? []
      : [{ population: expectedShare, here: presenceOf(id, figures)[stage] }],
  );
  const shown = pairs.flatMap(({ population, here }) =>
    here === null ? [] : { population, here },
  );
  if (shown.length < 2 || shown.length < pairs.length) return none;
  const population = shown.map((each) => each.population);
  const here = shown.map((each) => each.here);
  return {
    representation: representationScore(shown),
    dissimilarity: dissimilarity(population, here),
    effective: effectiveNumber(here),
    effectiveExpected: effectiveNumber(population),
  };
}
