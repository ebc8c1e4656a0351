import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Keep } from './keep.js';
import { MemoryKeep } from './keep.js';

const database = 'entente-device';
const table = 'kept';

/**
 * Keeps on this device, in IndexedDB; in memory where that is denied, full or taken away.
 *
 * What was written before storage failed is still read from it, if it can be.
 */
export async function openDeviceKeep(): Promise<Keep> {
  try {
    const db = await openDB(database, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(table),
      // Another tab wants to upgrade or delete: let it, and go on in memory.
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
      },
    });
    return new DeviceKeep(db);
  } catch {
    return new MemoryKeep();
  }
}

class DeviceKeep implements Keep {
  #lasting = true;
  readonly #db: IDBPDatabase;
  readonly #fallback = new MemoryKeep();

  constructor(db: IDBPDatabase) {
    this.#db = db;
  }

  get lasting(): boolean {
    return this.#lasting;
  }

  async get(key: string): Promise<unknown> {
    const value = await this.#fallback.get(key);
    return value ?? (await this.#try(() => this.#db.get(table, key) as Promise<unknown>));
  }

  async set(key: string, value: unknown): Promise<void> {
    const stored = await this.#try(() => this.#db.put(table, value, key));
    if (stored === undefined) await this.#fallback.set(key, value);
    else await this.#fallback.delete(key);
  }

  async delete(key: string): Promise<void> {
    await this.#fallback.delete(key);
    await this.#try(() => this.#db.delete(table, key));
  }

  async entries(prefix: string): Promise<[string, unknown][]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const kept = await this.#try(async () => {
      const read = this.#db.transaction(table).store;
      const [keys, values] = await Promise.all([read.getAllKeys(range), read.getAll(range)]);
      return keys.map((key, at): [string, unknown] => [key as string, values[at]]);
    });
    const merged = new Map([...(kept ?? []), ...(await this.#fallback.entries(prefix))]);
    return [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  close(): void {
    this.#db.close();
    this.#fallback.close();
  }

  /** Storage may fail at any time (full, cleared, closed): that is said once, and lived with. */
  async #try<T>(use: () => Promise<T>): Promise<T | undefined> {
    try {
      return await use();
    } catch {
      this.#lasting = false;
      return undefined;
    }
  }
}
