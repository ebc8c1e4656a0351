import { conformanceCases, verifyCase } from '@entente/elements/conformance.js';
import { it } from 'node:test';
import { serverDatabase } from './support/engines.js';
import { describeOnServer } from './support/server.js';
import { keeperStage } from './support/stage.js';

await describeOnServer('a keeper on PostgreSQL', (server) => {
  const database = serverDatabase(server);
  for (const each of conformanceCases) {
    it(`${each.name} (case ${each.number})`, () =>
      verifyCase(each, (seed) => keeperStage(database, seed)));
  }
});
