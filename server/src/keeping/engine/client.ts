import type { PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { isUnheard } from './remarks.js';

/** Asks one thing after the other, and may be called before the last one is answered. */
type Query = (text: string, values: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;

const nothing: PostgresQueryResult<unknown> = { command: 'SELECT', rowCount: 0, rows: [] };

/** A connection as Kysely uses it, on which some statements are not waited for: see `remarks.ts`. */
export function clientOf(query: Query, release: (discard: boolean) => void): PostgresPoolClient {
  let unheard: Promise<unknown> = Promise.resolve();
  const client = {
    async query(text: string, values: readonly unknown[] = []) {
      const answer = query(text, values);
      // What failed is over with the transaction, and was told of where it mattered.
      const before = text === 'rollback' ? undefined : unheard;
      unheard = isUnheard(text) ? Promise.all([before, answer]) : Promise.resolve();
      unheard.catch(() => undefined);
      if (isUnheard(text)) return nothing;
      const [, heard] = await Promise.all([before, answer]);
      return heard;
    },
    release: (discard?: unknown) => release(discard === true),
  };
  // The other form of `query`, with a cursor, is used with streams alone, and there are none.
  return client as unknown as PostgresPoolClient;
}
