import { draftsOf } from '../store/drafts.js';
import type { DialogueStore } from '../store/dialogue-store.js';

/** Forgets every draft of the consultation on this device. What waits to be sent stays. */
export async function forgetDrafts(store: DialogueStore): Promise<void> {
  await draftsOf(store).removeAll(store.consultationId);
}
