import { describe, it } from 'node:test';
import { ask } from './engines.js';

/** The server on which PostgreSQL is tested. */
const address = process.env.ENTENTE_TEST_DATABASE ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/**
 * Tests that need a PostgreSQL server. Where somebody names one, or where everything has to be
 * tested (`CI`), it must be there; otherwise a line says that its tests are left out, and each file
 * of them counts as one that was skipped.
 */
export async function describeOnServer(
  name: string,
  tests: (server: string) => void,
): Promise<void> {
  const trouble = await ask(address, 'select 1').then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  if (!trouble) {
    describe(name, () => tests(address));
    return;
  }
  const what = `No PostgreSQL server answers at ${address}: ${trouble.message || trouble.name}`;
  const remedy = 'Start one there, or name another in ENTENTE_TEST_DATABASE.';
  if (process.env.ENTENTE_TEST_DATABASE ?? process.env.CI) throw new Error(`${what}. ${remedy}`);
  console.log(`${what}. Its tests are left out. ${remedy}`);
  // A test of its own, so that it is counted among those that were left out.
  it(name, { skip: 'no PostgreSQL server' });
}
