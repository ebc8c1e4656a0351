import type { CoverageFigures, GroupPresence } from './figures.js';
import { parity } from './parity.js';
import { FEWEST } from './suppress.js';
import { wilsonInterval, type Interval } from './wilson.js';

/** What coverage is read for: being here, having a voice, being understood, being answered. */
export const stages = ['present', 'speaking', 'heard', 'answered'] as const;

/** See {@link stages}. */
export type Stage = (typeof stages)[number];

/** From this many people on a share is shown without an interval. */
const MANY = 30;

/** One group at one stage. */
export interface StageReading {
  /** `null` when withheld. */
  readonly count: number | null;
  /** The group's part of all who are at this stage; `null` when withheld, or of too few people. */
  readonly share: number | null;
  /** Where the share may well be; `null` where there is no share, or enough people to do without. */
  readonly interval: Interval | null;
  /** The share by the share expected; `null` where either is missing. */
  readonly parity: number | null;
}

/** Reads one count as a part of `base` people. */
export function readStage(
  count: number | null,
  base: number,
  expected: number | null,
): StageReading {
  const share = count === null || base < FEWEST ? null : count / base;
  const isShown = count !== null && share !== null;
  return {
    count,
    share,
    interval: isShown && base < MANY ? wilsonInterval(count, base) : null,
    parity: share === null || expected === null ? null : parity(share, expected),
  };
}

/** Everybody in these groups at one stage, as far as it is told. */
export function sumOf(presences: readonly GroupPresence[], stage: Stage): number {
  return presences.reduce((sum, presence) => sum + (presence[stage] ?? 0), 0);
}

/** A group that the figures do not know yet is one with nobody in it. */
export function presenceOf(groupId: string, figures: CoverageFigures): GroupPresence {
  const found = figures.groups.find((presence) => presence.groupId === groupId);
  return found ?? { groupId, present: 0, speaking: 0, heard: 0, answered: 0 };
}
