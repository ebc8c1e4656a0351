import { execFile, execFileSync } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';

const run = promisify(execFile);

/** A PostgreSQL server of one's own, which may be filled, stopped and started. */
export interface Cluster {
  readonly address: string;
  start(): Promise<void>;
  /** Stops it as a power failure does. */
  fail(): Promise<void>;
  /** Ends it, and leaves nothing behind. */
  remove(): Promise<void>;
}

/** Makes a server from the programs of this machine. They refuse to run as root. */
export async function ownCluster(): Promise<Cluster> {
  const programs = await programsHere();
  const owner = process.getuid?.() === 0 ? idsOf('postgres') : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'entente-cluster-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const call = (program: string, ...args: readonly string[]) =>
    run(join(programs, program), args, { ...owner, cwd: folder });
  await call('initdb', '--auth=trust', '--username=postgres', '--encoding=UTF8', '-D', data);
  const options = `-p ${String(port)} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
  const log = join(folder, 'log');
  const cluster: Cluster = {
    address: `postgres://postgres@127.0.0.1:${String(port)}/postgres`,
    async start() {
      await call('pg_ctl', 'start', '-w', '-D', data, '-l', log, '-o', options);
    },
    async fail() {
      await call('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
    },
    async remove() {
      await this.fail();
      await rm(folder, { recursive: true });
    },
  };
  await cluster.start();
  return cluster;
}

/** Where Debian keeps the programs of each version; the newest one. */
async function programsHere(): Promise<string> {
  const home = '/usr/lib/postgresql';
  const versions = await readdir(home).catch((): readonly string[] => []);
  const newest = [...versions].sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) throw new Error('PostgreSQL is not installed here.');
  return join(home, newest, 'bin');
}

function idsOf(name: string): { readonly uid: number; readonly gid: number } {
  const number = (what: string) => Number(execFileSync('id', [what, name], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}
