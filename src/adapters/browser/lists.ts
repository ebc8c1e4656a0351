import { compareKeys, type OrderKey } from '../compare-keys.js';
import type { Place, Placed } from './database.js';
import type { Reading } from './transaction.js';

/** The name of a list: an order, a tag, the parent or '' for roots, and who finds its claims. */
export type List = readonly [order: string, tag: string, parentId: string, scope: string];

/** A claim on a list. */
export interface Listed {
  readonly standing: Placed;
  readonly key: OrderKey;
}

/** One list, as far as it was read. */
interface Run {
  readonly list: List;
  readonly read: Listed[];
  after: OrderKey;
  isOver: boolean;
}

/**
 * The claims of some lists of one order in that order, each once; read so many at a time, so that
 * nobody who stops early has read much more than what they wanted.
 */
export async function* walk(
  tx: Reading,
  lists: readonly List[],
  after: OrderKey | null,
  atATime: number,
): AsyncGenerator<Listed, void, undefined> {
  const runs = lists.map((list): Run => ({ list, read: [], after: after ?? [], isOver: false }));
  let last: Listed | undefined;
  for (;;) {
    await Promise.all(runs.map((run) => refill(tx, run, atATime)));
    const run = nearest(runs);
    const next = run?.read.shift();
    if (!next) return;
    if (last?.standing.id !== next.standing.id) yield next;
    last = next;
  }
}

async function refill(tx: Reading, run: Run, atATime: number): Promise<void> {
  if (run.read.length > 0 || run.isOver) return;
  const start = [...run.list, ...run.after] as Place;
  // An empty list in a list is behind everything that can follow the name.
  const end = [...run.list, [[]]] as unknown as Place;
  const range = IDBKeyRange.bound(start, end, run.after.length > 0);
  const standings = await tx.objectStore('tally').index('places').getAll(range, atATime);
  run.isOver = standings.length < atATime;
  for (const standing of standings) run.read.push({ standing, key: keyOn(run.list, standing) });
  run.after = run.read.at(-1)?.key ?? run.after;
}

function keyOn(list: List, { places }: Placed): OrderKey {
  const place = places.find((each) => list.every((part, at) => part === each[at]));
  return place?.slice(list.length) ?? [];
}

function nearest(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((nearer, run) => {
    const [a] = nearer?.read ?? [];
    const [b] = run.read;
    if (!b) return nearer;
    return !a || compareKeys(b.key, a.key) < 0 ? run : nearer;
  }, undefined);
}
