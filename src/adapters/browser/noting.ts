import { newId } from '../../internal/new-id.js';
import type { AnyRecord } from '../../model/record.js';
import type { State } from './database.js';
import { STATE, stateOf } from './state.js';
import type { Transaction } from './transaction.js';

/** Notes that these changed, in this order. */
export async function note(tx: Transaction, changed: readonly AnyRecord[]): Promise<void> {
  const { seq, ...state } = (await stateOf(tx)) ?? anew();
  const changes = tx.objectStore('change');
  await Promise.all([
    ...changed.map(({ type, id }, at) => changes.put({ of: [type, id], seq: seq + at + 1 })),
    tx.objectStore('state').put({ ...state, seq: seq + changed.length }, STATE),
  ]);
}

/** Notes that so much changed that everybody has to begin anew. */
export async function noteMuch(tx: Transaction): Promise<void> {
  const { epoch, seq } = (await stateOf(tx)) ?? anew();
  await tx.objectStore('state').put({ epoch, seq: seq + 1, floor: seq + 1 }, STATE);
}

function anew(): State {
  return { epoch: newId(), seq: 0, floor: 0 };
}
