import type { AnyRecord, Command } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { canonicalJson, type LedgerEntry } from '../../src/keeping/index.js';
import { embeddedDatabase } from './support/engines.js';
import {
  claim,
  keeperWithSeed,
  nobody,
  now,
  person,
  stance,
  verifiedLedger,
} from './support/keepers.js';
import { collect } from './support/stage.js';

const day = 86_400_000;
const fay = person('fay', 'facilitator');

const removal: Command = {
  ...{ type: 'moderate', id: 'removal', subject: 'claim', subjectId: 'rude' },
  ...{ action: 'remove', ground: 'insult', reason: 'It insults.' },
};

const presented = (id: string, name: string): Command => ({
  ...{ type: 'disclose', id, name, groupIds: ['north'], ownWords: null },
  ...{ standing: 'self', speaksFor: null, members: null, interest: null },
  ...{ objectives: 'A quiet quarter.', concerns: 'Noise.', language: 'en' },
});

/** Every word of the public record. */
const wordsOf = (entries: readonly (LedgerEntry | AnyRecord)[]) => JSON.stringify(entries);

describe('the public record', () => {
  const database = embeddedDatabase();

  it('says of each command what it changed, and chains it to the one before', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.adapterFor(person('ana'), 'river').submit(claim('said'));
    const { event, versions } = (await verifiedLedger(keeper)).at(-1)!;
    assert.equal(event.commandId, 'said');
    assert.deepEqual(
      [event.records[0]?.type, event.records[0]?.id, event.records[0]?.revision],
      ['claim', 'said', 1],
    );
    assert.equal(versions[0]?.body.type, 'claim');
  });

  it('shows that somebody changed a past event', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.adapterFor(person('ana'), 'river').submit(claim('said'));
    await sql`update event set at = '2020-01-01T00:00:00.000Z' where seq = 1`.execute(
      database.engine().db,
    );
    await assert.rejects(verifiedLedger(keeper), /Event 1 was changed/);
  });

  it('tells of nobody which stance they took, or on what', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.adapterFor(person('newcomer'), 'river').submit(stance('vote', 'root-1', 'agree'));
    const { event, versions } = (await verifiedLedger(keeper)).at(-1)!;
    assert.deepEqual(
      event.records.map(({ type, id }) => [type, id]),
      [
        ['stance', null],
        ['tally', null],
      ],
    );
    assert.doesNotMatch(wordsOf([{ event, versions }]), /newcomer|root-1|agree/);
  });

  it('has no word of a report, nor of who made it', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const report: Command = {
      ...{ type: 'report', id: 'told', subject: 'claim', subjectId: 'root-1' },
      ...{ ground: 'insult', note: 'It is about me.' },
    };
    await keeper.adapterFor(person('newcomer'), 'river').submit(report);
    assert.doesNotMatch(
      wordsOf((await verifiedLedger(keeper)).slice(-1)),
      /told|about me|newcomer/,
    );
  });

  it('gives back no words of a claim that was removed', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.adapterFor(person('ana'), 'river').submit(claim('rude', { text: 'You crook.' }));
    assert.match(wordsOf(await verifiedLedger(keeper)), /crook/);
    await keeper.adapterFor(fay, 'river').submit(removal);
    assert.doesNotMatch(wordsOf(await verifiedLedger(keeper)), /crook/);
  });
});

describe('erasing', () => {
  const database = embeddedDatabase();

  it('gives back what was removed only once it is brought back, whatever is said in its place', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const asDan = keeper.adapterFor(person('dan'), 'river');
    const asFay = keeper.adapterFor(fay, 'river');
    const about = { subject: 'participant', subjectId: 'dan' } as const;
    const says = async () => wordsOf(await verifiedLedger(keeper)).includes('Rude name');
    await asDan.submit(presented('first', 'Rude name'));
    await asFay.submit({ ...removal, ...about });
    assert.equal(await says(), false);
    await asFay.submit({ ...removal, ...about, id: 'back', action: 'restore', ground: null });
    assert.equal(await says(), true);
    await asFay.submit({ ...removal, ...about, id: 'again' });
    await asDan.submit(presented('second', 'Dan'));
    assert.equal(await says(), false);
  });

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

describe('canonical JSON', () => {
  it('has one spelling, whatever the order of keys', () => {
    const value = { b: [1, { d: null, c: 'é\u0000\ud800' }], a: 1e21, z: undefined };
    const text = '{"a":1e+21,"b":[1,{"c":"é\\u0000\\ud800","d":null}]}';
    assert.equal(canonicalJson(value), text);
    assert.equal(canonicalJson(JSON.parse(text)), text);
  });
});
