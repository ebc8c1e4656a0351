import { conformanceCases, seedOf, verifyCase } from '@entente/elements/conformance.js';
import { before, describe, it } from 'node:test';
import { embeddedDatabase } from '../keeping/support/engines.js';
import { httpStage } from './http-stage.js';

describe('the server on PGlite, asked over HTTP', () => {
  const database = embeddedDatabase();
  // No case has to wait until the tables are made.
  before(async () => (await httpStage(database, seedOf())).dispose?.());
  for (const each of conformanceCases) {
    it(`${each.name} (case ${String(each.number)})`, () =>
      verifyCase(each, (seed) => httpStage(database, seed)));
  }
});
