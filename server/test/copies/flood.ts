import pg from 'pg';
import { ask } from '../keeping/support/engines.js';

/** The channel of a database, on which others say much and read nothing. */
export interface Flood {
  /** Says a few thousand long things at once. */
  pour(): Promise<void>;
  /** How much was said. */
  megabytes(): number;
  end(): Promise<void>;
}

const COUNT = 1_500;
const BYTES = 7_900;

/**
 * Fills the channel of the server: with one who listens and never reads what comes, and one who
 * listens and stands in a transaction, so that the database keeps for them all that is said.
 */
export async function floodChannel(database: string): Promise<Flood> {
  const deaf = await listener(database);
  // Nothing is taken from the connection any more: its buffers fill, and then the server waits.
  (deaf as unknown as { connection: { stream: { pause(): void } } }).connection.stream.pause();
  const stuck = await listener(database);
  await stuck.query('begin');
  await stuck.query('select 1');
  let poured = 0;
  return {
    async pour() {
      const about = `elsewhere-${String(poured)}-`;
      await ask(
        database,
        `select pg_notify('entente', '["${about}' || n || repeat('x', ${BYTES}) || '","a.1"]')
           from generate_series(1, ${COUNT}) as n`,
      );
      poured += 1;
    },
    megabytes: () => (poured * COUNT * BYTES) / 1_000_000,
    async end() {
      await stuck.end();
      (
        deaf as unknown as { connection: { stream: { destroy(): void } } }
      ).connection.stream.destroy();
    },
  };
}

async function listener(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database, application_name: 'somebody else' });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('listen entente');
  return client;
}
