import * as v from 'valibot';
import { count, id, identity, instant, language, line, prose } from './parts.js';
import { kinds, relations, claimStatuses, grounds, supportStates } from './words.js';

export {
  kinds,
  relations,
  claimStatuses,
  grounds,
  supportStates,
  type Kind,
  type Relation,
  type ClaimStatus,
  type Ground,
  type SupportState,
} from './words.js';

const tombstone = v.object({
  at: instant,
  /** The public reason. */
  reason: prose,
  ground: v.nullable(v.picklist(grounds)),
  /** The claim this one was merged into. */
  intoId: v.nullable(id),
});

/** Why and when a claim stopped being readable. */
export type Tombstone = v.InferOutput<typeof tombstone>;

export const claim = v.object({
  type: v.literal('claim'),
  ...identity,
  /** The place in the record that others cite: `17`, or `17.1.2` for a reply. */
  number: line,
  authorId: id,
  parentId: v.nullable(id),
  relation: v.nullable(v.picklist(relations)),
  kind: v.picklist(kinds),
  text: prose,
  language,
  createdAt: instant,
  editedAt: v.nullable(instant),
  /** Earlier wordings, oldest first: an edit never overwrites silently. */
  earlier: v.array(v.object({ text: prose, until: instant })),
  status: v.picklist(claimStatuses),
  tombstone: v.nullable(tombstone),
  /** The restatement that this reply had to offer first. */
  paraphraseId: v.nullable(id),
  /** Until it is published for the first time; its tombstone too is for its author and facilitators. */
  unseen: v.optional(v.boolean()),
});

/** One contribution: something said, and what it answers. */
export type Claim = v.InferOutput<typeof claim>;

export const tally = v.object({
  type: v.literal('tally'),
  /** The id of the claim that is counted. */
  ...identity,
  agree: count,
  disagree: count,
  unsure: count,
  /** People who have the same question. */
  shared: count,
  /** Direct replies that can be read, tombstones included. */
  replies: count,
  /** Restatements of this claim that its author confirmed. */
  heard: count,
  evidenceFor: count,
  evidenceAgainst: count,
  evidenceContext: count,
  sound: count,
  limited: count,
  unsound: count,
  support: v.picklist(supportStates),
  /** When evidence is due, once it was asked for. */
  evidenceDue: v.nullable(instant),
});

/** What is counted about one claim. Derived by the backend; a page never sees who took which stance. */
export type Tally = v.InferOutput<typeof tally>;

export { emptyTally } from './empty-tally.js';
