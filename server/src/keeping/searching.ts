import type { ClaimQuery } from '@entente/elements/adapters/contract.js';
import { clausesOf, scopesFor, type Viewer } from '@entente/elements/adapters/toolbox.js';
import { sql, type RawBuilder } from 'kysely';
import { after, stretchFrom, type Stretch } from './pages.js';
import { searchable } from './placing.js';
import { isStorable } from './storable.js';
import type { Reading } from './tables.js';

/** Where words are looked for, and what the claims must have besides. */
export interface Search {
  readonly consultation: string;
  readonly order: ClaimQuery['order'];
  readonly words: readonly string[];
  readonly scopes: readonly string[];
  readonly besides: readonly (readonly string[])[];
}

/** What a query searches for one reader. */
export function searchFor(consultation: string, query: ClaimQuery, viewer: Viewer): Search {
  return {
    consultation,
    order: query.order,
    words: searchable(query.search ?? '')
      .split(/\s+/)
      .filter(Boolean),
    scopes: scopesFor(viewer).filter(isStorable),
    besides: clausesOf(query).map((clause) => clause.filter(isStorable)),
  };
}

/**
 * The next claims that were found, wherever they stand. Every text of the consultation is looked at, as
 * it is kept to be compared: a hundred thousand of 300 characters take about a third of a second.
 */
export async function foundBy(
  db: Reading,
  search: Search,
  cursor: string | null,
  limit: number,
): Promise<Stretch> {
  const { rows } = await sql<{ key: number[]; claim: string }>`
    select key, claim
    from (
      select standing.claim, array(
        select part.value::double precision
        from json_array_elements_text(standing.keys -> ${search.order}::text)
          with ordinality as part (value, at)
        order by part.at
      ) as key
      ${claimsOf(search)}
    ) as found
    where true ${after(search.order, cursor, sql`key, claim`)}
    order by key, claim
    limit ${limit + 1}`.execute(db);
  return stretchFrom(rows, search.order, limit);
}

/** How many claims are found. */
export async function countFound(db: Reading, search: Search): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n ${claimsOf(search)}`.execute(db);
  return rows[0]?.n ?? 0;
}

function claimsOf({ consultation, words, scopes, besides }: Search): RawBuilder<unknown> {
  // Words that no database can hold stand in no text.
  if (words.length === 0) return sql`from standing where false`;
  const conditions = [
    ...besides.map((clause) => sql`and standing.tags && ${clause}::text[]`),
    ...words.map((word) => sql`and strpos(standing.words, ${word}) > 0`),
  ];
  return sql`from standing
    where standing.consultation = ${consultation} and standing.scopes && ${scopes}::text[]
    ${sql.join(conditions, sql` `)}`;
}
