import { describe } from 'node:test';
import { embeddedDatabase, serverDatabase, type TestDatabase } from './engines.js';
import { describeOnServer } from './server.js';

/** Describes the same behaviour on the embedded database and on a server. */
export async function describeOnBoth(
  what: string,
  tests: (database: TestDatabase) => void,
): Promise<void> {
  describe(`${what}, on PGlite`, () => tests(embeddedDatabase()));
  await describeOnServer(`${what}, on PostgreSQL`, (server) => tests(serverDatabase(server)));
}
