import * as v from 'valibot';
import { id, identity, instant, localText } from './parts.js';
import { completions, effects } from './words.js';

export { completions, effects, type Completion, type Effect } from './words.js';

export const response = v.object({
  type: v.literal('response'),
  ...identity,
  /** The claim or joint statement that is answered. */
  subjectId: id,
  verdict: v.picklist(['accepted', 'in-part', 'not']),
  reasons: localText,
  /** Who answers. */
  body: localText,
  dueAt: v.nullable(instant),
  at: instant,
  commitmentId: v.nullable(id),
});

/** The institution's answer, with reasons (R6). */
export type Response = v.InferOutput<typeof response>;

const reading = v.object({ at: instant, value: v.number() });

const indicator = v.object({
  label: localText,
  baseline: v.nullable(v.number()),
  target: v.nullable(v.number()),
  readings: v.array(reading),
});

const milestone = v.object({
  label: localText,
  dueAt: instant,
  completion: v.picklist(completions),
});

const review = v.object({
  role: v.picklist(['institution', 'independent', 'participants']),
  completion: v.picklist(completions),
  effect: v.nullable(v.picklist(effects)),
  at: instant,
  reason: localText,
});

export const commitment = v.object({
  type: v.literal('commitment'),
  ...identity,
  text: localText,
  body: localText,
  startsAt: instant,
  endsAt: instant,
  milestones: v.array(milestone),
  indicators: v.array(indicator),
  completion: v.picklist(completions),
  effect: v.nullable(v.picklist(effects)),
  reviews: v.array(review),
});

/** What the institution undertakes to do, and how far it got. */
export type Commitment = v.InferOutput<typeof commitment>;
