import { evidenceView, type EvidenceView } from '../store/evidence-view.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows the evidence of a claim. */
export function followEvidence(
  host: Host,
  claimId: () => string,
): CellController<EvidenceView | undefined> {
  return new CellController(
    host,
    (store) => (claimId() === '' ? undefined : evidenceView(store, claimId())),
    () => [claimId()],
  );
}
