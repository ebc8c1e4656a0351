import * as v from 'valibot';
import { id, identity, instant, language, line, prose, removed } from './parts.js';
import { sourceKinds, bearings, soundness, manners } from './words.js';

export {
  sourceKinds,
  bearings,
  soundness,
  manners,
  type SourceKind,
  type Bearing,
  type Soundness,
  type Manner,
} from './words.js';

export const challenge = v.object({
  type: v.literal('challenge'),
  ...identity,
  claimId: id,
  participantId: id,
  reason: prose,
  language,
  createdAt: instant,
  dueAt: instant,
  removed,
});

/** Somebody asked for evidence, and why. */
export type Challenge = v.InferOutput<typeof challenge>;

export const evidence = v.object({
  type: v.literal('evidence'),
  ...identity,
  claimId: id,
  participantId: id,
  sourceKind: v.picklist(sourceKinds),
  bearing: v.picklist(bearings),
  /** Title and origin, as one would cite it. */
  citation: line,
  /** Where it can be read: `http` or `https` only, or `null`. */
  url: v.nullable(line),
  /** Date of the source, at least a year: `2019`, `2019-06` or `2019-06-18`. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  /** The passage that matters. */
  excerpt: v.nullable(prose),
  language,
  createdAt: instant,
  /** `removed` keeps the entry as a tombstone. */
  status: v.picklist(['published', 'removed']),
});

/** A source, and what it does to one claim (R3). */
export type Evidence = v.InferOutput<typeof evidence>;

export const assessment = v.object({
  type: v.literal('assessment'),
  /** Made by {@link assessmentId}: one per person and source. */
  ...identity,
  evidenceId: id,
  claimId: id,
  participantId: id,
  verdict: v.picklist(soundness),
  reason: prose,
  language,
  at: instant,
  removed,
});

/** One person's view of one source, with the reason. */
export type Assessment = v.InferOutput<typeof assessment>;

export const recognition = v.object({
  type: v.literal('recognition'),
  /** Made by {@link recognitionId}: one per person and claim. */
  ...identity,
  claimId: id,
  participantId: id,
  manner: v.picklist(manners),
  text: prose,
  language,
  at: instant,
  removed,
});

/** Evidence taken into account by somebody who disagrees; it never asks anybody to give in. */
export type Recognition = v.InferOutput<typeof recognition>;

export { assessmentId, recognitionId } from './ids.js';
