import type { Adapter, ClaimQuery, Order } from '@entente/elements/adapters/contract.js';
import { isAdapterError } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, Command } from '@entente/elements/model.js';
import type { Actor } from '@entente/elements/rules.js';

/** A dialogue that is kept somewhere, for whoever acts. */
export type Kept = (actor: Actor) => Adapter;

/** What came of a call, in a form that can be compared. */
export async function outcomeOf(call: Promise<unknown> | undefined): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (!isAdapterError(error)) throw error;
    return { code: error.code, violation: error.violation, revision: error.revision };
  }
}

/** What a command comes to, with its records in the order of their names. */
export async function submitted(kept: Kept, actor: Actor, command: Command): Promise<unknown> {
  const outcome = await outcomeOf(kept(actor).submit?.(structuredClone(command)));
  return sortRecords(outcome);
}

const orders: readonly Order[] = ['least-heard', 'newest', 'most-contested', 'number'];

const filters: readonly Partial<ClaimQuery>[] = [
  {},
  { kinds: ['fact', 'value'] },
  { groupIds: ['north', 'south'] },
  { support: ['challenged', 'supported'] },
  { support: ['unchallenged'], kinds: ['fact'] },
  { unanswered: true },
  { search: 'MUD' },
];

/** Everything that somebody can be told about a dialogue. */
export async function everythingSeen(
  kept: Kept,
  actor: Actor,
  claimIds: readonly string[],
  consultationId: string,
): Promise<unknown> {
  const adapter = kept(actor);
  const { checkpoint: _checkpoint, ...opened } = await adapter.open(consultationId);
  const lists: unknown[] = [];
  const parents = [null, ...claimIds];
  for (const order of orders) {
    for (const filter of filters)
      lists.push(await readList(adapter, { parentId: null, order, ...filter }));
  }
  for (const parentId of parents)
    lists.push(await readList(adapter, { parentId, order: 'number' }));
  const dossiers = sortRecords({ records: await adapter.get(claimIds) });
  const coverage = await adapter.aggregate?.('coverage', null);
  const views: unknown[] = [];
  for (const id of claimIds)
    views.push(await outcomeOf(adapter.aggregate?.('stances-by-group', id)));
  const { capabilities: _capabilities, ...rest } = opened;
  return { opened: sortRecords(rest), lists, dossiers, coverage, views };
}

async function readList(adapter: Adapter, query: ClaimQuery): Promise<unknown> {
  const pages: unknown[] = [];
  let after: string | null = null;
  do {
    const page = await adapter.list({ replies: 2, ...query }, { limit: 4, after });
    const { ids, total, records } = page;
    pages.push({ ids, total, ...(sortRecords({ records }) as object) });
    after = page.cursor;
  } while (after !== null);
  return pages;
}

function sortRecords(outcome: unknown): unknown {
  const { records } = (outcome ?? {}) as { records?: readonly AnyRecord[] };
  if (!records) return outcome;
  const nameOf = ({ type, id }: AnyRecord) => `${type}:${id}`;
  const sorted = [...records].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { ...(outcome as object), records: sorted };
}
