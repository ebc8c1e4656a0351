import {
  stageKey,
  type Crowd,
  type Stage,
  type Stages,
} from '@entente/elements/adapters/toolbox.js';
import { countsIn, countsUnder, type Counts } from './counts.js';
import type { Known } from './known.js';
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
export async function moveCrowds(
  db: Reading,
  consultation: string,
  known: Known,
  counts: Counts,
): Promise<void> {
  const stepped = later.flatMap((stage) => counts.changedUnder(stageKey(stage)));
  const ids = [...new Set([...known.incomingIds('participant'), ...stepped])];
  if (ids.length === 0) return;
  const keys = ids.flatMap((id) => later.map((stage) => [stageKey(stage), id]));
  const before = await countsIn(db, consultation, keys);
  const people = ids.map(async (id, at) => {
    const was = before.slice(at * later.length, (at + 1) * later.length);
    await moveOne(id, was, known, counts);
  });
  await Promise.all(people);
}

async function moveOne(
  id: string,
  reachedBefore: readonly number[],
  known: Known,
  counts: Counts,
): Promise<void> {
  const [before, after] = await Promise.all([
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
