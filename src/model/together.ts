import * as v from 'valibot';
import { id, identity, instant, language, line, prose } from './parts.js';

export const link = v.object({
  type: v.literal('link'),
  ...identity,
  kind: v.picklist(['duplicate-of', 'merged-into']),
  fromId: id,
  toId: id,
  reason: prose,
  at: instant,
});

/** Lineage between claims: near-duplicates are brought together, never lost. */
export type Link = v.InferOutput<typeof link>;

const draft = v.object({ text: prose, authorId: id, at: instant });

export const jointStatement = v.object({
  type: v.literal('joint-statement'),
  ...identity,
  title: line,
  /** Wordings, oldest first; the last one counts. */
  drafts: v.array(draft),
  amendments: v.array(v.object({ id, text: prose, reason: prose, authorId: id, at: instant })),
  /** The claims it brings together. */
  sourceIds: v.array(id),
  language,
  status: v.picklist(['draft', 'open', 'adopted', 'set-aside']),
  createdAt: instant,
});

/** What people say together (R5). */
export type JointStatement = v.InferOutput<typeof jointStatement>;

export const signature = v.object({
  type: v.literal('signature'),
  ...identity,
  statementId: id,
  participantId: id,
  choice: v.picklist(['sign', 'dissent']),
  reason: v.nullable(prose),
  at: instant,
});

/** A signature or a dissent: both stay in the record. */
export type Signature = v.InferOutput<typeof signature>;
