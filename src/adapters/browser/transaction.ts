import { answerTo } from '../../internal/indexed-db.js';
import type { Shape, StoreName } from './database.js';

type Key<N extends StoreName> = Shape[N]['key'];
type Value<N extends StoreName> = Shape[N]['value'];
type Indexes<N extends StoreName> = Shape[N] extends { indexes: infer I } ? I : unknown;

/** Where something can be looked up, by its key or by something else: a store, or one of its indexes. */
class Lookup<Asked, N extends StoreName> {
  readonly #source: IDBObjectStore | IDBIndex;

  constructor(source: IDBObjectStore | IDBIndex) {
    this.#source = source;
  }

  get(asked: Asked): Promise<Value<N> | undefined> {
    return answerTo(this.#source.get(asked as IDBValidKey));
  }

  getKey(asked: Asked | IDBKeyRange): Promise<Key<N> | undefined> {
    return answerTo(this.#source.getKey(asked as IDBValidKey)) as Promise<Key<N> | undefined>;
  }

  getAll(asked?: Asked | IDBKeyRange, most?: number): Promise<Value<N>[]> {
    return answerTo(this.#source.getAll(asked as IDBValidKey, most) as IDBRequest<Value<N>[]>);
  }

  getAllKeys(asked: Asked | IDBKeyRange, most?: number): Promise<Key<N>[]> {
    return answerTo(this.#source.getAllKeys(asked as IDBValidKey, most)) as Promise<Key<N>[]>;
  }

  count(asked: Asked): Promise<number> {
    return answerTo(this.#source.count(asked as IDBValidKey));
  }
}

/** One store within a transaction. */
class Store<N extends StoreName> extends Lookup<Key<N>, N> {
  readonly #store: IDBObjectStore;

  constructor(store: IDBObjectStore) {
    super(store);
    this.#store = store;
  }

  index<I extends keyof Indexes<N> & string>(name: I): Lookup<Indexes<N>[I], N> {
    return new Lookup(this.#store.index(name));
  }

  put(value: Value<N>, key?: Key<N>): Promise<unknown> {
    return answerTo(this.#store.put(value, key));
  }

  delete(key: Key<N>): Promise<unknown> {
    return answerTo(this.#store.delete(key));
  }
}

/** A transaction over every store: all that is read belongs to one moment. */
export class Transaction {
  readonly #tx: IDBTransaction;

  constructor(tx: IDBTransaction) {
    this.#tx = tx;
  }

  objectStore<N extends StoreName>(name: N): Store<N> {
    return new Store(this.#tx.objectStore(name));
  }
}

/** What a transaction can be asked for, whether or not it also writes. */
export interface Reading {
  objectStore<N extends StoreName>(name: N): Omit<Store<N>, 'put' | 'delete'>;
}
