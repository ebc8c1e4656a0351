import { answerTo } from '../../src/internal/indexed-db.js';

/** Opens a database as another page would, of a newer version perhaps. */
export function openDatabase(name: string, version: number): Promise<IDBDatabase> {
  return answerTo(indexedDB.open(name, version));
}

/** Clears a database away, as whoever clears the storage does. */
export async function deleteDatabase(name: string): Promise<void> {
  await answerTo(indexedDB.deleteDatabase(name));
}
