import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { join } from 'node:path';
import type { Tables } from '../tables.js';
import { clientOf } from './client.js';
import { CHANNEL, type Engine } from './engine.js';
import { lockFolder } from './folder-lock.js';

const BIGINT = 20;

/** A database in this process: in a folder, which nobody else may use meanwhile, or in memory. */
export async function embeddedEngine(folder: string | null): Promise<Engine> {
  const lock = folder === null ? undefined : await lockFolder(folder);
  try {
    const lite = await PGlite.create({
      ...(folder === null ? {} : { dataDir: join(folder, 'database') }),
      parsers: { [BIGINT]: Number },
    });
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(lite) }) });
    return {
      db,
      async listen(listener) {
        const unlisten = await lite.listen(CHANNEL, (payload) => listener.notice(payload));
        return () => unlisten();
      },
      async close() {
        await db.destroy();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** A pool of the one connection that there is: everybody waits until it is their turn. */
function poolOf(lite: PGlite): PostgresPool {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release = (): void => undefined;
      last = new Promise<void>((resolve) => {
        release = resolve;
      });
      await before;
      return clientOf((text, values) => ask(lite, text, values), release);
    },
    async end() {
      await last;
      await lite.close();
    },
  };
}

async function ask(lite: PGlite, text: string, values: readonly unknown[]) {
  const { rows, affectedRows = 0 } = await lite.query(text, [...values]);
  const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase();
  return { command: command as 'SELECT', rowCount: affectedRows, rows };
}
