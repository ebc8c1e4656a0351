import { Migrator, sql, type Migration } from 'kysely';
import type { Database } from '../tables.js';
import { begin } from './begin.js';
import { post } from './post.js';

/** Steps from an empty database to today's, in the order of their names. None is ever changed. */
const steps: Readonly<Record<string, Migration>> = {
  '001-begin': begin,
  '002-post': post,
};

/** Where it is noted which steps were taken. */
const NOTES = 'kysely_migration';

/** Brings a database up to date. Several processes may try at once. */
export async function migrate(db: Database): Promise<void> {
  const { rows } = await sql<{ schema: string | null; notes: string | null }>`
    select current_schema() as schema,
      to_regclass(format('%I.%I', current_schema(), ${NOTES}::text))::text as notes`.execute(db);
  const { schema = null, notes = null } = rows[0] ?? {};
  if (notes !== null && (await isToday(db, schema))) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...steps }) },
    // Without it, tables of the same name in another schema are taken for ours.
    migrationTableSchema: schema ?? 'public',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('No migration.');
}

/** Whether all steps were taken, and no other. Looking through the catalogue takes far longer. */
async function isToday(db: Database, schema: string | null): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.id(schema ?? 'public', NOTES)} order by name`.execute(db);
  return String(rows.map(({ name }) => name)) === String(Object.keys(steps).sort());
}
