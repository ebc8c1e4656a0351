import { orders, type Order } from '@entente/elements/adapters/contract.js';
import {
  foldText,
  isListed,
  isWordless,
  orderKey,
  standingOf,
  type Standing,
  type OrderKey,
} from '@entente/elements/adapters/toolbox.js';
import type { Claim, Tally } from '@entente/elements/model.js';
import type { PlaceKeys } from './tables.js';

/** What lists say of a claim, as it is kept. */
export interface Placed extends Standing {
  readonly parent: string | null;
  readonly author: string;
  readonly words: string;
  readonly keys: PlaceKeys;
}

/** One place of a claim. */
export interface Place {
  readonly list: string;
  readonly key: readonly number[];
}

/** What lists say of a claim now. */
export function placedOf(
  claim: Claim,
  tally: Tally,
  around: { readonly groupIds: readonly string[]; readonly answered: boolean },
): Placed {
  const keys = orders.map((order) => [order, numbersOf(orderKey(order, claim, tally))] as const);
  return {
    ...standingOf(claim, tally, around),
    parent: claim.parentId,
    author: claim.authorId,
    // What cannot be read must not be found by its words.
    words: isWordless(claim) ? '' : searchable(claim.text),
    keys: Object.fromEntries(keys) as PlaceKeys,
  };
}

/** Text as it is searched in, and as a database can hold it. */
export function searchable(text: string): string {
  return foldText(text).replace(/[\0\p{Surrogate}]/gu, '');
}

/** A key without its last part, the id, and without nesting: it compares as before. */
export function numbersOf(key: OrderKey): readonly number[] {
  return key
    .slice(0, -1)
    .flat()
    .map((part) => (Number.isFinite(part) ? Number(part) : 0));
}

/** The name of a list: an order, a tag, the parent or '' for roots, and who finds its claims. */
export function listOf(order: Order, tag: string, parentId: string | null, scope: string): string {
  return JSON.stringify([order, tag, parentId ?? '', scope]);
}

/** Every place that a claim has. */
export function placesOf({ parent, tags, scopes, keys }: Placed): readonly Place[] {
  return orders.flatMap((order) =>
    tags
      .filter(isListed)
      .flatMap((tag) =>
        scopes.map((scope) => ({ list: listOf(order, tag, parent, scope), key: keys[order] })),
      ),
  );
}

/** The places that are in one of two sets alone. */
export function placesBeyond(places: readonly Place[], known: readonly Place[]): readonly Place[] {
  if (known.length === 0) return places;
  const names = new Set(known.map(nameOfPlace));
  return places.filter((place) => !names.has(nameOfPlace(place)));
}

function nameOfPlace({ list, key }: Place): string {
  return `${list} ${key.join()}`;
}
