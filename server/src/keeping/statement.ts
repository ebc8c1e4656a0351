import { sql, type RawBuilder } from 'kysely';
import { remarks } from './engine/remarks.js';
import type { Writing } from './tables.js';

/**
 * What is done by one statement, each part under a name by which later ones may read it. All of them
 * see the tables as they were before it, so that no two may write the same row.
 */
export type Parts = Readonly<Record<string, RawBuilder<unknown>>>;

/**
 * Does all parts, and then the last, at one go. Fulfilled once the database was told, not once it is
 * done: should it fail, then whatever the transaction does next fails, be it the commit.
 */
export async function together(
  tx: Writing,
  parts: Parts,
  last: RawBuilder<unknown>,
): Promise<void> {
  if (Object.keys(parts).length === 0) return;
  const named = Object.entries(parts).map(([name, part]) => sql`${sql.id(name)} as (${part})`);
  const first = sql.raw(remarks.often + remarks.unheard);
  await sql`${first} with ${sql.join(named)} ${last}`.execute(tx);
}

/** Any number of rows by one parameter, under the name `given`. */
export function rowsOf(rows: readonly object[], columns: string): RawBuilder<unknown> {
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as given (${sql.raw(columns)})`;
}
