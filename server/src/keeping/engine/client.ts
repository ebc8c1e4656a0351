import type { PostgresPoolClient, PostgresQueryResult } from 'kysely';

type Query = (text: string, values: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;

/**
 * A connection as Kysely uses it. Whoever asks several things at once on one connection has them
 * asked one after the other, as the protocol wants it.
 */
export function clientOf(query: Query, release: (discard: boolean) => void): PostgresPoolClient {
  let last: Promise<unknown> = Promise.resolve();
  const client = {
    query(text: string, values: readonly unknown[] = []) {
      const answer = last.then(() => query(text, values));
      last = answer.catch(() => undefined);
      return answer;
    },
    release: (discard?: unknown) => release(discard === true),
  };
  // The other form of `query`, with a cursor, is used with streams alone, and there are none.
  return client as unknown as PostgresPoolClient;
}
