import { sql } from 'kysely';
import { rowsOf, type Parts } from './statement.js';
import type { Reading } from './tables.js';

/** A count's name: its parts, told apart whatever is in them. */
export function countName(key: readonly string[]): string {
  return JSON.stringify(key);
}

/** Some of the counts that are kept along; 0 for what was never counted. */
export async function countsIn(
  db: Reading,
  consultation: string,
  keys: readonly (readonly string[])[],
): Promise<readonly number[]> {
  const names = keys.map(countName);
  const rows = await db
    .selectFrom('list_count')
    .select(['name', 'n'])
    .where('consultation', '=', consultation)
    .where('name', 'in', names)
    .execute();
  const found = new Map(rows.map(({ name, n }) => [name, n]));
  return names.map((name) => found.get(name) ?? 0);
}

/** Every count whose key begins with a name, with the rest of its key. */
export async function countsUnder(
  db: Reading,
  consultation: string,
  name: string,
): Promise<readonly { readonly rest: readonly string[]; readonly n: number }[]> {
  const start = JSON.stringify([name]).slice(0, -1);
  const rows = await db
    .selectFrom('list_count')
    .select(['name', 'n'])
    .where('consultation', '=', consultation)
    // The range of all names that go on with a comma.
    .where('name', '>=', `${start},`)
    .where('name', '<', `${start}-`)
    .where('n', '>', 0)
    .execute();
  return rows.map((row) => ({ rest: (JSON.parse(row.name) as string[]).slice(1), n: row.n }));
}

/** Counts that change together, each written once, however often it changed. */
export class Counts {
  readonly #changes = new Map<string, { readonly key: readonly string[]; by: number }>();

  add(key: readonly string[], by: number): void {
    const name = countName(key);
    const change = this.#changes.get(name);
    if (change) change.by += by;
    else this.#changes.set(name, { key, by });
  }

  /** By how much a count changes. */
  changeOf(key: readonly string[]): number {
    return this.#changes.get(countName(key))?.by ?? 0;
  }

  /** The second parts of all keys that begin with a name and that change. */
  changedUnder(name: string): readonly string[] {
    return this.#changed().flatMap(({ key: [first, second = ''] }) =>
      first === name ? [second] : [],
    );
  }

  /** Writes them, as a part of one statement. */
  writes(consultation: string): Parts {
    const rows = this.#changed().map(({ key, by }) => ({ name: countName(key), n: by }));
    if (rows.length === 0) return {};
    return {
      counts: sql`
        insert into list_count (consultation, name, n)
        select ${consultation}, name, n from ${rowsOf(rows, 'name text, n bigint')}
        on conflict (consultation, name) do update set n = list_count.n + excluded.n`,
    };
  }

  #changed() {
    return [...this.#changes.values()].filter(({ by }) => by !== 0);
  }
}
