import { moderationView, type CaseOf, type ModerationView } from '../store/moderation-view.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows what is moderated. */
export function followModeration(
  host: Host,
  subject: () => CaseOf,
): CellController<ModerationView | undefined> {
  return new CellController(
    host,
    (store) => moderationView(store, subject()),
    () => Object.values(subject()),
  );
}
