import type { AnyRecord } from '@entente/elements/model.js';
import type { Keeper } from '../keeping/keeper.js';
import { writeTables, type TableOptions } from './csv/write-tables.js';
import { jsonLdPieces } from './json-ld/write-json-ld.js';
import { ledgerLines } from './ledger/write-ledger.js';
import { onlySeen, publicRecords } from './public-records.js';

type Reading = Pick<Keeper, 'readLedger' | 'readRecords'>;

/** The public record of a consultation, to be verified and imported elsewhere. */
export function exportLedger(keeper: Reading, consultationId: string): AsyncIterable<string> {
  return ledgerLines({
    consultationId,
    entries: keeper.readLedger(consultationId),
    seen: onlySeen(publicRecords(() => keeper.readRecords(consultationId))),
  });
}

/** What everybody may see today, for those who know schema.org. */
export function exportJsonLd(keeper: Reading, consultationId: string): AsyncIterable<string> {
  return jsonLdPieces(consultationId, () => seenIn(keeper, consultationId));
}

/** What everybody may see today, as tables in a folder; gives how many records. */
export function exportTables(
  keeper: Reading,
  consultationId: string,
  folder: string,
  options: TableOptions,
): Promise<number> {
  return writeTables(folder, seenIn(keeper, consultationId), options);
}

async function* seenIn(
  keeper: Reading,
  consultationId: string,
): AsyncGenerator<AnyRecord, void, undefined> {
  const records = publicRecords(() => keeper.readRecords(consultationId));
  for await (const { record } of records) yield record;
}
