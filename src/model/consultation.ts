import * as v from 'valibot';
import {
  count,
  id,
  identity,
  instant,
  language,
  line,
  localText,
  removed,
  share,
} from './parts.js';
import { ruleSet } from './rules.js';
import { promises, activities } from './words.js';

export { promises, activities, type Promised, type Activity } from './words.js';

const phase = v.object({
  id,
  label: localText,
  opensAt: instant,
  closesAt: instant,
  allows: v.array(v.picklist(activities)),
});

/** One phase of a consultation. */
export type Phase = v.InferOutput<typeof phase>;

const mandate = v.object({
  /** What is decided already and not reopened here. */
  fixed: v.array(localText),
  /** What the contributions can still change. */
  open: v.array(localText),
  /** Who decides, where and when. */
  decider: localText,
  /** The IAP2 level that is promised. */
  promise: v.picklist(promises),
  /** The promise in the organiser's own words; the standard sentence stands without it. */
  promiseText: v.optional(localText),
  /** Minutes it takes to take part. */
  minutes: v.optional(count),
  /** The privacy notice shown where something is asked. */
  privacy: v.optional(localText),
  /** The rules of engagement shown beside the composer, one a line; moderation cites their number. */
  guidelines: v.optional(v.array(localText)),
});

/** What is asked, what is fixed, who decides and what is promised. */
export type Mandate = v.InferOutput<typeof mandate>;

export const consultation = v.object({
  type: v.literal('consultation'),
  ...identity,
  title: localText,
  question: localText,
  organiser: localText,
  languages: v.array(language),
  mandate,
  rules: ruleSet,
  phases: v.array(phase),
  opensAt: instant,
  closesAt: instant,
  /** IANA zone in which dates are said, for example `America/Moncton`. */
  timeZone: v.optional(line),
});

/** One question put to the public, with its mandate, rules and phases. */
export type Consultation = v.InferOutput<typeof consultation>;

export const group = v.object({
  type: v.literal('group'),
  ...identity,
  /** What kind of difference this is, for example `region`: groups of one dimension are compared. */
  dimension: line,
  dimensionLabel: localText,
  label: localText,
  /** The share of this group among those affected; `null` where nobody set one. */
  expectedShare: v.nullable(share),
  /** Where the expected share comes from. */
  source: v.nullable(localText),
  /** What is done to reach the group, for example the date of an invitation. */
  note: v.nullable(localText),
  removed,
});

/** A stakeholder group that is expected to take part. */
export type Group = v.InferOutput<typeof group>;
