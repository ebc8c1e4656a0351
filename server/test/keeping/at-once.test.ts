import type { Outcome } from '@entente/elements/adapters/contract.js';
import type { Tally } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Keeper } from '../../src/keeping/index.js';
import { claim, keeperWithSeed, person, stance, verifiedLedger } from './support/keepers.js';
import { describeOnBoth } from './support/on-both.js';

const twenty = Array.from({ length: 20 }, (_, at) => at);

async function tallyOf(keeper: Keeper, claimId: string): Promise<Tally> {
  const records = await keeper.adapterFor(person('ana'), 'river').get([claimId]);
  const tally = records.find(({ type, id }) => type === 'tally' && id === claimId);
  assert.ok(tally?.type === 'tally');
  return tally;
}

await describeOnBoth('a keeper of whom many ask at once', (database) => {
  it('counts twenty votes of one person as one (bad input 18)', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const ana = () => keeper.adapterFor(person('ana'), 'river');
    const { agree } = await tallyOf(keeper, 'root-2');
    await Promise.all(twenty.map((at) => ana().submit(stance(`vote-${at}`, 'root-2', 'agree'))));
    assert.equal((await tallyOf(keeper, 'root-2')).agree, agree + 1);
  });

  it('counts each vote of twenty people', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const { disagree } = await tallyOf(keeper, 'root-1');
    await Promise.all(
      twenty.map((at) =>
        keeper
          .adapterFor(person(`voter-${at}`), 'river')
          .submit(stance(`vote-${at}`, 'root-1', 'disagree')),
      ),
    );
    assert.equal((await tallyOf(keeper, 'root-1')).disagree, disagree + 20);
  });

  it('does once what is sent twenty times, and answers each time the same', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const outcomes = await Promise.all(
      twenty.map(() => keeper.adapterFor(person('ana'), 'river').submit(claim('once'))),
    );
    const [first, ...others] = outcomes.filter(({ repeated }) => !repeated) as [Outcome];
    assert.equal(others.length, 0);
    for (const { records } of outcomes) assert.deepEqual(records, first.records);
  });

  it('numbers events without a gap, in the order in which they were kept', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const before = (await verifiedLedger(keeper)).length;
    await Promise.all(
      twenty.map((at) => keeper.adapterFor(person('ana'), 'river').submit(claim(`claim-${at}`))),
    );
    assert.equal((await verifiedLedger(keeper)).length, before + 20);
  });

  it('keeps one consultation apart from another that has the same ids (bad input 22)', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const { consultation } = await keeper.adapterFor(person('ana')).open('river');
    await keeper.importRecords('lake', [{ ...consultation, id: 'lake' }]);
    const here = keeper.adapterFor(person('fay', 'facilitator'), 'lake');
    assert.deepEqual(await here.get(['root-1']), []);
    const { total } = await here.list({ parentId: null, order: 'newest' }, { limit: 5 });
    assert.equal(total, 0);
    await assert.rejects(here.submit(stance('vote', 'root-1', 'agree')), { code: 'not-found' });
  });
});
