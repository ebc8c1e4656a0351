import type { AnyRecord } from '@entente/elements/model.js';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { cellOf, csvRow } from './cells.js';
import { columnsOf, type Column } from './columns.js';
import { dictionaryLines, tableTypes } from './dictionary.js';

/** How to write tables. */
export interface TableOptions {
  /** Some spreadsheets take a file without it for one of another encoding. */
  readonly byteOrderMark: boolean;
}

interface Table {
  readonly columns: readonly Column[];
  readonly stream: WriteStream;
}

/** Writes a folder of CSV files, one for each type of record, and a dictionary; gives the records. */
export async function writeTables(
  folder: string,
  records: AsyncIterable<AnyRecord>,
  { byteOrderMark }: TableOptions,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const mark = byteOrderMark ? '\uFEFF' : '';
  const dictionary = createWriteStream(join(folder, 'dictionary.csv'));
  const tables = new Map<string, Table>();
  for (const type of tableTypes) {
    const columns = columnsOf(type);
    const stream = createWriteStream(join(folder, `${type}.csv`));
    stream.write(mark + csvRow(columns.map(({ name }) => name)));
    tables.set(type, { columns, stream });
  }
  const streams = [dictionary, ...[...tables.values()].map(({ stream }) => stream)];
  // Awaited at the end; a file that cannot be written is told of by then at the latest.
  const done = Promise.all(streams.map((stream) => finished(stream)));
  done.catch(() => undefined);
  dictionary.write(mark + [...dictionaryLines()].join(''));
  try {
    const count = await fill(tables, records);
    for (const stream of streams) stream.end();
    await done;
    return count;
  } finally {
    for (const stream of streams) stream.destroy();
  }
}

async function fill(
  tables: ReadonlyMap<string, Table>,
  records: AsyncIterable<AnyRecord>,
): Promise<number> {
  let count = 0;
  for await (const record of records) {
    const table = tables.get(record.type);
    if (!table) continue;
    count += 1;
    const { columns, stream } = table;
    const goesOn = stream.write(csvRow(columns.map((column) => cellOf(record, column))));
    if (!goesOn && !stream.errored) await once(stream, 'drain');
    if (stream.errored) throw stream.errored;
  }
  return count;
}
