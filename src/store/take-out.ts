import type { ClaimList } from './claim-list.js';

/** Takes a claim off lists again: one that was only predicted, or that is gone. */
export function takeOut(lists: Iterable<ClaimList>, claimId: string): void {
  for (const list of lists) {
    const { ids, total } = list.state.value;
    if (!ids.includes(claimId)) continue;
    list.write({ ids: ids.filter((id) => id !== claimId), total: total - 1 });
  }
}
