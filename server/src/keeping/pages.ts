import type { ClaimQuery, Order } from '@entente/elements/adapters/contract.js';
import {
  AdapterError,
  ANY,
  clausesOf,
  decodeCursor,
  encodeCursor,
  isDisjoint,
  isListed,
  scopesFor,
  type Viewer,
} from '@entente/elements/adapters/toolbox.js';
import { sql, type RawBuilder } from 'kysely';
import { countsIn } from './counts.js';
import { listOf, numbersOf } from './placing.js';
import { isStorable } from './storable.js';
import type { Reading } from './tables.js';

type Clause = readonly string[];

/** Which lists to read, and what their claims must have besides. */
export interface Plan {
  readonly consultation: string;
  readonly order: Order;
  readonly lists: readonly string[];
  readonly besides: readonly Clause[];
  /** How many claims there are, where counts kept along tell it. */
  readonly total: number | undefined;
}

/** Some claims of a list, and the cursor with which it goes on; `null` at its end. */
export interface Stretch {
  readonly ids: readonly string[];
  readonly cursor: string | null;
}

/** Finds the shortest way to the claims of a query: by the clause that fewest claims answer. */
export async function planFor(
  db: Reading,
  consultation: string,
  query: ClaimQuery,
  viewer: Viewer,
): Promise<Plan> {
  const { order, parentId } = query;
  const scopes = scopesFor(viewer);
  const clauses = clausesOf(query).map((clause) => clause.filter(isStorable));
  const counts = await countClauses(db, consultation, [[ANY], ...clauses], parentId, scopes);
  let [best, fewest]: [Clause, number] = [[ANY], counts[0] ?? 0];
  for (const [at, clause] of clauses.entries()) {
    const count = counts[at + 1] ?? 0;
    if (clause.every(isListed) && count < fewest) [best, fewest] = [clause, count];
  }
  const [only = [ANY], ...more] = clauses;
  const isCounted = more.length === 0 && isDisjoint(only);
  return {
    ...{ consultation, order },
    lists: best.flatMap((tag) => scopes.map((scope) => listOf(order, tag, parentId, scope))),
    besides: clauses.filter((clause) => clause !== best),
    total: isCounted ? counts.at(-1) : undefined,
  };
}

async function countClauses(
  db: Reading,
  consultation: string,
  clauses: readonly Clause[],
  parentId: string | null,
  scopes: readonly string[],
): Promise<readonly number[]> {
  const keys = clauses.map((clause) =>
    clause.flatMap((tag) => scopes.map((scope) => [tag, parentId ?? '', scope])),
  );
  const counts = [...(await countsIn(db, consultation, keys.flat()))];
  return keys.map(({ length }) => counts.splice(0, length).reduce((sum, count) => sum + count, 0));
}

/** The next claims on a plan's lists, by one range of one index for each of them. */
export async function stretchOf(
  db: Reading,
  plan: Plan,
  cursor: string | null,
  limit: number,
): Promise<Stretch> {
  const { rows } = await sql<{ key: number[]; claim: string }>`
    select distinct page.key, page.claim
    from unnest(${plan.lists}::text[]) as wanted (list)
    cross join lateral (
      select place.key, place.claim
      ${claimsOf(plan)} and place.list = wanted.list
        ${after(plan.order, cursor, sql`place.key, place.claim`)}
      order by place.key, place.claim
      limit ${limit + 1}
    ) as page
    order by page.key, page.claim
    limit ${limit + 1}`.execute(db);
  return stretchFrom(rows, plan.order, limit);
}

/** One row more than fits tells that it goes on. */
export function stretchFrom(
  rows: readonly { readonly key: readonly number[]; readonly claim: string }[],
  order: Order,
  limit: number,
): Stretch {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    ids: page.map(({ claim }) => claim),
    cursor: last ? encodeCursor(order, [last.key, last.claim]) : null,
  };
}

/** How many claims there are, by looking at each on the plan's lists. */
export async function countAll(db: Reading, plan: Plan): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct place.claim) as n
    ${claimsOf(plan)} and place.list = any(${plan.lists}::text[])`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The claims that have what a plan's lists do not tell. */
function claimsOf({ consultation, besides }: Plan): RawBuilder<unknown> {
  const conditions = besides.map((clause) => sql`and standing.tags && ${clause}::text[]`);
  const join = sql`join standing on standing.consultation = place.consultation
    and standing.claim = place.claim`;
  return sql`from place ${conditions.length > 0 ? join : sql``}
    where place.consultation = ${consultation} ${sql.join(conditions, sql` `)}`;
}

/** The condition that what stands in these columns, a key and a claim, comes after a cursor. */
export function after(
  order: Order,
  cursor: string | null,
  columns: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (cursor === null) return sql``;
  const key = decodeCursor(order, cursor);
  const id = key.at(-1);
  if (typeof id !== 'string' || !isStorable(id) || !key.slice(0, -1).flat().every(isNumber)) {
    throw new AdapterError('invalid', `The cursor is not one of the order ${order}.`);
  }
  return sql`and (${columns}) > (${numbersOf(key)}::double precision[], ${id})`;
}

function isNumber(part: unknown): part is number {
  return typeof part === 'number';
}
