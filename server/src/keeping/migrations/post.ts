import { sql, type Migration } from 'kysely';

const key = sql`text collate "C"`;

/** Up to where each target of web hooks was told what happened; see `post.ts` beside the tables. */
export const post: Migration = {
  async up(db) {
    await db.schema
      .createTable('post_target')
      .addColumn('consultation', key, (column) => column.notNull())
      .addColumn('name', key, (column) => column.notNull())
      .addColumn('checkpoint', 'text', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('due', 'bigint', (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('post_target_key', ['consultation', 'name'])
      .execute();
  },
};
