import { composerView, type ComposerView, type Subject } from '../store/composer-view.js';
import { disclosureView, type DisclosureView } from '../store/disclosure-view.js';
import { paraphraseView, type ParaphraseView } from '../store/paraphrase-view.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows what the person before the screen has disclosed, and what they are asked. */
export function followDisclosure(host: Host): CellController<DisclosureView | undefined> {
  return new CellController(host, disclosureView);
}

/** Follows the restatements of a claim; `restate` says that the person is about to offer one. */
export function followParaphrases(
  host: Host,
  claimId: () => string,
  restate: () => boolean,
): CellController<ParaphraseView | undefined> {
  return new CellController(
    host,
    (store) => (claimId() === '' ? undefined : paraphraseView(store, claimId(), restate())),
    () => [claimId(), restate()],
  );
}

/** Follows what decides which steps a contribution takes. */
export function followComposer(
  host: Host,
  subject: () => Subject,
): CellController<ComposerView | undefined> {
  return new CellController(
    host,
    (store) => composerView(store, subject()),
    () => Object.values(subject()),
  );
}
