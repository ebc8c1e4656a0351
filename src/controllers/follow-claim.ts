import { claimView, type ClaimView } from '../store/claim-view.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows one claim with everything its card shows. */
export function followClaim(host: Host, id: () => string): CellController<ClaimView | undefined> {
  return new CellController(
    host,
    (store) => (id() === '' ? undefined : claimView(store, id())),
    () => [id()],
  );
}
