import * as v from 'valibot';
import { count, id, identity, instant, language, line, prose, removed } from './parts.js';
import { roles, standings } from './words.js';

export { roles, standings, type Role, type Standing } from './words.js';

export const participant = v.object({
  type: v.literal('participant'),
  ...identity,
  /** The public name the person chose. */
  name: line,
  roles: v.array(v.picklist(roles)),
  /** The groups they place themselves in. */
  groupIds: v.array(id),
  /** How they describe themselves when no group fits. */
  ownWords: v.nullable(line),
  joinedAt: instant,
  removed,
});

/** Somebody who takes part, under the name they gave. */
export type Participant = v.InferOutput<typeof participant>;

export const disclosure = v.object({
  type: v.literal('disclosure'),
  ...identity,
  participantId: id,
  standing: v.picklist(standings),
  /** Which organisation or person, in their own words; `null` for oneself. */
  speaksFor: v.nullable(line),
  /** How many members the organisation has, if known. */
  members: v.nullable(count),
  objectives: prose,
  concerns: prose,
  /** The interest in the outcome; `null` when the person declares none. */
  interest: v.nullable(prose),
  language,
  updatedAt: instant,
  removed,
});

/** Where somebody stands: whom they speak for, hopes, worries, interest (R1). */
export type Disclosure = v.InferOutput<typeof disclosure>;
