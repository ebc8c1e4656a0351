import type { Claim } from '../../model/claim.js';
import type { ClaimQuery } from '../contract.js';
import type { OrderKey } from '../order-keys.js';
import type { Viewer } from '../visibility.js';
import type { Placed } from './database.js';
import { walk, type List, type Listed } from './lists.js';
import { ANY, clausesOf, EVERYBODY, isDisjoint, isListed, scopesFor } from '../tags.js';
import type { Reading } from './transaction.js';

/** How many claims are read at a time where some of them are passed over. */
const SIEVED = 100;

type Clause = readonly string[];

/** Which lists to read, and what their claims must have besides. */
interface Plan {
  readonly lists: readonly List[];
  readonly besides: readonly Clause[];
  /** How many claims there are, where counts kept along tell it. */
  readonly total: number | undefined;
}

/** Some claims of a list, and after which key it goes on; `null` at its end. */
export interface Stretch {
  readonly claims: readonly Claim[];
  /** The same claims as the lists have them. */
  readonly placed: readonly Placed[];
  readonly next: OrderKey | null;
}

/** Finds the shortest way to the claims of a query: by the clause that fewest claims answer. */
export async function planFor(tx: Reading, query: ClaimQuery, viewer: Viewer): Promise<Plan> {
  const clauses = clausesOf(query);
  const parentId = query.parentId ?? '';
  const scopes = scopesFor(viewer);
  const counts = await Promise.all(
    [[ANY], ...clauses].map((clause) => countOf(tx, clause, parentId, scopes)),
  );
  let [best, fewest]: [Clause, number] = [[ANY], counts[0] ?? 0];
  for (const [at, clause] of clauses.entries()) {
    const count = counts[at + 1] ?? 0;
    if (clause.every(isListed) && count < fewest) [best, fewest] = [clause, count];
  }
  const [only = [ANY], ...more] = clauses;
  return {
    lists: best.flatMap((tag) => scopes.map((scope): List => [query.order, tag, parentId, scope])),
    besides: clauses.filter((clause) => clause !== best),
    total: more.length === 0 && isDisjoint(only) ? counts.at(-1) : undefined,
  };
}

/** The first claims under one, by number: the shortest way to them is known. */
export function firstUnder(
  tx: Reading,
  parentId: string,
  scopes: readonly string[],
  limit: number,
): Promise<Stretch> {
  const lists = scopes.map((scope): List => ['number', ANY, parentId, scope]);
  return stretchOf(tx, { lists, besides: [], total: undefined }, null, limit);
}

/** Where a reader finds something: the lists of claims that wait are nearly always empty. */
export async function scopesIn(tx: Reading, viewer: Viewer): Promise<readonly string[]> {
  const scopes = scopesFor(viewer);
  const errands = tx.objectStore('errand');
  const waiting = viewer.roles.includes('facilitator')
    ? await errands.getAllKeys(IDBKeyRange.bound(['claim'], ['claim', []]), 1)
    : await errands.index('person').getAllKeys(viewer.id ?? '');
  const isAnyWaiting = waiting.some(([type]) => type === 'claim');
  return isAnyWaiting ? scopes : scopes.filter((scope) => scope === EVERYBODY);
}

async function countOf(
  tx: Reading,
  clause: Clause,
  parentId: string,
  scopes: readonly string[],
): Promise<number> {
  const counts = tx.objectStore('count');
  const keys = clause.flatMap((tag) => scopes.map((scope) => [tag, parentId, scope]));
  const each = await Promise.all(keys.map((key) => counts.get(key)));
  return each.reduce<number>((sum, count = 0) => sum + count, 0);
}

/** The next claims on a plan's lists. */
export async function stretchOf(
  tx: Reading,
  { lists, besides }: Plan,
  after: OrderKey | null,
  limit: number,
): Promise<Stretch> {
  const found: Listed[] = [];
  const atATime = besides.length > 0 ? SIEVED : limit + 1;
  for await (const listed of walk(tx, lists, after, atATime)) {
    if (!meets(listed.standing, besides)) continue;
    if (found.push(listed) > limit) break;
  }
  const page = found.slice(0, limit);
  const placed = page.map(({ standing }) => standing);
  const store = tx.objectStore('claim');
  const claims = await Promise.all(placed.map(({ id }) => store.get(id)));
  return {
    claims: claims.filter((claim) => claim !== undefined),
    placed,
    next: found.length > limit ? (page.at(-1)?.key ?? null) : null,
  };
}

/** How many claims there are, by looking at each on the plan's lists. */
export async function countAll(tx: Reading, { lists, besides }: Plan): Promise<number> {
  let count = 0;
  for await (const { standing } of walk(tx, lists, null, 10 * SIEVED)) {
    if (meets(standing, besides)) count += 1;
  }
  return count;
}

/** Whether a claim has at least one tag of each clause. */
export function meets({ tags }: Placed, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => clause.some((tag) => tags.includes(tag)));
}
