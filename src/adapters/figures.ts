import type { CoverageFigures, GroupPresence, StancesByGroup } from '../measures/figures.js';
import { suppressCoverage } from '../measures/suppress-coverage.js';
import { suppressStances } from '../measures/suppress-stances.js';
import type { Group } from '../model/consultation.js';
import type { Participant } from '../model/participant.js';
import type { Position } from '../model/stance.js';

/** Who reached which stage, by participant id. */
export interface Stages {
  /** Authors of claims and sources that can be read. */
  readonly speaking: ReadonlySet<string>;
  /** Authors of claims that were confirmed as understood, and of sources for what was recognised. */
  readonly heard: ReadonlySet<string>;
  /** Authors of claims that an official answered. */
  readonly answered: ReadonlySet<string>;
}

/** How far people come, beginning with being here at all. */
export type Stage = 'present' | keyof Stages;

/** People who name the very same groups, as many as reached a stage. */
export interface Crowd {
  readonly stage: Stage;
  readonly groupIds: readonly string[];
  readonly people: number;
}

/** The figures behind the coverage meter, as they may be published. */
export function countCoverage(
  groups: readonly Group[],
  participants: Iterable<Participant>,
  stages: Stages,
): CoverageFigures {
  return countCrowds(groups, crowdsOf(participants, stages));
}

/** The same from people who were counted already: as much work as there are crowds. */
export function countCrowds(groups: readonly Group[], crowds: readonly Crowd[]): CoverageFigures {
  const presences = groups.map((group): GroupPresence => {
    const members = crowds.filter(({ groupIds }) => groupIds.includes(group.id));
    return { groupId: group.id, ...reached(members) };
  });
  const { present: people, ...later } = reached(crowds);
  const dimensions = dimensionsOf(groups, crowds, people);
  return suppressCoverage({ groups: presences, dimensions, people, ...later }, groups);
}

function reached(crowds: readonly Crowd[]): Record<Stage, number> {
  const counts = { present: 0, speaking: 0, heard: 0, answered: 0 };
  for (const { stage, people } of crowds) counts[stage] += people;
  return counts;
}

function crowdsOf(participants: Iterable<Participant>, stages: Stages): readonly Crowd[] {
  const later = Object.keys(stages) as (keyof Stages)[];
  return Array.from(participants, ({ id, groupIds }) => [
    { stage: 'present' as const, groupIds, people: 1 },
    ...later.flatMap((stage) => (stages[stage].has(id) ? { stage, groupIds, people: 1 } : [])),
  ]).flat();
}

function dimensionsOf(
  groups: readonly Group[],
  crowds: readonly Crowd[],
  people: number,
): CoverageFigures['dimensions'] {
  const entries = [...byDimension(groups)].map(([dimension, ids]) => {
    const nobodys = crowds.filter(({ groupIds }) => !groupIds.some((id) => ids.has(id)));
    return [dimension, { people, unknown: reached(nobodys).present }] as const;
  });
  return Object.fromEntries(entries);
}

function byDimension(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, dimension } of groups) {
    const ids = found.get(dimension) ?? new Set();
    found.set(dimension, ids.add(id));
  }
  return found;
}

/** One person's stance, with the groups they name. */
export interface Vote {
  readonly position: Position | null;
  readonly groupIds: readonly string[];
}

/** The stances on one claim by group, as they may be published. */
export function countStances(
  claimId: string,
  groups: readonly Group[],
  votes: readonly Vote[],
): StancesByGroup {
  const rows = [...byDimension(groups)].flatMap(([dimension, ids]) => {
    const named = [...ids].map((groupId) => ({
      groupId,
      dimension,
      counts: countOf(votes.filter(({ groupIds }) => groupIds.includes(groupId))),
    }));
    const nobodys = votes.filter(({ groupIds }) => !groupIds.some((id) => ids.has(id)));
    return [...named, { groupId: null, dimension, counts: countOf(nobodys) }];
  });
  return suppressStances({ claimId, groups: rows });
}

function countOf(votes: readonly Vote[]) {
  const of = (wanted: Position) => votes.filter(({ position }) => position === wanted).length;
  return { agree: of('agree'), disagree: of('disagree'), unsure: of('unsure') };
}
