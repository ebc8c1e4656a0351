import type { Claim } from '../../../src/model/claim.js';
import { stanceId } from '../../../src/model/ids.js';
import type { Participant } from '../../../src/model/participant.js';
import type { Position, Stance } from '../../../src/model/stance.js';
import { claimId } from '../claims/said.js';
import { groupId } from '../groups.js';
import type { Clock } from '../time.js';
import { declared } from './declared.js';
import { leanings, type Leaning, type Leanings } from './leanings.js';

/** A number from 0 to 100 that is always the same for the same words. */
function drawn(words: string): number {
  let hash = 2_166_136_261;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  // The last characters differ most, and reach the high bits only after being mixed once more.
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 42_949_672.96;
}

const ways = ['foot', 'car', 'bus', 'work'] as const;

function leaningOf(leans: Leanings, person: Participant): Leaning {
  return leans[ways.find((way) => person.groupIds.includes(groupId(way))) ?? 'car'];
}

function positionOf(claim: Claim, person: Participant): Position | undefined {
  const leans = leanings[claim.number];
  if (!leans || drawn(`${person.id} reads ${claim.id}`) >= leans.reach) return undefined;
  const [agree, disagree] = leaningOf(leans, person);
  const view = drawn(`${person.id} on ${claim.id}`);
  if (claim.kind === 'question') return view < agree ? 'shared' : undefined;
  if (view < agree) return 'agree';
  return view < agree + disagree ? 'disagree' : 'unsure';
}

/** Some time after both the claim and the person were there, and before now. */
function takenAt(claim: Claim, person: Participant, { now }: Clock): string {
  const start = Math.max(Date.parse(claim.createdAt), Date.parse(person.joinedAt)) + 60_000;
  const span = Math.max(0, Math.min(now.getTime() - start, 4 * 86_400_000));
  const part = (drawn(`${person.id} when ${claim.id}`) / 100) ** 2;
  return new Date(start + Math.floor(span * part)).toISOString();
}

function stanceOf(claim: Claim, person: Participant, position: Position, clock: Clock): Stance {
  return {
    type: 'stance',
    id: stanceId(claim.id, person.id),
    revision: 1,
    claimId: claim.id,
    participantId: person.id,
    position,
    at: takenAt(claim, person, clock),
  };
}

function declaredBy(person: Participant): [string, Position][] {
  const views = Object.entries(declared).find(([id]) => id === person.id)?.[1] ?? {};
  return Object.entries(views).flatMap(([position, numbers]) =>
    numbers.map((number): [string, Position] => [claimId(number), position as Position]),
  );
}

/** Every view: those who argue have declared theirs, the others lean as people like them do. */
export function stances(
  claims: readonly Claim[],
  voices: readonly Participant[],
  silent: readonly Participant[],
  clock: Clock,
): Stance[] {
  const open = new Map(
    claims.filter(({ status }) => status === 'published').map((claim) => [claim.id, claim]),
  );
  const argued = voices.flatMap((person) =>
    declaredBy(person).flatMap(([id, position]) => {
      const claim = open.get(id);
      return claim ? [stanceOf(claim, person, position, clock)] : [];
    }),
  );
  const leant = silent.flatMap((person) =>
    [...open.values()].flatMap((claim) => {
      const position = positionOf(claim, person);
      return position ? [stanceOf(claim, person, position, clock)] : [];
    }),
  );
  return [...argued, ...leant];
}
