import {
  stageKey,
  type Crowd,
  type Stage,
  type Stages,
} from '@entente/elements/adapters/toolbox.js';
import { countsUnder, type Counts } from './counts.js';
import type { Known } from './known.js';
import type { Source } from './source.js';
import type { Reading } from './tables.js';

const CROWD = 'crowd';

const later: readonly (keyof Stages)[] = ['speaking', 'heard', 'answered'];

/** People counted by the groups they name, at each stage; there are as many as there are mixtures. */
export async function crowdsIn(db: Reading, consultation: string): Promise<readonly Crowd[]> {
  const counts = await countsUnder(db, consultation, CROWD);
  return counts.map(({ rest: [stage, ...groupIds], n }) => ({
    stage: stage as Stage,
    groupIds,
    people: n,
  }));
}

/** Moves people between crowds when they name other groups, or come further than before. */
export async function moveCrowds(known: Known, counts: Counts): Promise<void> {
  const stepped = later.flatMap((stage) => counts.changedUnder(stageKey(stage)));
  const ids = [...new Set([...known.incomingIds('participant'), ...stepped])];
  await Promise.all(ids.map((id) => moveOne(id, known, counts)));
}

/** How often somebody reached each of the later stages. */
export function stagesReached({ lookups }: Source, personId: string): Promise<readonly number[]> {
  return Promise.all(later.map((stage) => lookups.count([stageKey(stage), personId])));
}

async function moveOne(id: string, known: Known, counts: Counts): Promise<void> {
  const [reachedBefore, before, after] = await Promise.all([
    stagesReached(known.source, id),
    known.before('participant', id),
    known.record('participant', id),
  ]);
  const add = (stage: Stage, groupIds: readonly string[], by: number) =>
    counts.add([CROWD, stage, ...[...new Set(groupIds)].sort()], by);
  if (before) add('present', before.groupIds, -1);
  if (after) add('present', after.groupIds, 1);
  for (const [at, stage] of later.entries()) {
    const was = reachedBefore[at] ?? 0;
    const is = was + counts.changeOf([stageKey(stage), id]);
    if (before && was > 0) add(stage, before.groupIds, -1);
    if (after && is > 0) add(stage, after.groupIds, 1);
  }
}
