import type { Group } from '../model/consultation.js';
import type { LocalText } from '../model/parts.js';
import type { GroupStances, StanceCounts, StancesByGroup } from './figures.js';
import { FEWEST } from './suppress.js';
import { takenBy } from './suppress-stances.js';

/** The views of one group on one claim. */
export interface StanceRow {
  /** `null` for people who named no group of the dimension. */
  readonly group: Group | null;
  /** People who took a stance; `null` when withheld. */
  readonly people: number | null;
  readonly counts: StanceCounts | null;
  /** Parts of the group's stances, together 1; `null` when withheld, or of fewer than five people. */
  readonly shares: StanceCounts | null;
}

/** The views of the groups of one dimension, in the order in which the groups are given. */
export interface StanceTable {
  readonly dimension: string;
  readonly label: LocalText;
  readonly rows: readonly StanceRow[];
}

/** Reads stances by group as one table a dimension; people of no group stand last. */
export function stanceShares(
  stances: StancesByGroup,
  groups: readonly Group[],
): readonly StanceTable[] {
  const names = [...new Set(groups.map(({ dimension }) => dimension))];
  return names.flatMap((dimension) => {
    const members = groups.filter((group) => group.dimension === dimension);
    const given = stances.groups.filter((row) => row.dimension === dimension);
    const label = members[0]?.dimensionLabel;
    if (!label || given.length === 0) return [];
    const rows = [...members, null].flatMap((group) => {
      const row = given.find(({ groupId }) => groupId === (group?.id ?? null));
      return row ? readRow(row, group) : [];
    });
    return { dimension, label, rows };
  });
}

function readRow({ counts }: GroupStances, group: Group | null): StanceRow {
  const people = counts && takenBy(counts);
  const isEnough = people !== null && people >= FEWEST;
  return { group, people, counts, shares: counts && isEnough ? partsOf(counts, people) : null };
}

function partsOf({ agree, disagree, unsure }: StanceCounts, people: number): StanceCounts {
  return { agree: agree / people, disagree: disagree / people, unsure: unsure / people };
}
