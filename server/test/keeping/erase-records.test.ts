import type { RecordOf } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { RemovableType } from '../../src/keeping/index.js';
import { embeddedDatabase } from './support/engines.js';
import { keeperWithSeed, person, verifiedLedger } from './support/keepers.js';
import { collect } from './support/stage.js';

const at = '2026-03-02T10:00:00.000Z';
const word = 'Agapanthus';
const by = { revision: 1, participantId: 'ben', language: 'en' };
const about = { ...by, claimId: 'root-1' };

/** One of each, as its author wrote it, with a word that stands nowhere else. */
const said: { readonly [T in RemovableType]: RecordOf<T> } = {
  evidence: {
    ...{ ...about, type: 'evidence', id: 'e', sourceKind: 'press', bearing: 'supports' },
    ...{ citation: word, url: `https://${word}.example/`, date: '2025', excerpt: word },
    ...{ createdAt: at, status: 'published' },
  },
  paraphrase: {
    ...{ ...about, type: 'paraphrase', id: 'p', text: word, attempt: 1, status: 'missed' },
    ...{ released: null, correction: word, copyReason: word, releasedById: null },
    ...{ releaseReason: null, createdAt: at, dueAt: at, judgedAt: at },
  },
  challenge: { ...about, type: 'challenge', id: 'c', reason: word, createdAt: at, dueAt: at },
  assessment: {
    ...{ ...about, type: 'assessment', id: 'e:ben', evidenceId: 'e', verdict: 'sound' },
    ...{ reason: word, at },
  },
  recognition: {
    ...{ ...about, type: 'recognition', id: 'root-1:recognition:ben', manner: 'other-reason' },
    ...{ text: word, at },
  },
  nomination: {
    ...{ ...by, type: 'nomination', id: 'n', label: word, reason: word, reach: word },
    ...{ createdAt: at, status: 'open', decision: null, decidedAt: null, groupId: null },
  },
};

describe('erasing a record that a facilitator removed', () => {
  const database = embeddedDatabase();

  /** Everything that is kept of the words, now and in the past. */
  const everything = async () => {
    const { db } = database.engine();
    const { rows } = await sql`
      select body::text, salt from record_version where id in ('e', 'p', 'c', 'e:ben',
        'root-1:recognition:ben', 'n', 'made')
      union all select body::text, null from record`.execute(db);
    return JSON.stringify(rows);
  };

  for (const record of Object.values(said)) {
    const { type, id } = record;

    it(`takes the words of the ${type} out of everything that is kept`, async (t) => {
      const keeper = await keeperWithSeed(database);
      t.after(() => keeper.close());
      await keeper.importRecords('river', [record]);
      await assert.rejects(keeper.erase('river', { type, id }), { code: 'conflict' });
      const gone = type === 'evidence' ? { status: 'removed' } : { removed: true };
      await keeper.importRecords('river', [{ ...record, ...gone, revision: 2 }]);
      assert.match(await everything(), /Agapanthus/);
      await keeper.erase('river', { type, id });
      assert.doesNotMatch(await everything(), /Agapanthus/i);
      const kept = (await collect(keeper.readRecords('river'))).find((each) => each.id === id);
      assert.deepEqual([kept?.type, kept?.revision], [type, 3]);
      await verifiedLedger(keeper);
    });
  }

  const anew = {
    assessment: { ...said.assessment, reason: 'It is dated.', revision: 3 },
    recognition: { ...said.recognition, text: 'It weighs less.', revision: 3 },
  };
  for (const { type, id, ...rest } of Object.values(anew)) {
    it(`takes the removed words of a ${type} that its author has replaced since, and no others`, async (t) => {
      const keeper = await keeperWithSeed(database);
      t.after(() => keeper.close());
      await keeper.importRecords('river', [said[type]]);
      await keeper.importRecords('river', [{ ...said[type], removed: true, revision: 2 }]);
      await keeper.importRecords('river', [{ type, id, ...rest }]);
      assert.match(await everything(), /Agapanthus/);
      await keeper.erase('river', { type, id });
      assert.doesNotMatch(await everything(), /Agapanthus/);
      const kept = (await collect(keeper.readRecords('river'))).find((each) => each.id === id);
      assert.deepEqual(kept, { type, id, ...rest });
      await verifiedLedger(keeper);
      await assert.rejects(keeper.erase('river', { type, id }), { code: 'conflict' });
    });
  }

  it('refuses to take words that were brought back', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    for (const [at, removed] of [undefined, true, false].entries()) {
      await keeper.importRecords('river', [{ ...said.challenge, removed, revision: at + 1 }]);
    }
    const erased = keeper.erase('river', { type: 'challenge', id: 'c' });
    await assert.rejects(erased, { code: 'conflict' });
  });

  it('takes along the group that a nomination made', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const group: RecordOf<'group'> = {
      ...{ type: 'group', id: 'made', revision: 1, dimension: 'named', removed: true },
      ...{ dimensionLabel: { en: 'Named' }, label: { en: word } },
      ...{ expectedShare: null, source: null, note: null },
    };
    const nomination = { ...said.nomination, groupId: 'made', removed: true };
    await keeper.importRecords('river', [group, nomination]);
    await keeper.erase('river', { type: 'nomination', id: 'n' });
    assert.doesNotMatch(await everything(), /Agapanthus/);
    await verifiedLedger(keeper);
  });

  it('leaves its author nothing to read', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    await keeper.importRecords('river', [{ ...said.challenge, removed: true }]);
    const ben = keeper.adapterFor(person('ben'), 'river');
    assert.match(JSON.stringify(await ben.get(['root-1'])), /Agapanthus/);
    await keeper.erase('river', { type: 'challenge', id: 'c' });
    assert.doesNotMatch(JSON.stringify(await ben.get(['root-1'])), /Agapanthus/);
  });

  it('says so where there is none', async (t) => {
    const keeper = await keeperWithSeed(database);
    t.after(() => keeper.close());
    const erased = keeper.erase('river', { type: 'challenge', id: 'nowhere' });
    await assert.rejects(erased, { code: 'not-found' });
  });
});
