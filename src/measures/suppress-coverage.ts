import type { Group } from '../model/consultation.js';
import type { CoverageFigures, DimensionFigures, GroupPresence } from './figures.js';
import { FEWEST, withhold } from './suppress.js';

const later = ['speaking', 'heard', 'answered'] as const;

/**
 * The figures as they may be published, from full ones: every group of fewer than five people is
 * withheld, with whatever else would tell its size. A withheld group is withheld at every stage.
 *
 * Adapters call it on what they counted; what leaves a backend is suppressed already.
 */
export function suppressCoverage(
  figures: CoverageFigures,
  groups: readonly Group[],
): CoverageFigures {
  const dimensionOf = new Map(groups.map((group) => [group.id, group.dimension]));
  const published = new Map<string, GroupPresence>();
  const dimensions = Object.entries(figures.dimensions).map(([name, totals]) => {
    const members = figures.groups.filter(({ groupId }) => dimensionOf.get(groupId) === name);
    const { presences, unknown } = suppressDimension(members, totals, figures);
    for (const presence of presences) published.set(presence.groupId, presence);
    return [name, { ...totals, unknown }] as const;
  });
  return {
    ...figures,
    groups: figures.groups.flatMap(({ groupId }) => published.get(groupId) ?? []),
    dimensions: Object.fromEntries(dimensions),
  };
}

function suppressDimension(
  members: readonly GroupPresence[],
  { unknown }: DimensionFigures,
  totals: CoverageFigures,
): { presences: readonly GroupPresence[]; unknown: number | null } {
  const present = withhold(
    members.map((each) => each.present ?? 0),
    unknown ?? 0,
  );
  const publishedUnknown = present.rest ? null : unknown;
  const stages = later.map((stage) => {
    const counts = members.map((each) => each[stage] ?? 0);
    return withhold(counts, restOf(totals[stage], counts, publishedUnknown)).cells;
  });
  const isHidden = (stage: number, at: number): boolean =>
    present.cells.has(at) || stages[stage]?.has(at) === true;
  const presences = members.map((each, at) => ({
    groupId: each.groupId,
    present: present.cells.has(at) ? null : each.present,
    speaking: isHidden(0, at) ? null : each.speaking,
    heard: isHidden(1, at) ? null : each.heard,
    answered: isHidden(2, at) ? null : each.answered,
  }));
  return { presences, unknown: publishedUnknown };
}

/**
 * How many people of no group are among those of a later stage. They are never told apart, so they
 * cover for a small group; not where it is known that there are hardly any.
 */
function restOf(
  total: number,
  counts: readonly number[],
  unknown: number | null,
): number | undefined {
  if (unknown !== null && unknown < FEWEST) return undefined;
  return Math.max(
    0,
    counts.reduce((rest, count) => rest - count, total),
  );
}
