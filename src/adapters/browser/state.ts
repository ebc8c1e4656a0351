import type { State } from './database.js';
import type { Reading } from './transaction.js';

/** The key under which a database keeps what it knows about itself. */
export const STATE = 'state';

/** What a database knows about itself; `undefined` as long as nothing was ever written to it. */
export function stateOf(tx: Reading): Promise<State | undefined> {
  return tx.objectStore('state').get(STATE);
}

/** The place after the last change. */
export function checkpointOf({ epoch, seq }: State, at = seq): string {
  return `${epoch}.${at}`;
}
