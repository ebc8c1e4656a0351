import { takesContributions } from '../../controllers/takes-contributions.js';
import type { DialogueStore } from '../../store/dialogue-store.js';

/** Whether something is to be said of the whole before it is read. */
export function isConcerning(store: DialogueStore): boolean {
  const { status } = store.connection.value;
  if (status === 'failed' || status === 'offline') return true;
  return store.consultation.value !== undefined && !takesContributions(store);
}
