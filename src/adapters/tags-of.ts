import type { Claim } from '../model/claim.js';
import type { ClaimFacets } from './claim-filter.js';
import { ANY, EVERYBODY, FACILITATORS, UNANSWERED } from './tags.js';
import { isUnpublished } from './visibility.js';

/** What a claim can be found by. Each tag has lists and counts of its own, under each parent. */
export function tagsOf(claim: Claim, { support, groupIds, answered }: ClaimFacets): string[] {
  const isUnanswered = claim.status === 'published' && !answered;
  return [
    ANY,
    `kind:${claim.kind}`,
    `support:${support}`,
    ...(isUnanswered ? [UNANSWERED] : []),
    ...groupIds.map((id) => `group:${id}`),
  ];
}

/** Who may know of a claim; the same as `mayKnow`, as names of lists. */
export function scopesOf(claim: Claim): string[] {
  return isUnpublished(claim) ? [FACILITATORS, `author:${claim.authorId}`] : [EVERYBODY];
}
