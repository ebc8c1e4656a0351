import { conformanceCases, verifyCase } from '@entente/elements/conformance.js';
import { it } from 'node:test';
import { serverDatabase } from '../keeping/support/engines.js';
import { describeOnServer } from '../keeping/support/server.js';
import { httpStage } from './http-stage.js';

await describeOnServer('the server on PostgreSQL, asked over HTTP', (server) => {
  const database = serverDatabase(server);
  for (const each of conformanceCases) {
    it(`${each.name} (case ${String(each.number)})`, () =>
      verifyCase(each, (seed) => httpStage(database, seed)));
  }
});
