import { isAdapterError } from '../adapters/errors.js';
import type { ClaimList, ListSource } from './claim-list.js';

/**
 * Asks how many claims a list has, where one is gone that it may have counted and not shown yet. While a
 * page is on its way, or others wait to be shown, that is counted anyway.
 */
export async function recount(list: ClaimList, source: ListSource): Promise<void> {
  const before = list.state.value;
  if (before.status === 'loading' || !before.hasMore || before.waiting > 0) return;
  const { signal } = new AbortController();
  try {
    const { total } = await source.list(list.query, { limit: 1 }, { signal });
    if (list.state.value === before) list.write({ total });
  } catch (error) {
    // The next page says it.
    if (!isAdapterError(error)) throw error;
  }
}
