import { composerView, type ComposerView, type Subject } from '../store/composer-view.js';
import { disclosureView, type DisclosureView } from '../store/disclosure-view.js';
import { paraphraseView, type Intent, type ParaphraseView } from '../store/paraphrase-view.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows what the person before the screen has disclosed, and what they are asked. */
export function followDisclosure(host: Host): CellController<DisclosureView | undefined> {
  return new CellController(host, disclosureView);
}

/** Follows the restatements of a claim, to a person who is about to do something. */
export function followParaphrases(
  host: Host,
  claimId: () => string,
  intent: () => Intent,
): CellController<ParaphraseView | undefined> {
  return new CellController(
    host,
    (store) => (claimId() === '' ? undefined : paraphraseView(store, claimId(), intent())),
    () => [claimId(), intent()],
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
