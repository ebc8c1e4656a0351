import type { SupportState } from '../model/claim.js';
import type { Assessment, Challenge, Evidence } from '../model/evidence.js';
import { askable, sides, type Side } from '../model/sides.js';

export { askable, sides, type Side };

/** Where the sources are that weigh. */
export type Balance = 'for' | 'against' | 'both' | 'none';

/** Whether something is still expected: the date has not come, or a source for is not assessed yet. */
export type Clock = 'waiting' | 'over';

/** The machine of a claim that was asked for evidence: what weighs, and the clock, say its state. */
export const supportOf: Readonly<Record<Balance, Readonly<Record<Clock, SupportState>>>> = {
  for: { waiting: 'supported', over: 'supported' },
  against: { waiting: 'contested', over: 'contested' },
  both: { waiting: 'contested', over: 'contested' },
  none: { waiting: 'challenged', over: 'unsupported' },
};

/** Everything that says how well one claim stands. */
export interface Dossier {
  /** Whoever made the claim: what they say of sources is read, and never weighs. */
  readonly authorId: string | undefined;
  /** The latest challenge that was not removed. */
  readonly challenge: Challenge | undefined;
  readonly evidence: readonly Evidence[];
  readonly assessments: readonly Assessment[];
  /** The groups of each assessor. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
}

/** What a source amounts to, by its assessments. */
export type Weight = 'weighs' | 'wanting' | 'unassessed';

/** How well a claim stands; `groups` is how many groups must have assessed a source. */
export function supportIn(dossier: Dossier, groups: number, now: number): SupportState {
  if (!dossier.challenge) return 'unchallenged';
  const published = dossier.evidence.filter(({ status }) => status === 'published');
  const sideOf = (weight: Weight): ReadonlySet<Side> =>
    new Set(
      published
        .filter((item) => weightOf(item, dossier, groups) === weight)
        .map(({ bearing }) => sides[bearing]),
    );
  const isDue = now >= Date.parse(dossier.challenge.dueAt);
  const isAwaited = sideOf('unassessed').has('for');
  return supportOf[balanceOf(sideOf('weighs'))][isDue && !isAwaited ? 'over' : 'waiting'];
}

function balanceOf(weighing: ReadonlySet<Side>): Balance {
  const isFor = weighing.has('for');
  const isAgainst = weighing.has('against');
  if (isFor && isAgainst) return 'both';
  if (isFor) return 'for';
  return isAgainst ? 'against' : 'none';
}

/** Whether enough people of enough groups find a source sound, and more than do not. Nobody judges for their own claim. */
export function weightOf(item: Evidence, dossier: Dossier, groups: number): Weight {
  const all = dossier.assessments.filter(
    ({ evidenceId, participantId, removed }) =>
      evidenceId === item.id && participantId !== dossier.authorId && !removed,
  );
  const favourable = all.filter(({ verdict }) => verdict !== 'unsound');
  const unsound = all.length - favourable.length;
  if (favourable.length > unsound && isBroad(favourable, dossier, groups)) return 'weighs';
  return isBroad(all, dossier, groups) ? 'wanting' : 'unassessed';
}

/**
 * Whether assessments come from so many groups, and as many people.
 *
 * Two people who name the very same groups stand for one, so that nobody counts for two by naming
 * two; people who name none stand for one group together.
 */
function isBroad(assessments: readonly Assessment[], dossier: Dossier, groups: number): boolean {
  const people = assessments.map(({ participantId }) => dossier.groupsOf.get(participantId) ?? []);
  const standpoints = new Set(people.map((groupIds) => JSON.stringify([...groupIds].sort())));
  const named = new Set(people.flatMap((groupIds) => (groupIds.length > 0 ? groupIds : [''])));
  return Math.min(standpoints.size, named.size) >= Math.max(1, groups);
}
