import type { Claim } from '../../model/claim.js';
import type { AnyRecord } from '../../model/record.js';
import type { Actor } from '../../rules/facts.js';
import type { OrderKey } from '../compare-keys.js';
import { cardsOf } from '../companions.js';
import type { Capabilities, ClaimPage, ClaimQuery, Opened, PageRequest } from '../contract.js';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.js';
import { embeddedReplies } from '../embedded-replies.js';
import { openingRecords } from '../opening.js';
import { seenClaim, type Viewer } from '../visibility.js';
import type { State } from './database.js';
import type { Memo } from './memo.js';
import { countAll, firstUnder, planFor, scopesIn, stretchOf, type Stretch } from './pages.js';
import { consultationIn, Source } from './source.js';
import { checkpointOf } from './state.js';
import type { Reading } from './transaction.js';

/** What a reader is told when the consultation is opened. */
export async function openedIn(
  tx: Reading,
  state: State,
  consultationId: string,
  actor: Actor,
  capabilities: Capabilities,
): Promise<Opened> {
  const source = new Source(tx);
  const consultation = await consultationIn(tx, consultationId);
  const { id: participantId, roles } = actor;
  const person = participantId === null ? undefined : await source.participant(participantId);
  return {
    consultation,
    session: { participantId, name: person?.name ?? actor.name, roles, expiresAt: null },
    capabilities,
    records: once(await openingRecords(source, actor)),
    checkpoint: checkpointOf(state),
  };
}

/** Each record once: what is read twice from a database is two objects. */
function once(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...new Map(records.map((record) => [`${record.type}:${record.id}`, record])).values()];
}

/** Who asks for a page. */
export interface Reader {
  readonly viewer: Viewer;
  /** How many claims a page may hold. */
  readonly most: number;
  /** What had to be counted or searched, as long as nothing changes. */
  readonly memo: ReaderMemo;
}

/** See {@link Reader}. */
export interface ReaderMemo {
  readonly totals: Memo<number>;
  readonly found: Memo<readonly Found[]>;
}

/** A claim that was found, and its place in the order that was asked for. */
export interface Found {
  readonly id: string;
  readonly key: OrderKey;
}

/** A page of claims, with everything that their cards show. */
export async function pageIn(
  tx: Reading,
  state: State,
  query: ClaimQuery,
  page: PageRequest,
  reader: Reader,
): Promise<ClaimPage> {
  const { viewer, memo } = reader;
  const [plan, scopes] = await Promise.all([planFor(tx, query, viewer), scopesIn(tx, viewer)]);
  const stretch = await stretchOf(
    tx,
    plan,
    startOf(query, page),
    pageSize(page.limit, reader.most),
  );
  const count = () => countAll(tx, plan);
  const total =
    plan.total ?? (await memo.totals.at(checkpointOf(state), JSON.stringify(query), count));
  return pageOf(tx, query, { ...stretch, total }, { viewer, scopes });
}

/** After which key a page begins; `null` for the first. */
export function startOf({ order }: ClaimQuery, { after }: PageRequest): OrderKey | null {
  return typeof after === 'string' ? decodeCursor(order, after) : null;
}

/** Some claims with what comes along with them. */
export async function pageOf(
  tx: Reading,
  query: ClaimQuery,
  { claims, placed, next, total }: Stretch & { readonly total: number },
  { viewer, scopes }: { readonly viewer: Viewer; readonly scopes: readonly string[] },
): Promise<ClaimPage> {
  const known = new Map(placed.map((each) => [each.id, each]));
  // Where nothing waits for the reader, the counts tell what has no replies.
  const isChildless = (id: string) => scopes.length === 1 && known.get(id)?.tally.replies === 0;
  const replies = await embeddedReplies(claims, query.replies ?? 0, async (parentId, few) => {
    if (isChildless(parentId)) return [];
    const first = await firstUnder(tx, parentId, scopes, few);
    for (const each of first.placed) known.set(each.id, each);
    return first.claims;
  });
  const seen = [...claims, ...replies].flatMap((claim) => seenClaim(viewer, claim) ?? []);
  return {
    ids: claims.map(({ id }) => id),
    records: await cardsOf(seen, new Source(tx, known), viewer),
    cursor: next && encodeCursor(query.order, next),
    total,
  };
}

/** The claims of these ids that a reader may know of. */
export async function claimsIn(
  tx: Reading,
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly Claim[]> {
  const store = tx.objectStore('claim');
  const claims = await Promise.all(ids.map((id) => store.get(id)));
  return claims.flatMap((claim) => (claim && seenClaim(viewer, claim)) ?? []);
}
