import { embeddedEngine } from './engine/embedded.js';
import type { Engine } from './engine/engine.js';
import { postgresEngine } from './engine/postgres.js';
import type { Keeper, KeeperOptions } from './keeper.js';
import { SqlKeeper } from './sql-keeper.js';
import { databaseError } from './trouble.js';

/** Opens the database that is named, brings it up to date, and keeps dialogues in it. */
export async function openKeeper(options: KeeperOptions): Promise<Keeper> {
  const engine = await engineFor(options);
  const { clock = { now: () => Date.now() }, retentionDays } = options;
  try {
    return await new SqlKeeper(engine, { clock, retentionDays }).start();
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
}

async function engineFor({ database, connections }: KeeperOptions): Promise<Engine> {
  try {
    if (/^postgres(ql)?:\/\//.test(database)) return postgresEngine(database, connections);
    return await embeddedEngine(database === 'memory' ? null : database);
  } catch (error) {
    throw databaseError(error, 'open');
  }
}
