import type { DraftFields } from './drafts.js';

/** Fields that are written in. The others hold answers that were chosen. */
const written = [
  ...['text', 'correction', 'copyReason', 'reason', 'note'],
  ...['citation', 'url', 'date', 'excerpt', 'label', 'reach'],
  ...['speaksFor', 'members', 'objectives', 'concerns', 'interest', 'ownWords'],
];

/** The texts among what was typed, as they can be read and copied. */
export function textsIn(fields: DraftFields): string[] {
  return written.flatMap((name) => (fields[name]?.trim() ? [fields[name]] : []));
}
