import type { Claim } from '../../model/claim.js';
import { claimFilter, isFiltered, isSearch, type ClaimFacets } from '../claim-filter.js';
import type { ClaimQuery } from '../contract.js';
import { orderKey } from '../order-keys.js';
import { seenClaim, type Viewer } from '../visibility.js';
import type { MemorySource } from './memory-source.js';
import { OrderedView, type Placing } from './ordered-view.js';
import type { Shelves } from './shelves.js';

/** Lists of fewer claims are put in order anew each time. */
const WORTH_KEEPING = 200;

/** How many ordered lists are kept; the one that was not used for longest goes first. */
const KEPT = 16;

interface KeptView {
  readonly query: ClaimQuery;
  readonly view: OrderedView;
}

/** Claims in the order and choice of a query, without looking at all of them for every page. */
export class ClaimLists {
  readonly #shelves: Shelves;
  readonly #source: MemorySource;
  readonly #kept = new Map<string, KeptView>();

  constructor(shelves: Shelves, source: MemorySource) {
    this.#shelves = shelves;
    this.#source = source;
  }

  /** The list that answers a query for one reader. */
  view(query: ClaimQuery, viewer: Viewer): OrderedView {
    const key = keyOf(query, viewer);
    const kept = this.#kept.get(key);
    if (kept) return this.#keep(key, kept);
    const claims = this.#claimsOf(query);
    const view = new OrderedView(claims, this.#placing(query, viewer));
    return claims.length < WORTH_KEEPING ? view : this.#keep(key, { query, view });
  }

  /** Tells every list that something about this claim changed. */
  refresh(claim: Claim): void {
    for (const { query, view } of this.#kept.values()) {
      if (isSearch(query) || query.parentId === claim.parentId) view.refresh(claim);
    }
  }

  /** The claims that a query chooses from. */
  #claimsOf(query: ClaimQuery): readonly Claim[] {
    return isSearch(query)
      ? this.#shelves.all('claim')
      : this.#shelves.on('claim', `under:${query.parentId ?? ''}`);
  }

  /** Keeps a list as the one that was used last. */
  #keep(key: string, kept: KeptView): OrderedView {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept.view;
  }

  #placing(query: ClaimQuery, viewer: Viewer): Placing {
    const accepts = isFiltered(query) ? claimFilter(query) : undefined;
    const isCounted = query.order === 'least-heard' || query.order === 'most-contested';
    return (kept) => {
      const claim = seenClaim(viewer, kept);
      if (!claim || (accepts && !accepts(claim, this.#facetsOf(claim)))) return undefined;
      return orderKey(query.order, claim, isCounted ? this.#source.tally(claim.id) : undefined);
    };
  }

  #facetsOf({ id, authorId }: Claim): ClaimFacets {
    return {
      support: this.#source.tally(id)?.support ?? 'unchallenged',
      groupIds: this.#source.participant(authorId)?.groupIds ?? [],
      answered: this.#source.responsesTo(id).length > 0,
    };
  }
}

/** Two readers share a list where they may see the same. */
function keyOf(query: ClaimQuery, viewer: Viewer): string {
  const { parentId, order, kinds, groupIds, support, unanswered, search } = query;
  const reader = viewer.roles.includes('facilitator') ? null : [viewer.id];
  return JSON.stringify([parentId, order, kinds, groupIds, support, unanswered, search, reader]);
}
