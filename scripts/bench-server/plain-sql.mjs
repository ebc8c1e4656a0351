import { randomUUID } from 'node:crypto';
import { load } from './load.mjs';

/** What the database alone can do through the same driver: one row put in, one row found by its key. */
export async function plainSql(database, seconds) {
  const { query, end } = await database.connect();
  try {
    await query('create table plain (id text primary key, body json not null)');
    const ids = [];
    const body = JSON.stringify({ text: 'Crossings ought to be counted. '.repeat(15) });
    const inserted = await load(seconds, async () => {
      const id = randomUUID();
      await query('insert into plain (id, body) values ($1, $2)', [id, body]);
      ids.push(id);
    });
    let count = 0;
    const selected = await load(seconds, () => {
      count += 7;
      return query('select body from plain where id = $1', [ids[count % ids.length]]);
    });
    return { inserted, selected };
  } finally {
    await end();
  }
}
