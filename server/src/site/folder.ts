import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Found } from './site.js';
import { typeOf } from './types.js';

/** A hash in the name of a chunk means that another content has another name. */
const hasHash = (path: string): boolean => /[-.][\w-]{8}\.js(\.map)?$/i.test(path);

/** Finds files of one folder, and keeps each for as long as it does not change. */
export function filesOf(folder: string): (path: string) => Promise<Found | undefined> {
  const kept = new Map<string, { readonly modified: number; readonly found: Found }>();
  return async (path) => {
    const type = typeOf(path);
    const file = join(folder, path);
    const info = type && (await stat(file).catch(() => undefined));
    if (!type || !info || !info.isFile()) return undefined;
    const known = kept.get(file);
    if (known?.modified === info.mtimeMs) return known.found;
    const found = { body: await readFile(file), type, forever: hasHash(path) };
    kept.set(file, { modified: info.mtimeMs, found });
    return found;
  };
}
