import type {
  Capabilities,
  ClaimPage,
  ClaimQuery,
  Opened,
  PageRequest,
} from '@entente/elements/adapters/contract.js';
import {
  cardsOf,
  dossiersOf,
  embeddedReplies,
  isSearch,
  openingRecords,
  pageSize,
  seenClaim,
  type Viewer,
} from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, Claim } from '@entente/elements/model.js';
import { checkpointOf, unknown } from './head.js';
import type { KeeperActor } from './keeper.js';
import type { Memo } from './memo.js';
import { countAll, planFor, stretchOf, type Stretch } from './pages.js';
import { countFound, foundBy, searchFor } from './searching.js';
import { Source } from './source.js';
import type { Head, Reading } from './tables.js';

/** What a reader is told when the consultation is opened. */
export async function openedIn(
  db: Reading,
  head: Head,
  actor: KeeperActor,
  capabilities: Capabilities,
): Promise<Opened> {
  const source = new Source(db, head.id);
  const { id: participantId, roles, expiresAt = null } = actor;
  const [consultation, person, records] = await Promise.all([
    source.lookups.get('consultation', head.id),
    participantId === null ? undefined : source.participant(participantId),
    openingRecords(source, actor),
  ]);
  if (!consultation) throw unknown(head.id);
  return {
    consultation,
    session: { participantId, name: person?.name ?? actor.name, roles, expiresAt },
    capabilities,
    records,
    checkpoint: checkpointOf(head),
  };
}

/** Who asks for a page. */
export interface Reader {
  readonly viewer: Viewer;
  /** How many claims a page may hold. */
  readonly most: number;
  /** Totals that had to be counted, as long as nothing changes. */
  readonly totals: Memo<number>;
}

/** A page of claims, with everything that their cards show. */
export async function pageIn(
  db: Reading,
  head: Head,
  query: ClaimQuery,
  page: PageRequest,
  { viewer, most, totals }: Reader,
): Promise<ClaimPage> {
  const way = await wayTo(db, head.id, query, viewer);
  const { ids, cursor } = await way.next(page.after ?? null, pageSize(page.limit, most));
  const source = new Source(db, head.id);
  const claims = await source.claims(ids);
  const replies = await embeddedReplies(claims, query.replies ?? 0, async (parentId, few) => {
    const under = await planFor(db, head.id, { parentId, order: 'number' }, viewer);
    return source.claims((await stretchOf(db, under, null, few)).ids);
  });
  return {
    ids,
    records: await cardsOf(seen([...claims, ...replies], viewer), source, viewer),
    cursor,
    total: way.total ?? (await totals.at(checkpointOf(head), way.name, way.count)),
  };
}

/** How the claims of a query are come by. */
interface Way {
  /** Tells it from all others. */
  readonly name: string;
  readonly next: (cursor: string | null, limit: number) => Promise<Stretch>;
  /** How many claims there are, where it is known. */
  readonly total: number | undefined;
  readonly count: () => Promise<number>;
}

async function wayTo(
  db: Reading,
  consultation: string,
  query: ClaimQuery,
  viewer: Viewer,
): Promise<Way> {
  if (isSearch(query)) {
    const search = searchFor(consultation, query, viewer);
    return {
      name: JSON.stringify(search),
      next: (cursor, limit) => foundBy(db, search, cursor, limit),
      total: undefined,
      count: () => countFound(db, search),
    };
  }
  const plan = await planFor(db, consultation, query, viewer);
  return {
    name: JSON.stringify(plan),
    next: (cursor, limit) => stretchOf(db, plan, cursor, limit),
    total: plan.total,
    count: () => countAll(db, plan),
  };
}

/** Everything about the claims of these ids that a reader may know of. */
export async function dossiersIn(
  db: Reading,
  consultation: string,
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly AnyRecord[]> {
  const source = new Source(db, consultation);
  const claims = seen(await source.claims([...new Set(ids)]), viewer);
  return dossiersOf(claims, source, viewer);
}

export function seen(claims: readonly Claim[], viewer: Viewer): readonly Claim[] {
  return claims.flatMap((claim) => seenClaim(viewer, claim) ?? []);
}
