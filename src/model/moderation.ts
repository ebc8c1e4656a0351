import * as v from 'valibot';
import { grounds } from './claim.js';
import { id, identity, instant, prose } from './parts.js';
import { subjects, actions } from './words.js';

export { subjects, actions, type Subject, type Action } from './words.js';

export const report = v.object({
  type: v.literal('report'),
  ...identity,
  subject: v.picklist(subjects),
  subjectId: id,
  /** The reporter: seen by facilitators only. */
  participantId: id,
  ground: v.picklist(grounds),
  note: prose,
  createdAt: instant,
  status: v.picklist(['open', 'decided']),
});

/** Somebody says that a contribution breaks a published rule. */
export type Report = v.InferOutput<typeof report>;

export const decision = v.object({
  type: v.literal('decision'),
  ...identity,
  subject: v.picklist(subjects),
  subjectId: id,
  action: v.picklist(actions),
  ground: v.nullable(v.picklist(grounds)),
  /** The public reason: every decision has one. */
  reason: prose,
  facilitatorId: id,
  at: instant,
});

/** A facilitator's decision, on the public record. */
export type Decision = v.InferOutput<typeof decision>;
