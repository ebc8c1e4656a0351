import type { Claim } from '../model/claim.js';
import { claimFilter, type ClaimFacets } from './claim-filter.js';
import type { ClaimPage, ClaimQuery, PageRequest } from './contract.js';
import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import { embeddedReplies } from './embedded-replies.js';
import { compareKeys, orderKey, type Counts } from './order-keys.js';

/** What a page is chosen by, beside the claims. */
export interface SelectionBasis {
  /** Largest page that is given. */
  readonly largest: number;
  readonly facetsOf: (claim: Claim) => ClaimFacets;
  /** Needed for orders that go by counts. */
  readonly countsOf?: (claim: Claim) => Counts | undefined;
}

/** A page without its records, and the replies that are sent along with it. */
export interface Selection extends Omit<ClaimPage, 'records'> {
  readonly along: readonly string[];
}

/**
 * The claims of one page, of all that a reader may see under a parent: for backends without an index,
 * and fast enough for some thousands.
 */
export async function selectPage(
  claims: readonly Claim[],
  query: ClaimQuery,
  { limit, after = null }: PageRequest,
  { largest, facetsOf, countsOf }: SelectionBasis,
): Promise<Selection> {
  const { order, parentId } = query;
  const accepts = claimFilter(query);
  const start = after === null ? null : decodeCursor(order, after);
  const size = pageSize(limit, largest);
  const found = claims
    .filter((claim) => claim.parentId === parentId && accepts(claim, facetsOf(claim)))
    .map((claim) => ({ id: claim.id, key: orderKey(order, claim, countsOf?.(claim)) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const rest = start ? found.filter(({ key }) => compareKeys(key, start) > 0) : found;
  const page = rest.slice(0, size);
  const replies = await embeddedReplies(page, query.replies ?? 0, (id, most) =>
    claims.filter((claim) => claim.parentId === id).slice(0, most),
  );
  const last = rest.length > size ? page.at(-1) : undefined;
  return {
    ids: page.map(({ id }) => id),
    cursor: last ? encodeCursor(order, last.key) : null,
    total: found.length,
    along: replies.map(({ id }) => id),
  };
}
