import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AnyRecord } from '@entente/elements/model.js';
import { importFile } from '../../src/record/import/import-file.js';
import { aFile, aFolder, imported, Shelf } from './a-file.js';
import { aParticipant, linesOf, type Told } from './a-ledger.js';

const folder = await aFolder();

const consultation = {
  type: 'consultation',
  id: 'river',
  revision: 1,
  title: { en: 'The river' },
  question: { en: 'What shall become of it?' },
  organiser: { en: 'The town' },
  languages: ['en'],
  mandate: { fixed: [], open: [], decider: {}, promise: 'involve' },
  rules: {
    disclosure: 'off',
    listening: { binding: 'off', hours: 72 },
    evidence: { binding: 'off', days: 14, groups: 2 },
    recognition: 'off',
    inclusion: 'off',
    counts: 'always',
    moderation: 'after',
    editMinutes: 30,
    lengths: { claim: 1_200, paraphrase: 400, reason: 600 },
    depth: 8,
  },
  phases: [],
  opensAt: '2026-03-01T08:00:00.000Z',
  closesAt: '2199-01-01T00:00:00.000Z',
} as const satisfies AnyRecord;

const aClaim = (id: string, parentId: string | null = null, revision = 1): AnyRecord => ({
  type: 'claim',
  id,
  revision,
  number: '1',
  authorId: 'ada',
  parentId,
  relation: parentId === null ? null : 'supports',
  kind: 'concern',
  text: `What ${id} says.`,
  language: 'en',
  createdAt: '2026-03-01T08:00:00.000Z',
  editedAt: null,
  earlier: [],
  status: 'published',
  tombstone: null,
  paraphraseId: null,
});

const begun: Told = { record: consultation };
const open = (record: AnyRecord): Told => ({ record });

async function importing(batches: readonly (readonly Told[])[], seen: readonly AnyRecord[] = []) {
  return imported(await aFile(folder, (await linesOf(batches, seen)).join('')));
}

describe('An export that is imported', () => {
  it('gives of each record what was said last, the consultation first', async () => {
    const changed = { ...consultation, revision: 2, title: { en: 'The river again' } };
    const { kept } = await importing([
      [begun, open(aParticipant('ada'))],
      [open(aClaim('c')), open(aParticipant('ada', 'Ada B.', 2))],
      [open(changed)],
    ]);
    assert.deepEqual(kept, [changed, aClaim('c'), aParticipant('ada', 'Ada B.', 2)]);
  });

  it('gives what everybody saw of a record whose words were taken away', async () => {
    const gone = { ...aClaim('c', null, 2), text: '', status: 'withdrawn' } as AnyRecord;
    const batches = [[begun], [{ record: aClaim('c'), as: 'erased' as const }]];
    const { kept, withheld } = await importing(batches, [gone]);
    assert.deepEqual([kept, withheld], [[consultation, gone], 1]);
  });

  it('leaves out what is known by its digest alone', async () => {
    const secret: Told = { record: aParticipant('x'), as: 'secret' };
    const { kept, withheld } = await importing([[begun, secret]]);
    assert.deepEqual([kept, withheld], [[consultation], 1]);
  });

  it('gives the same records, whichever there were', async () => {
    const people = fc.uniqueArray(
      fc
        .tuple(fc.string({ minLength: 1, maxLength: 200 }), fc.string({ unit: 'grapheme' }))
        .map(([id, name]) => aParticipant(id, name)),
      { selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(people, { maxLength: 3 }), async (batches) => {
        const told = batches.map((batch, at) =>
          batch.map((record) => open({ ...record, revision: at })),
        );
        const { kept } = await importing([[begun], ...told]);
        const last = new Map(told.flat().map(({ record }) => [record.id, record]));
        const byId = new Map(kept.slice(1).map((record) => [record.id, record]));
        assert.deepEqual(byId, last);
      }),
      { numRuns: 40 },
    );
  });
});

describe('Bad input 37: exports that are not taken', () => {
  const refused: readonly (readonly [string, readonly (readonly Told[])[], RegExp])[] = [
    ['without a consultation', [[open(aClaim('c'))]], /There is no consultation in it/],
    [
      'with a claim that answers nothing',
      [[begun], [open(aClaim('c', 'nowhere'))]],
      /^line 5: it speaks of nowhere/,
    ],
    [
      'with claims that answer each other',
      [[begun], [open(aClaim('a', 'b')), open(aClaim('b', 'a'))]],
      /^line 5: claims answer each other in a circle, as a does/,
    ],
    [
      'with something that is no record',
      [[begun], [open({ ...aParticipant('ada'), name: 7 } as unknown as AnyRecord)]],
      /^line 5: participant ada: name/,
    ],
    [
      'with a date in the future',
      [[begun], [open({ ...aClaim('c'), createdAt: '2199-01-01T00:00:00Z' } as AnyRecord)]],
      /^line 5: claim c: 2199-01-01T00:00:00Z is in the future/,
    ],
  ];
  for (const [what, batches, message] of refused) {
    it(`are those ${what}`, async () => {
      await assert.rejects(importing(batches), { name: 'Refusal', message });
    });
  }

  it('are those that do not verify, of which nothing is kept', async () => {
    const text = (await linesOf([[begun, open(aParticipant('ada'))]])).join('');
    const file = await aFile(folder, text.replace('Ada', 'Eva'));
    const shelf = new Shelf();
    await assert.rejects(importFile(shelf, { file }), /line 4: it is not what its digest says/);
    assert.equal(shelf.kept.size, 0);
  });
});
