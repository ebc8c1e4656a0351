import { hasReactions } from '../store/reactions.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows whether others have reacted to a claim, as far as the records known here tell. */
export function followReactions(host: Host, claimId: () => string): CellController<boolean> {
  return new CellController(
    host,
    (store) => hasReactions(store, claimId()),
    () => [claimId()],
  );
}
