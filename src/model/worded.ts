import type { AnyRecord, RecordType } from './record.js';

/** Where people's words stand in what a facilitator can remove, in the order in which they are read. */
export const wordsIn: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  evidence: ['citation', 'url', 'excerpt'],
  paraphrase: ['text', 'copyReason', 'correction', 'releaseReason'],
  challenge: ['reason'],
  assessment: ['reason'],
  recognition: ['text'],
  participant: ['name', 'ownWords'],
  disclosure: ['speaksFor', 'objectives', 'concerns', 'interest'],
  nomination: ['label', 'reason', 'reach'],
  group: ['label'],
};

/** Whether a facilitator took the words of a record away. */
export function isRemoved(record: AnyRecord): boolean {
  if (record.type === 'claim' || record.type === 'evidence') return record.status === 'removed';
  return 'removed' in record && record.removed === true;
}
