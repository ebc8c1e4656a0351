import { sql, type Kysely, type Migration } from 'kysely';

/** Keys are compared byte by byte, whatever the language of the server. */
const key = sql`text collate "C"`;

/** The tables as they were at first; what they hold is said in `tables.ts`. */
export const begin: Migration = {
  async up(db) {
    await makeHead(db);
    await makeRecords(db);
    await makeLists(db);
    await makeErrands(db);
    await makeLedger(db);
  },
};

async function makeHead(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('consultation_head')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('changed', 'bigint', (column) => column.notNull())
    .addColumn('floor', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('closes_at', 'bigint', (column) => column.notNull())
    .addColumn('erased', 'boolean', (column) => column.notNull().defaultTo(false))
    .execute();
}

async function makeRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('record')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('type', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('body', 'json', (column) => column.notNull())
    .addColumn('about', key)
    .addColumn('by', key)
    .addColumn('other', key)
    .addColumn('waiting', key)
    .addColumn('born', 'bigint', (column) => column.generatedAlwaysAsIdentity())
    .addColumn('changed', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_key', ['consultation', 'type', 'id'])
    .execute();
  for (const column of ['about', 'by', 'other', 'waiting']) {
    await db.schema
      .createIndex(`record_${column}`)
      .on('record')
      .columns(['consultation', 'type', column, 'born'])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
  for (const column of ['born', 'changed']) {
    await db.schema
      .createIndex(`record_${column}`)
      .on('record')
      .columns(['consultation', column])
      .execute();
  }
}

async function makeLists(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('standing')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('claim', key, (column) => column.notNull())
    .addColumn('parent', key)
    .addColumn('author', key, (column) => column.notNull())
    .addColumn('tags', sql`text[]`, (column) => column.notNull())
    .addColumn('scopes', sql`text[]`, (column) => column.notNull())
    .addColumn('stages', sql`text[]`, (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('keys', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('standing_key', ['consultation', 'claim'])
    .execute();
  await db.schema
    .createTable('place')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('list', key, (column) => column.notNull())
    .addColumn('key', sql`double precision[]`, (column) => column.notNull())
    .addColumn('claim', key, (column) => column.notNull())
    .addPrimaryKeyConstraint('place_key', ['consultation', 'list', 'key', 'claim'])
    .execute();
  await db.schema
    .createTable('list_count')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('name', key, (column) => column.notNull())
    .addColumn('n', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('list_count_key', ['consultation', 'name'])
    .execute();
}

async function makeErrands(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('errand')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('type', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('person', key, (column) => column.notNull())
    .addColumn('due', 'bigint')
    .addPrimaryKeyConstraint('errand_key', ['consultation', 'type', 'id'])
    .execute();
  const indices = {
    person: ['consultation', 'person'],
    due: ['consultation', 'due'],
    soon: ['due'],
  };
  for (const [name, columns] of Object.entries(indices)) {
    await db.schema.createIndex(`errand_${name}`).on('errand').columns(columns).execute();
  }
}

async function makeLedger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reply')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('command', key, (column) => column.notNull())
    .addColumn('actor', key)
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint')
    .addPrimaryKeyConstraint('reply_key', ['consultation', 'command'])
    .execute();
  await db.schema
    .createTable('event')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('command', 'text')
    .addColumn('marks', 'json', (column) => column.notNull())
    .addColumn('prev', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_key', ['consultation', 'seq'])
    .execute();
  await makeVersions(db);
}

async function makeVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('record_version')
    .addColumn('consultation', key, (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('type', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('salt', 'text')
    .addColumn('body', 'json')
    .addPrimaryKeyConstraint('record_version_key', ['consultation', 'seq', 'place'])
    .execute();
  await db.schema
    .createIndex('record_version_record')
    .on('record_version')
    .columns(['consultation', 'type', 'id'])
    .execute();
}
