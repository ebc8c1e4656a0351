import { Migrator, sql, type Migration } from 'kysely';
import type { Database } from '../tables.js';
import { begin } from './begin.js';
import { post } from './post.js';

/** Steps from an empty database to today's, in the order of their names. None is ever changed. */
const steps: Readonly<Record<string, Migration>> = {
  '001-begin': begin,
  '002-post': post,
};

/** Brings a database up to date. Several processes may try at once. */
export async function migrate(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...steps }) },
    // Without it, tables of the same name in another schema are taken for ours.
    migrationTableSchema: rows[0]?.name ?? 'public',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('No migration.');
}
