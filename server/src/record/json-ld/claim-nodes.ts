import type { Claim, SupportState, Tally } from '@entente/elements/model.js';
import { idOf, ref, type Node, type Scene } from './node.js';

/** How a contested claim stands, on a scale of three. */
const ratings: Readonly<Partial<Record<SupportState, number>>> = {
  unsupported: 1,
  contested: 2,
  supported: 3,
};

/**
 * A claim as a contribution. A statement of fact is a `Claim` besides, and has a `ClaimReview` once
 * the participants have found how well it stands.
 */
export function claimNodes(claim: Claim, scene: Scene): readonly Node[] {
  const { id, parentId, status, tombstone } = claim;
  const posting = parentId === null ? 'DiscussionForumPosting' : 'Comment';
  const node = {
    '@id': idOf(scene, 'claim', id),
    '@type': claim.kind === 'fact' ? [posting, 'Claim'] : posting,
    identifier: claim.number,
    author: ref(scene, 'participant', claim.authorId),
    datePublished: claim.createdAt,
    ...(claim.editedAt !== null && { dateModified: claim.editedAt }),
    inLanguage: claim.language,
    ...(claim.text !== '' && { text: claim.text }),
    isPartOf: ref(scene, 'consultation', scene.consultationId),
    ...(parentId !== null && { parentItem: ref(scene, 'claim', parentId) }),
    creativeWorkStatus: status,
    'entente:kind': claim.kind,
    ...(claim.relation !== null && { 'entente:relation': claim.relation }),
    ...(tombstone && { 'entente:removed': tombstone.at, 'entente:reason': tombstone.reason }),
  };
  const rating = ratings[scene.support.get(id) ?? 'unchallenged'];
  const isReviewed = rating !== undefined && claim.text !== '';
  return isReviewed ? [node, reviewOf(claim, rating, scene)] : [node];
}

function reviewOf(claim: Claim, rating: number, scene: Scene): Node {
  const itemReviewed = idOf(scene, 'claim', claim.id);
  return {
    '@id': `${itemReviewed}:review`,
    '@type': 'ClaimReview',
    claimReviewed: claim.text,
    inLanguage: claim.language,
    itemReviewed: { '@id': itemReviewed },
    author: { '@id': idOf(scene, 'participants') },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: 1,
      bestRating: 3,
      alternateName: scene.support.get(claim.id),
    },
  };
}

/** What is counted about a claim. */
export function tallyNodes(tally: Tally, scene: Scene): readonly Node[] {
  const counts: readonly (readonly [string, number])[] = [
    ['AgreeAction', tally.agree],
    ['DisagreeAction', tally.disagree],
    ['ReplyAction', tally.replies],
  ];
  const interactionStatistic = counts.map(([name, userInteractionCount]) => ({
    '@type': 'InteractionCounter',
    interactionType: { '@id': `schema:${name}` },
    userInteractionCount,
  }));
  return [{ '@id': idOf(scene, 'claim', tally.id), interactionStatistic }];
}
