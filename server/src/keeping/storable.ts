import { AdapterError } from '@entente/elements/adapters/toolbox.js';

/** What no text in a PostgreSQL database can hold: NUL, and halves of characters. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Whether something can be a key. What cannot is never found, and never kept. */
export function isStorable(key: string): boolean {
  return !unstorable.test(key);
}

/** A key that can be kept, or an error. */
export function storable(key: string): string {
  if (isStorable(key)) return key;
  throw new AdapterError('invalid', 'An id holds a character that no id can hold.', {
    fields: { id: 'characters' },
  });
}
