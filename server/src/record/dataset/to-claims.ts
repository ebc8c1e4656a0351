import {
  emptyTally,
  type Claim,
  type Kind,
  type Relation,
  type Tally,
} from '@entente/elements/model.js';
import type { DatasetClaim } from './form.js';
import type { ClaimSketch, Survey } from './survey.js';
import { words, wordsIn } from './words.js';

const kinds = {
  factual: 'fact',
  value: 'value',
  proposal: 'proposal',
  question: 'question',
} as const satisfies Readonly<Record<DatasetClaim['kind'], Kind>>;

const statuses = { accepted: 'published', pending: 'pending', rejected: 'removed' } as const;

/** A claim of a set, its text as it is. */
export function toClaim(claim: DatasetClaim, survey: Survey): Claim {
  const { language } = survey.head.consultation;
  return {
    type: 'claim',
    id: claim.id,
    revision: 1,
    number: survey.numberOf(claim.id),
    authorId: claim.authorId,
    parentId: claim.parentId,
    relation: relationOf(claim, survey.claims.get(claim.parentId ?? '')),
    kind: kinds[claim.kind],
    text: claim.text,
    language: claim.language,
    createdAt: claim.createdAt,
    editedAt: null,
    earlier: [],
    status: statuses[claim.moderation],
    tombstone: claim.moderation === 'rejected' ? tombstone(claim, language) : null,
    paraphraseId: null,
  };
}

/** What was said about a claim, counted as the decider would have. */
export function toTally({ id }: DatasetClaim, survey: Survey): Tally {
  return { ...emptyTally(id), revision: 1, ...survey.countsOf(id) };
}

/**
 * What a reply does to the claim it answers. Platforms do not always ask; then it answers a
 * question, asks one, or takes the claim further.
 */
function relationOf(claim: DatasetClaim, parent: ClaimSketch | undefined): Relation | null {
  if (!parent) return null;
  if (claim.relation === 'questions') return 'asks';
  if (claim.relation !== null) return claim.relation;
  if (claim.kind === 'question') return 'asks';
  return parent.kind === 'question' ? 'answers' : 'qualifies';
}

/** Nothing is known of a rejection but that it happened; off the topic is the mildest ground. */
function tombstone({ createdAt }: DatasetClaim, language: string): NonNullable<Claim['tombstone']> {
  const reason = wordsIn(words.rejected, language);
  return { at: createdAt, reason, ground: 'off-topic', intoId: null };
}
