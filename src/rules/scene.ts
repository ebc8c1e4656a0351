import type { Consultation } from '../model/consultation.js';
import type { RuleSet } from '../model/rules.js';
import type { Actor, Facts } from './facts.js';

/** Who does something, where, by which rules, and when. */
export interface Scene {
  readonly facts: Facts;
  readonly consultation: Consultation;
  readonly rules: RuleSet;
  readonly actor: Actor;
  /** The actor's participant id; empty, which is nobody's, for those who only read. */
  readonly me: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The same moment as records keep it. */
  readonly at: string;
}

/** Sets the scene of one command. */
export async function sceneOf(facts: Facts, now: Date): Promise<Scene> {
  const consultation = await facts.consultation();
  const actor = facts.actor();
  return {
    facts,
    consultation,
    rules: consultation.rules,
    actor,
    me: actor.id ?? '',
    now: now.getTime(),
    at: now.toISOString(),
  };
}

/** Whether the actor moderates here. */
export function isFacilitator(scene: Scene): boolean {
  return scene.me !== '' && scene.actor.roles.includes('facilitator');
}

const hour = 3_600_000;

/** The instant so many hours from now. */
export function hoursFrom(scene: Scene, hours: number): string {
  return new Date(scene.now + hours * hour).toISOString();
}

/** Whether an instant has come. */
export function isPast(scene: Scene, instant: string): boolean {
  return scene.now >= Date.parse(instant);
}
