import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Tables } from '../tables.js';
import { clientOf } from './client.js';
import type { Engine } from './engine.js';
import { Names } from './names.js';
import { PostgresListener } from './postgres-listener.js';

/** Milliseconds after which nobody is waited for any longer. */
const PATIENCE = { connection: 5_000, lock: 10_000, statement: 60_000 };

/** The driver's own readers, but for whole numbers: ours are none that a number could not hold. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/** A PostgreSQL server at an address. */
export function postgresEngine(address: string, connections = 10): Engine {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: PATIENCE.connection,
    lock_timeout: PATIENCE.lock,
    statement_timeout: PATIENCE.statement,
    keepAlive: true,
    // What asks need not wait for what was asked before: see `client.ts`.
    pipeline: true,
    application_name: 'entente',
    types,
  });
  // A connection that is lost while nobody uses it is replaced when somebody does.
  pool.on('error', () => undefined);
  // One that is lost between two questions says so in the next; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(pool) }) });
  return {
    db,
    async listen(told) {
      const listener = new PostgresListener(address, told);
      await listener.start();
      return () => listener.stop();
    },
    close: () => db.destroy(),
  };
}

function poolOf(pool: pg.Pool): PostgresPool {
  const names = new Names();
  return {
    async connect() {
      const client = await pool.connect();
      const ask = (text: string, values: readonly unknown[]) => {
        const name = names.of(text);
        return client.query({ text, values: [...values], ...(name !== undefined && { name }) });
      };
      return clientOf(ask as never, (discard) => client.release(discard));
    },
    end: () => pool.end(),
  };
}
