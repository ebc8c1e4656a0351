import type { AnyRecord, RecordOf, RecordType } from '@entente/elements/model.js';
import { sql } from 'kysely';
import { Batch, nameOfPair, type Pair } from './batch.js';
import type { KeyColumn } from './row.js';
import { isStorable } from './storable.js';
import type { Reading } from './tables.js';

interface Found {
  readonly type: string;
  readonly key: string;
  readonly body: AnyRecord;
}

/** Finds records of one consultation by their id or by another key, many with one query. */
export class Lookups {
  readonly #db: Reading;
  readonly #consultation: string;
  readonly #byId = new Batch<AnyRecord | undefined>((pairs) => this.#oneEach(pairs), undefined);
  readonly #byKey = new Map<KeyColumn, Batch<readonly AnyRecord[]>>();

  constructor(db: Reading, consultation: string) {
    this.#db = db;
    this.#consultation = consultation;
  }

  get<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    // The pair names the type.
    return this.#byId.load(type, id);
  }

  /** The records of a type with a key, in the order in which they came. */
  on<T extends RecordType>(
    type: T,
    column: KeyColumn,
    key: string,
  ): Promise<readonly RecordOf<T>[]> {
    const batch =
      this.#byKey.get(column) ??
      new Batch<readonly AnyRecord[]>((pairs) => this.#manyEach(column, pairs), []);
    this.#byKey.set(column, batch);
    return batch.load(type, key);
  }

  /** Every record of a type, for types of which there are few. */
  async all<T extends RecordType>(type: T): Promise<readonly RecordOf<T>[]> {
    const rows = await this.#db
      .selectFrom('record')
      .select('body')
      .where('consultation', '=', this.#consultation)
      .where('type', '=', type)
      .orderBy('born')
      .execute();
    return rows.map(({ body }) => body as RecordOf<T>);
  }

  async #oneEach(pairs: readonly Pair[]): Promise<ReadonlyMap<string, AnyRecord>> {
    const found = await this.#find('id', pairs);
    return new Map(found.map(({ type, key, body }) => [nameOfPair([type, key]), body]));
  }

  async #manyEach(
    column: KeyColumn,
    pairs: readonly Pair[],
  ): Promise<ReadonlyMap<string, readonly AnyRecord[]>> {
    const lists = new Map<string, AnyRecord[]>();
    for (const { type, key, body } of await this.#find(column, pairs)) {
      const name = nameOfPair([type, key]);
      const list = lists.get(name) ?? [];
      lists.set(name, list);
      list.push(body);
    }
    return lists;
  }

  async #find(column: KeyColumn | 'id', pairs: readonly Pair[]): Promise<readonly Found[]> {
    const possible = pairs.filter(([, key]) => isStorable(key));
    if (possible.length === 0) return [];
    const types = possible.map(([type]) => type);
    const keys = possible.map(([, key]) => key);
    // Where a database has no statistics yet, a plain join may read the whole consultation for a few
    // records. `offset 0` keeps this one what it says: for each pair, one search of an index.
    const { rows } = await sql<Found>`
      select wanted.type, wanted.key, found.body
      from unnest(${types}::text[], ${keys}::text[]) as wanted (type, key)
      cross join lateral (
        select body, born from record
        where consultation = ${this.#consultation}
          and type = wanted.type and ${sql.ref(column)} = wanted.key
        offset 0
      ) as found
      order by found.born`.execute(this.#db);
    return rows;
  }
}
