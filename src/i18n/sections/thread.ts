import type { Order } from '../../adapters/contract.js';
import type { Kind } from '../../model/claim.js';

/** The filter by what a rule says of a claim. */
export type StateFilter = 'any' | 'contested' | 'challenged' | 'unanswered';

/** What `entente-thread` says. */
export interface ThreadMessages {
  readonly heading: string;
  readonly lead: string;
  readonly toolbar: string;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly kind: string;
  readonly allKinds: string;
  /** Kinds in the plural, as a filter. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly group: string;
  readonly allGroups: string;
  readonly state: string;
  readonly states: Readonly<Record<StateFilter, string>>;
  readonly search: string;
  readonly contribute: string;
  readonly clear: string;
  total(count: number): string;
  shown(shown: number, total: number): string;
  more(count: number): string;
  moreReplies(count: number, number: string): string;
  arrivals(count: number): string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly write: string;
  readonly emptyFiltered: string;
  readonly loading: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly tryAgain: string;
  /** Said once after more claims came. */
  loaded(count: number): string;
  /** Earlier pages are folded away, so that the page stays light. */
  earlier(count: number): string;
  repliesTo(number: string): string;
}
