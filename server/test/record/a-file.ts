import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { AnyRecord } from '@entente/elements/model.js';
import { importFile, type ImportOptions } from '../../src/record/import/import-file.js';

/** A folder of its own for a test file, gone when its tests are done. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-record-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file, and gives its name. */
export async function aFile(folder: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, 'given');
  await writeFile(file, content);
  return file;
}

/** Keeps what is imported, all of it or nothing, as a keeper does. */
export class Shelf {
  readonly kept = new Map<string, readonly AnyRecord[]>();

  consultationIds(): Promise<readonly string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  async importRecords(id: string, records: AsyncIterable<unknown> | Iterable<unknown>) {
    const list: AnyRecord[] = [];
    try {
      for await (const record of records) list.push(record as AnyRecord);
    } catch (error) {
      throw new Error('A keeper does not say what its source had to say.', { cause: error });
    }
    this.kept.set(id, list);
    return list.length;
  }
}

/** Long after everything that is told in tests. */
export const now = Date.parse('2026-06-01T00:00:00Z');

/** Imports a file onto a shelf of its own. */
export async function imported(file: string, options: Partial<ImportOptions> = {}) {
  const shelf = new Shelf();
  const result = await importFile(shelf, { file, now, ...options });
  return { ...result, kept: shelf.kept.get(result.consultationId) ?? [] };
}
