import type { Reading, Writing } from './tables.js';

/** A count's name: its parts, told apart whatever is in them. */
function nameOf(key: readonly string[]): string {
  return JSON.stringify(key);
}

/** Some of the counts that are kept along; 0 for what was never counted. */
export async function countsIn(
  db: Reading,
  consultation: string,
  keys: readonly (readonly string[])[],
): Promise<readonly number[]> {
  const names = keys.map(nameOf);
  const rows = await db
    .selectFrom('list_count')
    .select(['name', 'n'])
    .where('consultation', '=', consultation)
    .where('name', 'in', names)
    .execute();
  const found = new Map(rows.map(({ name, n }) => [name, n]));
  return names.map((name) => found.get(name) ?? 0);
}

/** One count that is kept along. */
export async function countIn(
  db: Reading,
  consultation: string,
  key: readonly string[],
): Promise<number> {
  const [count = 0] = await countsIn(db, consultation, [key]);
  return count;
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
    const name = nameOf(key);
    const change = this.#changes.get(name);
    if (change) change.by += by;
    else this.#changes.set(name, { key, by });
  }

  /** By how much a count changes. */
  changeOf(key: readonly string[]): number {
    return this.#changes.get(nameOf(key))?.by ?? 0;
  }

  /** The second parts of all keys that begin with a name and that change. */
  changedUnder(name: string): readonly string[] {
    return this.#changed().flatMap(({ key: [first, second = ''] }) =>
      first === name ? [second] : [],
    );
  }

  async write(tx: Writing, consultation: string): Promise<void> {
    const rows = this.#changed().map(({ key, by }) => ({ consultation, name: nameOf(key), n: by }));
    if (rows.length === 0) return;
    await tx
      .insertInto('list_count')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['consultation', 'name'])
          .doUpdateSet((eb) => ({ n: eb('list_count.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  }

  #changed() {
    return [...this.#changes.values()].filter(({ by }) => by !== 0);
  }
}
