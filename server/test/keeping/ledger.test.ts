import type { AnyRecord, Command } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { canonicalJson, type LedgerEntry } from '../../src/keeping/index.js';
import { embeddedDatabase } from './support/engines.js';
import { claim, keeperWithSeed, person, stance, verifiedLedger } from './support/keepers.js';

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
});

describe('canonical JSON', () => {
  it('has one spelling, whatever the order of keys', () => {
    const value = { b: [1, { d: null, c: 'é\u0000\ud800' }], a: 1e21, z: undefined };
    const text = '{"a":1e+21,"b":[1,{"c":"é\\u0000\\ud800","d":null}]}';
    assert.equal(canonicalJson(value), text);
    assert.equal(canonicalJson(JSON.parse(text)), text);
  });
});
