import type { Claim, Tally } from '../../model/claim.js';
import { orders } from '../contract.js';
import { orderKey } from '../order-keys.js';
import { standingOf, type Circumstances, type Standing } from '../standing.js';
import { isListed } from '../tags.js';
import type { Place, Placed } from './database.js';

/** A claim with its tally in its places, worked out anew. */
export function placedOf(claim: Claim, tally: Tally, around: Circumstances): Placed {
  const standing = standingOf(claim, tally, around);
  return { id: claim.id, tally, ...standing, places: placesOf(claim, tally, standing) };
}

function placesOf(claim: Claim, tally: Tally, { tags, scopes }: Standing): readonly Place[] {
  const parentId = claim.parentId ?? '';
  const listed = tags.filter(isListed);
  return orders.flatMap((order) => {
    const key = orderKey(order, claim, tally) as Place;
    return listed.flatMap((tag) =>
      scopes.map((scope): Place => [order, tag, parentId, scope, ...key]),
    );
  });
}
