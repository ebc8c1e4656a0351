import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** The replies of a claim that are known, and how many are not. */
export interface Replies {
  readonly ids: readonly string[];
  readonly missing: number;
  /** The number of the claim that is answered. */
  readonly number: string;
}

/** The replies of a claim in the order of their numbers; those on their way come last. */
export function repliesOf(store: DialogueStore, claimId: string): Cell<Replies> {
  const { records } = store;
  return derive<Replies>(
    (read) => {
      const ids = read(records.childrenOf(claimId));
      const replies = ids.flatMap((id) => read(records.cell('claim', id)) ?? []);
      const settled = replies.filter(({ status }) => status !== 'held' && status !== 'pending');
      const total = read(records.cell('tally', claimId))?.replies ?? 0;
      return {
        ids: replies.sort((a, b) => place(a.number) - place(b.number)).map(({ id }) => id),
        missing: Math.max(0, total - settled.length),
        number: read(records.cell('claim', claimId))?.number ?? '',
      };
    },
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
}

/** The last part of `17.1.2`; a reply that has no number yet stands behind all others. */
function place(number: string): number {
  return number === '' ? Infinity : Number(number.split('.').at(-1));
}
