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
  openingRecords,
  pageSize,
  seenClaim,
  type Viewer,
} from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, Claim } from '@entente/elements/model.js';
import { checkpointOf, unknown } from './head.js';
import type { KeeperActor } from './keeper.js';
import type { Memo } from './memo.js';
import { countAll, planFor, stretchOf } from './pages.js';
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
  const limit = pageSize(page.limit, most);
  const plan = await planFor(db, head.id, query, viewer);
  const { ids, cursor } = await stretchOf(db, plan, page.after ?? null, limit);
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
    total:
      plan.total ??
      (await totals.at(checkpointOf(head), JSON.stringify(plan), () => countAll(db, plan))),
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
