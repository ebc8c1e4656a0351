import * as v from 'valibot';
import { id, identity, instant, language, prose, removed } from './parts.js';
import { paraphraseStatuses, releases } from './words.js';

export {
  paraphraseStatuses,
  verdicts,
  releases,
  type ParaphraseStatus,
  type Verdict,
  type Release,
} from './words.js';

export const paraphrase = v.object({
  type: v.literal('paraphrase'),
  ...identity,
  claimId: id,
  /** Who restates. */
  participantId: id,
  text: prose,
  language,
  /** 1, or 2 for the one further try. */
  attempt: v.picklist([1, 2]),
  status: v.picklist(paraphraseStatuses),
  released: v.nullable(v.picklist(releases)),
  /** What the author says is different, with `close` and `missed`. */
  correction: v.nullable(prose),
  /** Why it repeats the original's words, when it does. */
  copyReason: v.nullable(prose),
  /** Who vouched for it or released it, and why. */
  releasedById: v.nullable(id),
  releaseReason: v.nullable(prose),
  createdAt: instant,
  /** When the reply goes ahead at the latest. */
  dueAt: instant,
  judgedAt: v.nullable(instant),
  removed,
});

/** One person's restatement of another's claim, and what its author says of it (R2). */
export type Paraphrase = v.InferOutput<typeof paraphrase>;
