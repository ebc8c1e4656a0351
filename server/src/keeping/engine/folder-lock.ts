import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Milliseconds between signs of life, and after which silence means that the holder is gone. */
const BEAT = 5_000;
const SILENCE = 30_000;

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly token: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

/** The locks that this process holds: a lock with its number that is not among them is an old one. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone. The embedded database would open one twice, and ruin it.
 *
 * A lock left by a process that was killed is taken over: at once where it can be seen that there is
 * no such process any more, and otherwise once it has given no sign of life for half a minute.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'entente.lock');
  const own: Holder = { host: hostname(), pid: process.pid, token: randomUUID() };
  if (!(await create(file, own))) {
    await removeStale(file, folder);
    if (!(await create(file, own))) throw inUse(folder);
  }
  held.add(own.token);
  const beating = setInterval(() => {
    void utimes(file, new Date(), new Date()).catch(() => undefined);
  }, BEAT).unref();
  return {
    async release() {
      clearInterval(beating);
      if (held.delete(own.token)) await rm(file, { force: true });
    },
  };
}

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeStale(file: string, folder: string): Promise<void> {
  const before = await read(file);
  if (before === undefined) return;
  if (!(await isStale(file, before))) throw inUse(folder);
  // Of several that find it stale one gets it; another may catch the lock of the first.
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => undefined);
  const caught = await read(aside);
  if (caught !== undefined && caught !== before) {
    await rename(aside, file);
    throw inUse(folder);
  }
  await rm(aside, { force: true });
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

async function isStale(file: string, content: string): Promise<boolean> {
  const holder = parse(content);
  if (holder?.host === hostname()) {
    return holder.pid === process.pid ? !held.has(holder.token ?? '') : !isAlive(holder.pid);
  }
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs > SILENCE;
}

function parse(content: string): Partial<Holder> | undefined {
  try {
    return JSON.parse(content) as Partial<Holder>;
  } catch {
    return undefined;
  }
}

function isAlive(pid = 0): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(folder: string): AdapterError {
  return new AdapterError('unavailable', `Another process keeps its dialogues in ${folder}.`);
}
