import { emptyTally, type AnyRecord, type Tally } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crowdsIn } from '../../src/keeping/crowds.js';
import { keeperWithSeed, nobody, seed, verifiedLedger } from './support/keepers.js';
import { describeOnBoth } from './support/on-both.js';
import { recounted, worded } from './support/recount.js';
import { collect } from './support/stage.js';

const root = seed.records.find((record) => record.type === 'claim' && record.parentId === null)!;

/** More than are kept at a time, so that nothing of a claim is near it but its words. */
const ids = Array.from({ length: 1_200 }, (_, at) => `more-${String(at)}`);

const claims = ids.map((id, at) => ({ ...root, id, number: String(100 + at) }));

/** Every claim is disputed, and the later the more. */
const tallies = ids.map((id, at): Tally => ({
  ...emptyTally(id),
  revision: 1,
  agree: 1 + at,
  disagree: 1 + at,
}));

await describeOnBoth('a large import', (database) => {
  it('places each claim by what comes long after it', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const before = await keeper
      .adapterFor(nobody, 'river')
      .list({ parentId: null, order: 'most-contested' }, { limit: 1 });
    const records: readonly AnyRecord[] = [...(claims as AnyRecord[]), ...tallies];
    assert.equal(await keeper.importRecords('river', records), 2_400);
    const page = await keeper
      .adapterFor(nobody, 'river')
      .list({ parentId: null, order: 'most-contested' }, { limit: 3 });
    assert.deepEqual(page.ids, ['more-1199', 'more-1198', 'more-1197']);
    assert.equal(page.total, before.total + 1_200);
    assert.equal((await verifiedLedger(keeper)).length, 1 + 5);
  });

  it('counts how far it brings those who wrote', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const heard = tallies.map((tally) => ({ ...tally, heard: 1 }));
    await keeper.importRecords('river', [...claims, ...heard]);
    const crowds = await crowdsIn(database.engine().db, 'river');
    const kept = await collect(keeper.readRecords('river'));
    assert.deepEqual(worded(crowds), recounted(kept));
  });
});
