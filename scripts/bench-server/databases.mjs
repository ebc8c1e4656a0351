import { PGlite } from '@electric-sql/pglite';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** As many connections as the server has. */
const CONNECTIONS = 10;

/**
 * Both kinds of database, or only the one of a name, each empty and new; PostgreSQL only where a server
 * answers.
 */
export async function newDatabases(server, only) {
  const kinds = { PGlite: newFolder, PostgreSQL: () => newDatabase(server) };
  const wanted = Object.entries(kinds).filter(([name]) => only === undefined || only === name);
  if (wanted.length === 0)
    throw new Error(`There is no ${only}: ${Object.keys(kinds).join(' or ')}.`);
  const found = [];
  for (const [, make] of wanted) found.push(await make());
  return found.filter((each) => each !== undefined);
}

async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  return {
    name: 'PGlite',
    address: join(folder, 'server'),
    async connect() {
      const lite = await PGlite.create({ dataDir: join(folder, 'plain') });
      return { query: (...asked) => lite.query(...asked), end: () => lite.close() };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function newDatabase(server) {
  const name = `entente_bench_${process.pid}`;
  try {
    await ask(server, `create database ${name}`);
  } catch (error) {
    const { host } = new URL(server);
    console.error(`No PostgreSQL at ${host} (${error.code ?? error.message}): it is left out.`);
    return undefined;
  }
  const address = Object.assign(new URL(server), { pathname: name }).href;
  return {
    name: 'PostgreSQL',
    address,
    async connect() {
      const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS });
      return { query: (...asked) => pool.query(...asked), end: () => pool.end() };
    },
    remove: () => ask(server, `drop database ${name} with (force)`),
  };
}

async function ask(connectionString, text) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
}
