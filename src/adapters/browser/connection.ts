import { openDB } from 'idb';
import { AdapterError, isAdapterError } from '../errors.js';
import type { Database, Shape, Transaction } from './database.js';
import { build, storeNames, VERSION } from './layout.js';
import { isLost, isOutdated, StorageDenied } from './trouble.js';

interface Pending {
  readonly database: Promise<Database>;
  /** Rejects when another tab keeps the database from opening. */
  readonly blocked: Promise<never>;
}

/** The database of one consultation: opened when needed, and again when it was lost. */
export class Connection {
  readonly #name: string;
  readonly #version: number;
  #pending: Pending | undefined;
  #isOutdated = false;

  constructor(name: string, version = VERSION) {
    this.#name = name;
    this.#version = version;
  }

  read(): Promise<Transaction> {
    return this.#begin((database) => database.transaction(storeNames));
  }

  /** Does some work as a whole or not at all; it is kept once the promise is fulfilled. */
  async write<T>(
    work: (tx: Transaction<'readwrite'>) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const tx = await this.#begin((database) =>
      database.transaction(storeNames, 'readwrite', { durability: 'strict' }),
    );
    const abort = () => abandon(tx);
    signal?.addEventListener('abort', abort);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      abandon(tx);
      // When the transaction failed, its own error says why, and not the request it took along.
      throw tx.error ?? error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  async close(): Promise<void> {
    const pending = this.#pending;
    this.#pending = undefined;
    // One that never opened needs no closing.
    const database = await pending?.database.catch(() => undefined);
    database?.close();
  }

  /** Storage that is cleared takes the connection with it: then there is a new one. */
  async #begin<T>(begin: (database: Database) => T): Promise<T> {
    const database = await this.#opened();
    try {
      return begin(database);
    } catch (error) {
      if (!isLost(error)) throw error;
      this.#pending = undefined;
      return begin(await this.#opened());
    }
  }

  /** Waits for the database, but not for another tab that keeps it from opening. */
  async #opened(): Promise<Database> {
    if (this.#isOutdated) throw unavailable('A newer version of this page is open: reload.');
    try {
      const { database, blocked } = (this.#pending ??= this.#open());
      return await Promise.race([database, blocked]);
    } catch (error) {
      // While it is only blocked, the same request may still succeed.
      if (isAdapterError(error)) throw error;
      this.#pending = undefined;
      if (isOutdated(error)) throw unavailable('A newer version of this page was open: reload.');
      throw new StorageDenied('The browser gives no storage.', { cause: error });
    }
  }

  #open(): Pending {
    let block = (): void => undefined;
    const blocked = new Promise<never>((_resolve, reject) => {
      block = () => reject(unavailable('An older version of this page is open: close it.'));
    });
    const database = openDB<Shape>(this.#name, this.#version, {
      upgrade: build,
      blocked: block,
      blocking: (_current, wanted) => {
        // Another tab waits for us: to build a newer database, or to clear this one.
        this.#isOutdated ||= wanted !== null && wanted > this.#version;
        void this.close();
      },
      terminated: () => {
        this.#pending = undefined;
      },
    });
    return { database, blocked };
  }
}

function unavailable(message: string): AdapterError {
  return new AdapterError('unavailable', message);
}

/** Takes back what a transaction did so far. */
function abandon(tx: Transaction<'readwrite'>): void {
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}
