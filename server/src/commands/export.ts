import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { openKeeper, type Keeper } from '../keeping/index.js';
import { exportJsonLd, exportLedger, exportTables } from '../record/export-record.js';
import type { CliCommand } from './command.js';
import { databaseOption, usualDatabase } from './database-option.js';
import { readOptions, UsageError, type Options } from './options.js';

const options = {
  ...databaseOption,
  consultation: { type: 'string', value: 'ID', about: 'The consultation' },
  format: {
    type: 'string',
    value: 'jsonl|csv|json-ld',
    about: 'Lines that can be verified (by default), tables, or linked data',
  },
  out: {
    type: 'string',
    value: 'FILE|FOLDER|-',
    about: 'Where to: a file (packed where its name ends in .gz), a folder for csv, or - for here',
  },
  'byte-order-mark': { type: 'boolean', about: 'Begin tables as some spreadsheets want it' },
} as const satisfies Options;

const streams = { jsonl: exportLedger, 'json-ld': exportJsonLd } as const;

/** `entente export`: writes the whole record, without what is not for everybody. */
export const exportCommand: CliCommand = {
  about: 'writes the public record of a consultation',
  options,
  async run(args, environment) {
    const { values } = readOptions(options, args, environment);
    const { consultation, out, format = 'jsonl', 'byte-order-mark': byteOrderMark } = values;
    if (consultation === undefined || out === undefined) {
      throw new UsageError('It takes --consultation and --out.');
    }
    const write = Object.hasOwn(streams, format) ? streams[format as 'jsonl'] : undefined;
    if (!write && format !== 'csv') throw new UsageError(`There is no format ${format}.`);
    if (!write && out === '-') throw new UsageError('Tables are several files: name a folder.');
    await withKeeper(values.database, async (keeper) => {
      if (write) await save(write(keeper, consultation), out);
      else await exportTables(keeper, consultation, out, { byteOrderMark });
    });
    if (out !== '-') console.log(`Written to ${out}.`);
    return 0;
  },
};

async function withKeeper<T>(
  database: string | undefined,
  work: (keeper: Keeper) => Promise<T>,
): Promise<T> {
  const keeper = await openKeeper({ database: database ?? usualDatabase });
  try {
    return await work(keeper);
  } finally {
    await keeper.close();
  }
}

/** Writes a file that is there once it is whole, and not before. */
async function save(pieces: AsyncIterable<string>, out: string): Promise<void> {
  if (out === '-') return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const part = `${out}.part`;
  try {
    const zip = out.endsWith('.gz') ? [createGzip()] : [];
    await pipeline([Readable.from(pieces), ...zip, createWriteStream(part)]);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
