import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { openKeeper } from '../../src/keeping/index.js';
import { serverDatabase } from './support/engines.js';
import { claim, keeperWithSeed, person, seed, verifiedLedger } from './support/keepers.js';
import { describeOnBoth } from './support/on-both.js';
import { describeOnServer } from './support/server.js';

await describeOnBoth('a keeper that tells the database all of a command at once', (database) => {
  it('keeps none of it, and says so, where the database refuses a part', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const { db } = database.engine();
    const ana = keeper.adapterFor(person('ana'), 'river');
    await sql`alter table event rename to elsewhere`.execute(db);
    const refused = assert.rejects(ana.submit(claim('lost')), /event/);
    await refused.finally(() => sql`alter table elsewhere rename to event`.execute(db));
    assert.deepEqual(await ana.get(['lost']), []);
    const outcome = await ana.submit(claim('lost'));
    assert.equal(outcome.repeated, false);
    assert.equal((await verifiedLedger(keeper)).length, 2);
  });
});

await describeOnServer('a keeper with few connections', (server) => {
  const database = serverDatabase(server);

  it('answers who reads before a crowd has written', async (t) => {
    const keeper = await openKeeper({ database: database.address, connections: 3 });
    t.after(() => keeper.close());
    await keeper.importRecords('river', seed.records);
    const ana = keeper.adapterFor(person('ana'), 'river');
    let written = 0;
    const crowd = Array.from({ length: 40 }, async (_, at) => {
      await ana.submit(claim(`claim-${at}`));
      written += 1;
    });
    await ana.get(['root-1']);
    assert.ok(written < 20, `${written} were served first`);
    await Promise.all(crowd);
  });
});
