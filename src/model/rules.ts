import * as v from 'valibot';
import { count } from './parts.js';
import { bindings } from './words.js';

export { bindings, type Binding } from './words.js';

const binding = v.picklist(bindings);

/** The rules of one consultation: each of R1 to R4 off, a nudge or required, with its numbers. */
export const ruleSet = v.object({
  /** R1: say where you stand before a first contribution. */
  disclosure: binding,
  /** R2: restate before a reply that opposes. */
  listening: v.object({
    binding,
    /** Hours the author has to answer a restatement before the reply goes ahead. */
    hours: count,
  }),
  /** R3: evidence for contested factual claims. */
  evidence: v.object({
    binding,
    /** Days from a challenge until the evidence is due. */
    days: count,
    /** How many groups must find a source sound before a claim counts as supported. */
    groups: count,
  }),
  /** R3: whoever opposes a supported claim says how they take the evidence into account. */
  recognition: binding,
  /** R4: groups asked for with the disclosure. */
  inclusion: binding,
  /** When the counts of stances are shown. */
  counts: v.picklist(['always', 'after-own', 'at-close']),
  /** Whether a contribution is seen before or after a facilitator has. */
  moderation: v.picklist(['after', 'before']),
  /** Minutes during which an author may edit, if nobody has replied. */
  editMinutes: count,
  /** Longest texts, in characters as people see them (graphemes). */
  lengths: v.object({ claim: count, paraphrase: count, reason: count }),
  /** How deep replies may go: 1 is a reply to a root. */
  depth: count,
});

/** See {@link ruleSet}. */
export type RuleSet = v.InferOutput<typeof ruleSet>;

/** What a consultation starts from when its organiser says nothing else. */
export const defaultRules: RuleSet = {
  disclosure: 'required',
  listening: { binding: 'required', hours: 72 },
  evidence: { binding: 'required', days: 14, groups: 2 },
  recognition: 'nudge',
  inclusion: 'nudge',
  counts: 'after-own',
  moderation: 'after',
  editMinutes: 30,
  lengths: { claim: 1_200, paraphrase: 400, reason: 600 },
  depth: 8,
};
