import type { AnyRecord, Command } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { LedgerEntry } from '../../src/keeping/index.js';
import { embeddedDatabase } from './support/engines.js';
import { claim, keeperWithSeed, nobody, now, person, verifiedLedger } from './support/keepers.js';
import { collect } from './support/stage.js';

const day = 86_400_000;
const fay = person('fay', 'facilitator');

const removal: Command = {
  ...{ type: 'moderate', id: 'removal', subject: 'claim', subjectId: 'rude' },
  ...{ action: 'remove', ground: 'insult', reason: 'It insults.' },
};

/** Every word of the public record. */
const wordsOf = (entries: readonly (LedgerEntry | AnyRecord)[]) => JSON.stringify(entries);

describe('erasing', () => {
  const database = embeddedDatabase();

  it('takes what somebody told about themselves out of everything that is kept', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.erase('river', { participantId: 'ben' });
    const kept = JSON.stringify([
      await collect(keeper.readRecords('river')),
      (
        await sql`select body from record_version where id in ('ben', 'disclosure-ben')
        and seq = 1`.execute(database.engine().db)
      ).rows,
    ]);
    assert.doesNotMatch(kept, /Ben of the South/);
    const entries = await verifiedLedger(keeper);
    assert.doesNotMatch(wordsOf(entries), /Ben of the South/);
    assert.equal(entries.length, 2);
  });

  it('leaves what they contributed, under no name', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.erase('river', { participantId: 'ben' });
    const records = await keeper.adapterFor(nobody, 'river').get(['root-2']);
    const said = records.find(({ type }) => type === 'claim');
    const author = records.find(({ type }) => type === 'participant');
    assert.ok(said?.type === 'claim' && author?.type === 'participant');
    assert.deepEqual([said.authorId, said.text], ['ben', 'What is said under 2.']);
    assert.deepEqual([author.name, author.groupIds], ['', ['south']]);
  });

  it('tells everybody who follows', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const ana = keeper.adapterFor(person('ana'));
    const { checkpoint } = await ana.open('river');
    await keeper.erase('river', { participantId: 'ben' });
    const changes = await ana.changesSince(checkpoint);
    assert.ok('records' in changes);
    assert.deepEqual(changes.records.map(({ id }) => id).sort(), ['ben', 'disclosure-ben']);
  });

  it('takes the words of a claim only once it was removed', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.adapterFor(person('ana'), 'river').submit(claim('rude', { text: 'You crook.' }));
    await assert.rejects(keeper.erase('river', { claimId: 'rude' }), { code: 'conflict' });
    await keeper.adapterFor(fay, 'river').submit(removal);
    await keeper.erase('river', { claimId: 'rude' });
    const seen = await keeper.adapterFor(person('ana'), 'river').get(['rude']);
    assert.doesNotMatch(JSON.stringify(seen), /crook/);
    const found = await keeper
      .adapterFor(fay, 'river')
      .list({ parentId: null, order: 'newest', search: 'crook' }, { limit: 5 });
    assert.equal(found.total, 0);
    assert.match(wordsOf(await collect(keeper.readRecords('river'))), /It insults\./);
    await verifiedLedger(keeper);
  });

  it('leaves no empty claim to be brought back', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.adapterFor(person('ana'), 'river').submit(claim('rude', { text: 'You crook.' }));
    await keeper.adapterFor(fay, 'river').submit(removal);
    await keeper.erase('river', { claimId: 'rude' });
    const restored = keeper
      .adapterFor(fay, 'river')
      .submit({ ...removal, id: 'back', action: 'restore', ground: null });
    await assert.rejects(restored, { code: 'rule-violation' });
  });

  it('takes what an author wrote on withdrawing a claim as well', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const ana = keeper.adapterFor(person('ana'), 'river');
    await ana.submit(claim('sorry', { text: 'You crook.' }));
    const reason = 'He is no crook.';
    await ana.submit({ type: 'withdrawClaim', id: 'back', claimId: 'sorry', reason });
    await keeper.erase('river', { claimId: 'sorry' });
    assert.doesNotMatch(wordsOf(await collect(keeper.readRecords('river'))), /crook/);
    assert.doesNotMatch(wordsOf(await verifiedLedger(keeper)), /crook/);
  });

  /** Where data of people may be kept for thirty days after the close, and what they are called. */
  async function keepingForMonth() {
    const closesAt = '2026-03-03T00:00:00.000Z';
    let time = now;
    const keeper = await keeperWithSeed(database, {
      clock: { now: () => time },
      retentionDays: 30,
    });
    const { consultation } = await keeper.adapterFor(nobody).open('river');
    await keeper.importRecords('river', [{ ...consultation, closesAt }]);
    const people = async () => {
      const records = await collect(keeper.readRecords('river'));
      return records.filter((record) => record.type === 'participant');
    };
    const names = async () => (await people()).map(({ name }) => name);
    const later = (days: number) => (time += days * day);
    return { keeper, people, names, later };
  }

  it('comes by itself once personal data may be kept no longer', async (t) => {
    const { keeper, names, later } = await keepingForMonth();
    t.after(() => keeper.close());
    later(20);
    await keeper.lapse();
    assert.equal((await names()).filter(Boolean).length, 7);
    later(20);
    await keeper.lapse();
    assert.deepEqual((await names()).filter(Boolean), []);
    await verifiedLedger(keeper);
  });

  it('comes for those as well who act for the first time after that, and for nobody twice', async (t) => {
    const { keeper, people, names, later } = await keepingForMonth();
    t.after(() => keeper.close());
    later(40);
    await keeper.lapse();
    const erased = await people();
    const keep: Command = {
      ...removal,
      id: 'kept',
      subjectId: 'root-1',
      action: 'keep',
      ground: null,
    };
    await keeper.adapterFor(person('gus', 'facilitator'), 'river').submit(keep);
    assert.ok((await names()).includes('gus'));
    await keeper.lapse();
    assert.deepEqual((await names()).filter(Boolean), []);
    assert.deepEqual(
      (await people()).filter(({ id }) => id !== 'gus'),
      erased,
    );
  });
});
