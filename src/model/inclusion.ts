import * as v from 'valibot';
import { id, identity, instant, language, line, prose, removed } from './parts.js';

export const nomination = v.object({
  type: v.literal('nomination'),
  ...identity,
  participantId: id,
  /** The group that should be here, in the nominator's words. */
  label: line,
  /** Why they are affected. */
  reason: prose,
  /** How they could be reached. */
  reach: v.nullable(prose),
  language,
  createdAt: instant,
  status: v.picklist(['open', 'included', 'left-out']),
  /** The public reason of the decision. */
  decision: v.nullable(prose),
  decidedAt: v.nullable(instant),
  /** The group that was added for it. */
  groupId: v.nullable(id),
  removed,
});

/** Somebody names a group that is missing (R4). */
export type Nomination = v.InferOutput<typeof nomination>;
