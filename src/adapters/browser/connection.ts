import { answerTo, endOf, inTime } from '../../internal/indexed-db.js';
import { AdapterError, isAdapterError } from '../errors.js';
import { build, storeNames, VERSION } from './layout.js';
import { Transaction, type Reading } from './transaction.js';
import { isLost, isOutdated, StorageDenied } from './trouble.js';

/** The database of one consultation: opened when needed, and again when it was lost. */
export class Connection {
  readonly #name: string;
  readonly #version: number;
  #pending: Promise<IDBDatabase> | undefined;
  #isOutdated = false;

  constructor(name: string, version = VERSION) {
    this.#name = name;
    this.#version = version;
  }

  async read(): Promise<Reading> {
    return new Transaction(await this.#begin('readonly'));
  }

  /** Does some work as a whole or not at all; it is kept once the promise is fulfilled. */
  async write<T>(work: (tx: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const tx = await this.#begin('readwrite');
    const end = endOf(tx);
    // It is waited for last, and what fails first says why.
    end.catch(() => undefined);
    const abort = () => abandon(tx);
    signal?.addEventListener('abort', abort);
    try {
      const result = await work(new Transaction(tx));
      await end;
      return result;
    } catch (error) {
      abandon(tx);
      // When the transaction failed, its own error says why, and not the request it took along.
      throw tx.error ?? error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** One that is not open yet is not waited for, and closed as soon as it is. */
  close(): void {
    this.#pending?.then((database) => database.close()).catch(() => undefined);
    this.#pending = undefined;
  }

  /** Storage that is cleared takes the connection with it: then there is a new one. */
  async #begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    const begin = (database: IDBDatabase) =>
      database.transaction(storeNames, mode, { durability: 'strict' });
    const database = await this.#opened();
    try {
      return begin(database);
    } catch (error) {
      if (!isLost(error)) throw error;
      this.#pending = undefined;
      return begin(await this.#opened());
    }
  }

  /** Waits for the database, but not for long: another tab may keep it from opening, or it is broken. */
  async #opened(): Promise<IDBDatabase> {
    if (this.#isOutdated) throw unavailable('A newer version of this page is open: reload.');
    try {
      return await inTime((this.#pending ??= this.#open()), silent);
    } catch (error) {
      // While it is only blocked or slow, the same request may still succeed.
      if (isAdapterError(error)) throw error;
      this.#pending = undefined;
      if (isOutdated(error)) throw unavailable('A newer version of this page was open: reload.');
      throw new StorageDenied('The browser gives no storage.', { cause: error });
    }
  }

  #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.#name, this.#version);
    request.onupgradeneeded = () => build(request);
    return answerTo(request).then((opened) => {
      opened.onversionchange = ({ newVersion }) => {
        // Another tab waits for us: to build a newer database, or to clear this one.
        this.#isOutdated ||= newVersion !== null && newVersion > this.#version;
        this.close();
      };
      opened.onclose = () => {
        this.#pending = undefined;
      };
      return opened;
    });
  }
}

function silent(): AdapterError {
  return unavailable('The database of this page does not open.');
}

function unavailable(message: string): AdapterError {
  return new AdapterError('unavailable', message);
}

/** Takes back what a transaction did so far. */
function abandon(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}
