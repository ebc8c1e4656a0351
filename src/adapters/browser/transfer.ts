import { checkRecord, recordTypes, type AnyRecord } from '../../model/record.js';
import { AdapterError } from '../errors.js';
import { note, noteMuch } from './noting.js';
import { stateOf } from './state.js';
import { Writer } from './writer.js';
import type { Reading, Transaction } from './transaction.js';

/** With more records than this, whoever follows changes begins anew. */
const MUCH = 1_000;

/** Keeps records past the rules, all or none of them. */
export async function importAll(tx: Transaction, records: readonly unknown[]): Promise<void> {
  const isFresh = (await stateOf(tx)) === undefined;
  const all = checked(records);
  await new Writer(tx, all, isFresh).write();
  if (isFresh || all.length > MUCH) await noteMuch(tx);
  else await note(tx, all);
}

/** The records, each once, or an error that names the first one that is none. */
function checked(records: readonly unknown[]): readonly AnyRecord[] {
  const found = new Map<string, AnyRecord>();
  for (const [at, data] of records.entries()) {
    const result = checkRecord(data);
    if (!('record' in result)) {
      throw new AdapterError('invalid', `Record ${at}: ${result.issues.join('; ')}`);
    }
    found.set(`${result.record.type}:${result.record.id}`, result.record);
  }
  return [...found.values()];
}

/** Every record that is kept. */
export async function exportAll(tx: Reading): Promise<readonly AnyRecord[]> {
  const plain = recordTypes.filter((type) => type !== 'tally');
  const [standings, ...others] = await Promise.all([
    tx.objectStore('tally').getAll(),
    ...plain.map((type): Promise<AnyRecord[]> => tx.objectStore(type).getAll()),
  ]);
  return [
    ...others.flat(),
    ...standings.map(({ tally }) => tally).filter(({ revision }) => revision > 0),
  ];
}
