import type { ClaimQuery, Order } from '../../src/adapters/contract.js';
import { orders } from '../../src/adapters/contract.js';
import {
  claimFilter,
  compareKeys,
  isFiltered,
  orderKey,
  seenClaim,
  type OrderKey,
  type Viewer,
} from '../../src/adapters/listing.js';
import type { MemoryBase } from '../../src/adapters/memory/memory-base.js';
import type { Claim } from '../../src/model/index.js';

/** A claim and its place in an order. */
export interface Placed {
  readonly claim: Claim;
  readonly key: OrderKey;
}

/** How many filtered lists are kept; the one that was made first goes first. */
const KEPT = 64;

/** The lists of a record that does not change any more: put in order once, when it is opened. */
export class RecordLists {
  readonly #base: MemoryBase;
  readonly #viewer: Viewer;
  readonly #roots: ReadonlyMap<Order, readonly Placed[]>;
  readonly #filtered = new Map<string, readonly Placed[]>();

  constructor(base: MemoryBase, viewer: Viewer) {
    this.#base = base;
    this.#viewer = viewer;
    this.#roots = new Map(orders.map((order) => [order, this.#ordered(null, order)]));
  }

  /** The claims that answer a query, in its order. */
  list(query: ClaimQuery): readonly Placed[] {
    const { parentId, order, kinds, groupIds, support, unanswered } = query;
    const whole = () => this.#under(parentId, order);
    if (!isFiltered(query)) return whole();
    const name = JSON.stringify([parentId, order, kinds, groupIds, support, unanswered]);
    const kept = this.#filtered.get(name) ?? this.#choose(whole(), query);
    this.#filtered.set(name, kept);
    const [oldest] = this.#filtered.keys();
    if (this.#filtered.size > KEPT && oldest !== undefined) this.#filtered.delete(oldest);
    return kept;
  }

  #under(parentId: string | null, order: Order): readonly Placed[] {
    const roots = parentId === null ? this.#roots.get(order) : undefined;
    return roots ?? this.#ordered(parentId, order);
  }

  #ordered(parentId: string | null, order: Order): readonly Placed[] {
    const { shelves, source } = this.#base;
    return shelves
      .on('claim', `under:${parentId ?? ''}`)
      .flatMap((given) => seenClaim(this.#viewer, given) ?? [])
      .map((claim) => ({ claim, key: orderKey(order, claim, source.tally(claim.id)) }))
      .sort((a, b) => compareKeys(a.key, b.key));
  }

  #choose(list: readonly Placed[], query: ClaimQuery): readonly Placed[] {
    const { source } = this.#base;
    const accepts = claimFilter(query);
    return list.filter(({ claim }) =>
      accepts(claim, {
        support: source.tally(claim.id)?.support ?? 'unchallenged',
        groupIds: source.participant(claim.authorId)?.groupIds ?? [],
        answered: source.responsesTo(claim.id).length > 0,
      }),
    );
  }
}

/** The place in a list of the first claim after a key. */
export function firstAfter(list: readonly Placed[], key: OrderKey): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const placed = list[middle];
    if (placed && compareKeys(placed.key, key) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
