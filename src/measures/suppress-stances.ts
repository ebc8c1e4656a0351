import type { GroupStances, StanceCounts, StancesByGroup } from './figures.js';
import { withhold } from './suppress.js';

/** How many people took one of the three stances. */
export function takenBy({ agree, disagree, unsure }: StanceCounts): number {
  return agree + disagree + unsure;
}

/**
 * Stances by group as they may be published: rows of fewer than five people are withheld, with other
 * rows of the same dimension where the claim's public counts would tell them.
 *
 * Give it every row, that of people who named no group included: they make up the whole.
 */
export function suppressStances(stances: StancesByGroup): StancesByGroup {
  const dimensions = new Set(stances.groups.map(({ dimension }) => dimension));
  const hidden = new Set([...dimensions].flatMap((name) => hiddenIn(name, stances.groups)));
  return {
    ...stances,
    groups: stances.groups.map((row) => (hidden.has(row) ? { ...row, counts: null } : row)),
  };
}

function hiddenIn(name: string, groups: readonly GroupStances[]): readonly GroupStances[] {
  const rows = groups.filter(({ dimension }) => dimension === name);
  const { cells } = withhold(rows.map(({ counts }) => (counts ? takenBy(counts) : 0)));
  return rows.filter((_, at) => cells.has(at));
}
