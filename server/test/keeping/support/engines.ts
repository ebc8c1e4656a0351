import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { embeddedEngine } from '../../../src/keeping/engine/embedded.js';
import type { Engine } from '../../../src/keeping/engine/engine.js';
import { postgresEngine } from '../../../src/keeping/engine/postgres.js';

/** A database for the tests of one file, emptied before each of them. */
export interface TestDatabase {
  readonly name: string;
  /** The engine, which whoever uses it may close without harm: the next one finds it there again. */
  engine(): Engine;
  empty(): Promise<void>;
}

const tables = [
  ...['consultation_head', 'record', 'record_version', 'standing', 'place', 'list_count'],
  ...['errand', 'reply', 'event', 'post_target'],
];

/** The embedded database takes seconds to start, so that there is one for a whole file. */
export function embeddedDatabase(): TestDatabase {
  let engine: Engine | undefined;
  before(async () => {
    engine = await embeddedEngine(null);
  });
  after(() => engine?.close());
  return databaseOf('PGlite', () => engine!);
}

/** A fresh database on the PostgreSQL server, for a file that runs only where there is one. */
export function serverDatabase(server: string): TestDatabase & { readonly address: string } {
  const name = `entente_test_${randomUUID().replaceAll('-', '')}`;
  const address = addressOf(server, name);
  let engine: Engine | undefined;
  before(async () => {
    await ask(server, `create database ${name}`);
    engine = postgresEngine(address);
  });
  after(async () => {
    await engine?.close();
    await ask(server, `drop database ${name} with (force)`);
  });
  return { ...databaseOf('PostgreSQL', () => engine!), address };
}

function databaseOf(name: string, engine: () => Engine): TestDatabase {
  return {
    name,
    engine: () => ({ ...engine(), close: () => Promise.resolve() }),
    async empty() {
      const { rows } = await sql`select 1 from pg_tables where tablename = 'event'`.execute(
        engine().db,
      );
      if (rows.length === 0) return;
      // Quicker than to truncate, with so few rows.
      for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(engine().db);
    },
  };
}

function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** One statement on a server, past everything that is tested. */
export async function ask(server: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}
