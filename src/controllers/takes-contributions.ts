import { isOpenTo } from '../model/openings.js';
import type { DialogueStore } from '../store/dialogue-store.js';

/** Whether contributions are taken now. */
export function takesContributions({
  capabilities,
  consultation: { value: calendar },
}: Pick<DialogueStore, 'capabilities' | 'consultation'>): boolean {
  return (
    calendar !== undefined &&
    !capabilities.value?.absent.includes('submit') &&
    isOpenTo(['contribute'], calendar, Date.now())
  );
}
