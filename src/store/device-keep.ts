import { answerTo, endOf, inTime } from '../internal/indexed-db.js';
import type { Keep } from './keep.js';
import { MemoryKeep } from './keep.js';

const database = 'entente-device';
const table = 'kept';

/** The memory of each place on the page, which outlasts a session that ends there. */
const memories = new WeakMap<object, MemoryKeep>();

/** Keeps on this device; where nothing may be kept there, in the memory of a place on the page. */
export async function openKeep(keepNothing: boolean, place: object): Promise<Keep> {
  const memory = memories.get(place) ?? new MemoryKeep();
  memories.set(place, memory);
  return keepNothing ? memory : openDeviceKeep(memory);
}

/**
 * Keeps on this device, in IndexedDB; in memory where that is denied, full, silent or taken away.
 *
 * What was written before storage failed is still read from it, if it can be.
 */
export async function openDeviceKeep(memory = new MemoryKeep()): Promise<Keep> {
  let opening: Promise<IDBDatabase> | undefined;
  try {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(table);
    opening = answerTo(request);
    const late = () => new DOMException('The database does not answer.', 'TimeoutError');
    const db = await inTime(opening, late);
    // Another tab wants to upgrade or delete: let it, and go on in memory.
    db.onversionchange = () => db.close();
    return new DeviceKeep(db, memory);
  } catch {
    // Should it answer after all, nobody waits for it any more.
    opening?.then((db) => db.close()).catch(() => undefined);
    return memory;
  }
}

class DeviceKeep implements Keep {
  #lasting = true;
  readonly #db: IDBDatabase;
  readonly #fallback: MemoryKeep;

  constructor(db: IDBDatabase, fallback: MemoryKeep) {
    this.#db = db;
    this.#fallback = fallback;
  }

  get lasting(): boolean {
    return this.#lasting;
  }

  async get(key: string): Promise<unknown> {
    const value = await this.#fallback.get(key);
    if (value !== undefined) return value;
    return this.#try(() => answerTo<unknown>(this.#read().get(key)));
  }

  async set(key: string, value: unknown): Promise<void> {
    const isStored = await this.#write((store) => store.put(value, key));
    if (isStored) await this.#fallback.delete(key);
    else await this.#fallback.set(key, value);
  }

  async delete(key: string): Promise<void> {
    await this.#fallback.delete(key);
    await this.#write((store) => store.delete(key));
  }

  async entries(prefix: string): Promise<[string, unknown][]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const kept = await this.#try(async () => {
      const store = this.#read();
      const [keys, values] = await Promise.all([
        answerTo(store.getAllKeys(range)),
        answerTo<unknown[]>(store.getAll(range)),
      ]);
      return keys.map((key, at): [string, unknown] => [key as string, values[at]]);
    });
    const merged = new Map([...(kept ?? []), ...(await this.#fallback.entries(prefix))]);
    return [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  close(): void {
    this.#db.close();
  }

  #read(): IDBObjectStore {
    return this.#db.transaction(table).objectStore(table);
  }

  /** Whether it is written, which is certain only once the transaction has ended. */
  async #write(change: (store: IDBObjectStore) => unknown): Promise<boolean> {
    const isWritten = await this.#try(async () => {
      const tx = this.#db.transaction(table, 'readwrite');
      change(tx.objectStore(table));
      await endOf(tx);
      return true;
    });
    return isWritten ?? false;
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
