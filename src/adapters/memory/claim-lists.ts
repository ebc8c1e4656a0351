import type { Claim } from '../../model/claim.js';
import { claimFilter, isFiltered, type ClaimFacets } from '../claim-filter.js';
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
  readonly parentId: string | null;
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
    const { parentId } = query;
    const shelf = `under:${parentId ?? ''}`;
    if (this.#shelves.count('claim', shelf) < WORTH_KEEPING) return this.#make(query, viewer);
    const key = keyOf(query, viewer);
    const kept = this.#kept.get(key) ?? { parentId, view: this.#make(query, viewer) };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept.view;
  }

  /** Tells every list that something about this claim changed. */
  refresh(claim: Claim): void {
    for (const { parentId, view } of this.#kept.values()) {
      if (parentId === claim.parentId) view.refresh(claim);
    }
  }

  #make(query: ClaimQuery, viewer: Viewer): OrderedView {
    const claims = this.#shelves.on('claim', `under:${query.parentId ?? ''}`);
    return new OrderedView(claims, this.#placing(query, viewer));
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
