import type { AnyRecord } from '../model/record.js';
import { stanceId } from '../model/ids.js';
import type { Position, Stance } from '../model/stance.js';
import type { Member } from './people.js';
import { claimOf, personOf, rootCount } from './seed.js';

/** So many people of one group, or of none. */
export function crowd(groupId: string | null, size: number): readonly Member[] {
  return Array.from({ length: size }, (_, at) => ({
    id: `${groupId ?? 'none'}-${at + 1}`,
    name: `Somebody of ${groupId ?? 'no group'}, ${at + 1}`,
    roles: ['participant'],
    groupIds: groupId === null ? [] : [groupId],
  }));
}

/** What a backend keeps of these people. */
export function recordsOf(people: readonly Member[]): readonly AnyRecord[] {
  return people.flatMap(personOf);
}

/** One claim by each of these people, numbered from `first` on. */
export function claimsBy(people: readonly Member[], first = rootCount + 1): readonly AnyRecord[] {
  return people.map(({ id }, at) =>
    claimOf({ id: `said-by-${id}`, number: String(first + at), authorId: id }),
  );
}

/** The same stance by each of these people. */
export function stancesBy(
  people: readonly Member[],
  claimId: string,
  position: Position,
): readonly Stance[] {
  return people.map(({ id }) => ({
    type: 'stance',
    id: stanceId(claimId, id),
    revision: 1,
    claimId,
    participantId: id,
    position,
    at: '2026-03-02T08:00:00.000Z',
  }));
}
