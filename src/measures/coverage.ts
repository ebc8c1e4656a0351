import type { Group } from '../model/consultation.js';
import type { LocalText } from '../model/parts.js';
import {
  presenceOf,
  readStage,
  stages,
  sumOf,
  type Stage,
  type StageReading,
} from './coverage-stage.js';
import { coverageState, type CoverageState } from './coverage-state.js';
import type { CoverageFigures, GroupPresence } from './figures.js';

/** One group against what was expected of it. */
export interface GroupReading {
  readonly group: Group;
  /** Of its presence: whether it speaks, is heard and is answered stands in `stages`. */
  readonly state: CoverageState;
  readonly stages: Readonly<Record<Stage, StageReading>>;
}

/** The groups of one dimension, for example regions. */
export interface DimensionReading {
  readonly dimension: string;
  readonly label: LocalText;
  readonly groups: readonly GroupReading[];
  /** People who named no group of the dimension, or would not say; `null` when withheld. */
  readonly unknown: number | null;
}

/** Who is here, against who was expected. */
export interface CoverageReading {
  readonly people: number;
  /** How many groups there are, since each is expected; with or without a share. */
  readonly expected: number;
  /** How many of them take part with five people or more. */
  readonly taking: number;
  /** How many are not told of. */
  readonly withheld: number;
  /** Whether the organiser set any expected share: without, there is no over and no under. */
  readonly hasShares: boolean;
  readonly dimensions: readonly DimensionReading[];
}

/** Expected shares that miss the whole by no more than this are taken for all of it. */
const ROUNDING = 0.02;

/**
 * Reads coverage: for each group the share expected beside its share of those who are here, speak,
 * are heard and are answered.
 *
 * The first figure, `taking` of `expected`, is the plain one: the groups with at least five people.
 * Whoever named no group is counted as unknown. How even it is, `balanceOf` reads.
 */
export function coverageOf(figures: CoverageFigures, groups: readonly Group[]): CoverageReading {
  const names = [...new Set(groups.map(({ dimension }) => dimension))];
  const dimensions = names.map((name) =>
    readDimension(
      groups.filter(({ dimension }) => dimension === name),
      figures,
    ),
  );
  const counts = dimensions.flatMap((each) =>
    each.groups.map(({ stages: read }) => read.present.count),
  );
  const withheld = counts.filter((count) => count === null).length;
  return {
    people: figures.people,
    expected: groups.length,
    taking: counts.filter((count) => count !== null && count > 0).length,
    withheld,
    hasShares: groups.some(({ expectedShare }) => expectedShare !== null),
    dimensions,
  };
}

function readDimension(groups: readonly Group[], figures: CoverageFigures): DimensionReading {
  const [{ dimension, dimensionLabel }] = groups as [Group, ...Group[]];
  const presences = groups.map(({ id }) => presenceOf(id, figures));
  const unknown = figures.dimensions[dimension]?.unknown ?? null;
  const bases = perStage((stage) =>
    dividesEverybody(groups)
      ? named(presences, stage, figures, unknown)
      : everybody(figures, stage),
  );
  return {
    dimension,
    label: dimensionLabel,
    groups: groups.map((group, at) => readGroup(group, presences[at], bases)),
    unknown,
  };
}

/**
 * How many people named a group, as far as that is told. Where one of these is withheld, all who may
 * have named one: to count the others alone would make each of them too large. How many of those who
 * came further named none is not told, but that no more named one than of all who are here.
 */
function named(
  presences: readonly GroupPresence[],
  stage: Stage,
  figures: CoverageFigures,
  unknown: number | null,
): number {
  const sum = sumOf(presences, stage);
  const isWhole = presences.every((presence) => presence[stage] !== null);
  if (isWhole) return sum;
  return Math.max(sum, Math.min(everybody(figures, stage), figures.people - (unknown ?? 0)));
}

function readGroup(
  group: Group,
  presence: GroupPresence | undefined,
  bases: Readonly<Record<Stage, number>>,
): GroupReading {
  const read = perStage((stage) =>
    readStage(presence?.[stage] ?? null, bases[stage], group.expectedShare),
  );
  const { count, share } = read.present;
  return { group, state: coverageState(count, share, group.expectedShare), stages: read };
}

/**
 * Whether everybody is expected to be in one of these groups. Then shares are of the people who named
 * one; else (farm workers are 7 % of the county) they are of everybody.
 */
function dividesEverybody(groups: readonly Group[]): boolean {
  const set = groups.flatMap(({ expectedShare }) => expectedShare ?? []);
  const sum = set.reduce((total, share) => total + share, 0);
  return set.length > 0 && (set.length < groups.length || sum >= 1 - ROUNDING);
}

function everybody(figures: CoverageFigures, stage: Stage): number {
  return stage === 'present' ? figures.people : figures[stage];
}

function perStage<T>(read: (stage: Stage) => T): Readonly<Record<Stage, T>> {
  return Object.fromEntries(stages.map((stage) => [stage, read(stage)])) as Record<Stage, T>;
}
