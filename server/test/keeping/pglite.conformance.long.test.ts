import { conformanceCases, verifyCase } from '@entente/elements/conformance.js';
import { describe, it } from 'node:test';
import { embeddedDatabase } from './support/engines.js';
import { keeperStage } from './support/stage.js';

describe('a keeper on PGlite', () => {
  const database = embeddedDatabase();
  for (const each of conformanceCases) {
    it(`${each.name} (case ${each.number})`, () =>
      verifyCase(each, (seed) => keeperStage(database, seed)));
  }
});
