import type { Claim } from '../../model/claim.js';
import { claimFilter, isSearch } from '../claim-filter.js';
import type { ClaimPage, ClaimQuery, PageRequest } from '../contract.js';
import { pageSize } from '../cursor.js';
import { compareKeys, orderKey } from '../order-keys.js';
import { clausesOf } from '../tags.js';
import { seenClaim, type Viewer } from '../visibility.js';
import type { State } from './database.js';
import { meets, scopesIn } from './pages.js';
import { pageIn, pageOf, startOf, type Found, type Reader } from './reading.js';
import { checkpointOf } from './state.js';
import type { Reading } from './transaction.js';

/** How many claims are looked at at a time. */
const AT_A_TIME = 1_000;

/**
 * A page of the claims in which words stand, wherever they are. There is no index of words on a
 * device: every text is looked at once, and what was found is known until something changes.
 */
export async function foundIn(
  tx: Reading,
  state: State,
  query: ClaimQuery,
  page: PageRequest,
  reader: Reader,
): Promise<ClaimPage> {
  if (!isSearch(query)) return pageIn(tx, state, query, page, reader);
  const { viewer, memo } = reader;
  const search = () => searchAll(tx, query, viewer);
  const found = await memo.found.at(checkpointOf(state), JSON.stringify(query), search);
  const start = startOf(query, page);
  const rest = start ? found.filter(({ key }) => compareKeys(key, start) > 0) : found;
  const shown = rest.slice(0, pageSize(page.limit, reader.most));
  const next = rest.length > shown.length ? (shown.at(-1)?.key ?? null) : null;
  const [scopes, claims, placed] = await Promise.all([
    scopesIn(tx, viewer),
    Promise.all(shown.map(({ id }) => tx.objectStore('claim').get(id))),
    Promise.all(shown.map(({ id }) => tx.objectStore('tally').get(id))),
  ]);
  const stretch = {
    claims: claims.filter((claim) => claim !== undefined),
    placed: placed.filter((each) => each !== undefined),
    next,
    total: found.length,
  };
  return pageOf(tx, query, stretch, { viewer, scopes });
}

async function searchAll(
  tx: Reading,
  query: ClaimQuery,
  viewer: Viewer,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const clauses = clausesOf(query);
  for await (const claim of claimsWith(tx, query, viewer)) {
    const placed = await tx.objectStore('tally').get(claim.id);
    if (!placed || !meets(placed, clauses)) continue;
    found.push({ id: claim.id, key: orderKey(query.order, claim, placed.tally) });
  }
  return found.sort((a, b) => compareKeys(a.key, b.key));
}

/** The claims that a reader may know of and in which the words stand. */
async function* claimsWith(
  tx: Reading,
  { search = '' }: ClaimQuery,
  viewer: Viewer,
): AsyncGenerator<Claim, void, undefined> {
  const accepts = claimFilter({ parentId: null, order: 'number', search });
  const unknown = { support: 'unchallenged', groupIds: [], answered: false } as const;
  let range: IDBKeyRange | undefined;
  for (;;) {
    const claims: readonly Claim[] = await tx.objectStore('claim').getAll(range, AT_A_TIME);
    for (const claim of claims) {
      const seen = seenClaim(viewer, claim);
      if (seen && accepts(seen, unknown)) yield seen;
    }
    const last = claims.at(-1);
    if (!last || claims.length < AT_A_TIME) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
