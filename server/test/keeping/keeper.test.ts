import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  claim,
  keeperWithSeed,
  nobody,
  now,
  person,
  seed,
  verifiedLedger,
} from './support/keepers.js';
import { describeOnBoth } from './support/on-both.js';
import { collect } from './support/stage.js';

const [consultation, ...others] = seed.records;

await describeOnBoth('a keeper', (database) => {
  it('asks for a new sign-in once the session has ended (bad input 23)', async (t) => {
    let time = now;
    const keeper = await keeperWithSeed(database, { clock: { now: () => time } });
    t.after(() => keeper.close());
    const expiresAt = new Date(now + 1_000).toISOString();
    const ana = keeper.adapterFor({ ...person('ana'), expiresAt }, 'river');
    assert.equal((await ana.open('river')).session.expiresAt, expiresAt);
    time += 1_000;
    await assert.rejects(ana.submit(claim('late')), { code: 'session-expired' });
    const kept = await keeper.adapterFor(nobody, 'river').get(['late']);
    assert.deepEqual(kept, []);
  });

  it('finds nothing under an id that no database can hold, and keeps none (bad input 11)', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const ana = keeper.adapterFor(person('ana'), 'river');
    for (const id of ['root-1\0', '\ud800']) {
      const query = { parentId: id, order: 'number', groupIds: [id], search: id } as const;
      assert.deepEqual(await ana.get([id]), []);
      assert.deepEqual((await ana.list(query, { limit: 5 })).ids, []);
      await assert.rejects(ana.submit(claim(id)), { code: 'invalid' });
      await assert.rejects(ana.submit(claim('reply', { parentId: id, relation: 'supports' })), {
        code: 'not-found',
      });
      await assert.rejects(keeper.adapterFor(person('ana')).open(id), { code: 'not-found' });
      await assert.rejects(keeper.adapterFor(person(id), 'river').get(['root-1']), {
        code: 'invalid',
      });
      const cursor = JSON.stringify(['number', [1], id]);
      const page = { limit: 5, after: cursor };
      await assert.rejects(ana.list({ parentId: null, order: 'number' }, page), {
        code: 'invalid',
      });
    }
  });

  it('keeps texts to the last character, whatever is in them (bad input 11)', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const root = others.find((record) => record.type === 'claim')!;
    const odd = { ...root, id: 'odd', number: '77', text: 'a\0b \ud800 \u202e e\u0301 👩‍👩‍👧' };
    await keeper.importRecords('river', [odd]);
    const records = await keeper.adapterFor(nobody, 'river').get(['odd']);
    assert.deepEqual(
      records.find(({ id, type }) => id === 'odd' && type === 'claim'),
      odd,
    );
    await verifiedLedger(keeper);
  });

  it('imports all records or none of them (bad input 37)', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const root = others.find((record) => record.type === 'claim')!;
    const many = Array.from({ length: 600 }, (_, at) => ({ ...root, id: `more-${at}` }));
    const bad = [...many, { ...root, text: 7 }];
    await assert.rejects(keeper.importRecords('river', bad), { code: 'invalid' });
    assert.equal((await collect(keeper.readRecords('river'))).length, seed.records.length);
  });

  it('begins a consultation with itself, and with no other', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await assert.rejects(keeper.importRecords('lake', others), { code: 'not-found' });
    await assert.rejects(keeper.importRecords('lake', [consultation]), { code: 'invalid' });
    assert.deepEqual(await keeper.consultationIds(), ['river']);
  });

  it('gives back every record that was imported, in the order in which they came', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    assert.deepEqual(await collect(keeper.readRecords('river')), seed.records);
  });

  it('rejects everything once it is closed', async () => {
    const keeper = await keeperWithSeed(database);
    const ana = keeper.adapterFor(person('ana'), 'river');
    await keeper.close();
    await assert.rejects(keeper.ready(), { code: 'aborted' });
    await assert.rejects(ana.get(['root-1']), { code: 'aborted' });
    await assert.rejects(collect(keeper.readRecords('river')), { code: 'aborted' });
  });
});
