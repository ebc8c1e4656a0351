import type { Participant } from '../model/participant.js';
import type { Violation } from './decision.js';
import type { Handler } from './handler.js';
import { boundBy, forbidden, violation } from './refusal.js';
import { isFacilitator, type Scene } from './scene.js';

/** Somebody must be signed in for what people do. */
export function unmetSignIn(by: Handler['by'], scene: Scene): readonly Violation[] {
  if (by === 'clock' || scene.me !== '') return [];
  return [violation('roles', 'not-signed-in', { step: 'sign-in' }, 'sign-in-required')];
}

/** What only facilitators or the clock may do is refused to others before anything is looked up. */
export function refuseOthers(by: Handler['by'], scene: Scene): void {
  if (by === 'clock' && !scene.actor.system) throw forbidden('by-itself');
  if (by === 'facilitator' && !isFacilitator(scene)) throw forbidden('not-facilitator');
}

/** R1, and the question of R4 that is asked with it. */
export async function unmetOpenness(scene: Scene): Promise<readonly Violation[]> {
  const { facts, rules, me } = scene;
  const [disclosure, participant] = await Promise.all([
    facts.disclosure(me),
    facts.participant(me),
  ]);
  const undisclosed = violation('openness', 'not-disclosed', { step: 'disclose' });
  return [
    ...(disclosure && !disclosure.removed ? [] : boundBy(rules.disclosure, undisclosed)),
    ...(participant && namesGroups(participant) ? [] : boundBy(rules.inclusion, withoutGroups())),
  ];
}

/** R4: no group was named, and nothing said in its place. */
export function withoutGroups(): Violation {
  return violation('inclusion', 'no-groups', { step: 'name-groups' });
}

/** Whether somebody answered which groups they belong to. 'Prefer not to say' is an answer. */
export function namesGroups({
  groupIds,
  ownWords,
}: Pick<Participant, 'groupIds' | 'ownWords'>): boolean {
  return groupIds.length > 0 || ownWords !== null;
}
