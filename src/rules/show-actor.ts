import type { Participant } from '../model/participant.js';
import type { ChangeSet } from './change-set.js';
import type { Scene } from './scene.js';

/**
 * Shows who acts in public as their sign-in presents them: a newcomer takes part from now on, and
 * whoever has other roles than before is seen in them. What nobody may know that somebody did shows
 * nobody, or the moment at which a person appears or changes would tell it.
 */
export async function showActor(scene: Scene, changes: ChangeSet): Promise<void> {
  if (changes.records.some(({ type }) => type === 'participant')) return;
  const { facts, me, actor } = scene;
  const before = await facts.participant(me);
  if (!before) changes.add(newcomer(scene));
  else if (!isSame(before.roles, actor.roles)) changes.add({ ...before, roles: [...actor.roles] });
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return new Set(some).size === new Set(others).size && some.every((each) => others.includes(each));
}

function newcomer({ me, actor, at }: Scene): Participant {
  return {
    type: 'participant',
    id: me,
    revision: 0,
    name: actor.name,
    roles: [...actor.roles],
    groupIds: [],
    ownWords: null,
    joinedAt: at,
  };
}
