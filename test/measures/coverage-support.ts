import type { CoverageFigures } from '../../src/measures/index.js';
import type { Group } from '../../src/model/index.js';

/** A group of a dimension, with its expected share. */
export function aGroup(id: string, expectedShare: number | null, dimension = 'region'): Group {
  return {
    type: 'group',
    id,
    revision: 1,
    dimension,
    dimensionLabel: { en: dimension },
    label: { en: id },
    expectedShare,
    source: null,
    note: null,
  };
}

/** Figures of one dimension: the people present by group, half of whom write, and the unknown. */
export function figuresOf(
  present: Readonly<Record<string, number | null>>,
  unknown = 0,
  dimension = 'region',
): CoverageFigures {
  const groups = Object.entries(present).map(([groupId, people]) => {
    const half = people === null ? null : Math.floor(people / 2);
    return { groupId, present: people, speaking: half, heard: half, answered: 0 };
  });
  const people = groups.reduce((sum, each) => sum + (each.present ?? 0), unknown);
  const speaking = groups.reduce((sum, each) => sum + (each.speaking ?? 0), unknown);
  const dimensions = { [dimension]: { people, unknown } };
  return { groups, dimensions, people, speaking, heard: speaking, answered: 0 };
}
