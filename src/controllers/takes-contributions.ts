import type { DialogueStore } from '../store/dialogue-store.js';

/** Whether contributions are taken now. */
export function takesContributions({
  capabilities,
  consultation,
}: Pick<DialogueStore, 'capabilities' | 'consultation'>): boolean {
  const closesAt = Date.parse(consultation.value?.closesAt ?? '');
  return !capabilities.value?.absent.includes('submit') && Date.now() <= closesAt;
}
