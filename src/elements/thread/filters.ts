import type { ClaimQuery, Order } from '../../adapters/contract.js';
import type { StateFilter } from '../../i18n/sections/thread.js';
import type { Kind } from '../../model/claim.js';

/** What the toolbar of a thread is set to. */
export interface Filters {
  readonly order: Order;
  readonly kind: Kind | '';
  readonly groupId: string;
  readonly state: StateFilter;
}

/** Orders, as the toolbar names them. */
export const orders: readonly Order[] = ['least-heard', 'newest', 'most-contested', 'number'];

/** Everything, what has been heard least first. */
export const noFilters: Filters = { order: 'least-heard', kind: '', groupId: '', state: 'any' };

/** Replies that come along with each claim. */
const repliesAlong = 3;

/** Whether anything is filtered out. */
export function isFiltered({ kind, groupId, state }: Filters): boolean {
  return kind !== '' || groupId !== '' || state !== 'any';
}

/** The query that answers the toolbar. */
export function queryOf({ order, kind, groupId, state }: Filters): ClaimQuery {
  return {
    parentId: null,
    order,
    replies: repliesAlong,
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(groupId === '' ? {} : { groupIds: [groupId] }),
    ...(state === 'contested' || state === 'challenged' ? { support: [state] } : {}),
    ...(state === 'unanswered' ? { unanswered: true } : {}),
  };
}
