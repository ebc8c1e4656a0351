import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { claimIdOf, seenBy } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord } from '@entente/elements/model.js';
import { beginRandom, commandOf, someRules, steps } from '../../../test/rules/random-dialogue.js';
import { openKeeper, type Keeper } from '../../src/keeping/index.js';
import { exportJsonLd, exportLedger, exportTables } from '../../src/record/export-record.js';
import { importFile } from '../../src/record/import/import-file.js';
import { verifyLedger } from '../../src/record/ledger/verify.js';
import { publicRecords } from '../../src/record/public-records.js';
import { aFile, aFolder } from './a-file.js';
import { collect, inPieces } from './a-ledger.js';
import { aClaim, aSet, written } from './a-set.js';

const folder = await aFolder();
let keeper: Keeper;

before(async () => {
  keeper = await openKeeper({ database: 'memory' });
});
after(() => keeper.close());

let copies = 0;

/** Exports a consultation and imports it again; gives the file, and the id of the copy. */
async function copied(id: string) {
  const text = (await collect(exportLedger(keeper, id))).join('');
  const file = await aFile(folder, text);
  const consultationId = `copy-${(copies += 1)}`;
  await importFile(keeper, { file, consultationId, now: Date.parse('2041-01-01') });
  return { text, file, consultationId };
}

/** What everybody may see of a consultation, by type and id. */
async function seenOf(id: string) {
  const seen = await collect(publicRecords(() => keeper.readRecords(id)));
  return new Map<string, AnyRecord>(
    seen.map(({ record }) =>
      record.type === 'consultation'
        ? (['consultation', { ...record, id: '' }] as const)
        : ([`${record.type} ${record.id}`, record] as const),
    ),
  );
}

/** A dialogue of which every step is an event of its own. */
async function keepDialogue(...args: Parameters<typeof playDialogue>): Promise<string> {
  const id = `dialogue-${(copies += 1)}`;
  for (const records of await playDialogue(...args)) {
    const named = records.map((each) => (each.type === 'consultation' ? { ...each, id } : each));
    await keeper.importRecords(id, named);
  }
  return id;
}

async function playDialogue(
  rules: Parameters<typeof beginRandom>[0],
  all: readonly Parameters<typeof commandOf>[0][],
): Promise<readonly (readonly AnyRecord[])[]> {
  const dialogue = await beginRandom(rules);
  const types = ['consultation', 'group', 'participant', 'disclosure'] as const;
  const events: (readonly AnyRecord[])[] = [types.flatMap((type) => dialogue.base.all(type))];
  for (const step of all) {
    const decision = await dialogue.send(step.who, commandOf(step, dialogue));
    if ('records' in decision) events.push(decision.records);
  }
  return events;
}

describe('The record of any dialogue', () => {
  it('verifies, and gives the same records to everybody when it is imported', async () => {
    await fc.assert(
      fc.asyncProperty(someRules, steps, async (rules, all) => {
        const id = await keepDialogue(rules, all);
        const { text, consultationId } = await copied(id);
        const report = await verifyLedger(inPieces(Buffer.from(text)));
        assert.deepEqual(report.problems, []);
        assert.deepEqual(await seenOf(consultationId), await seenOf(id));
      }),
      { numRuns: 4 },
    );
  });

  it('tells nobody what is not for everybody', async () => {
    await fc.assert(
      fc.asyncProperty(someRules, steps, async (rules, all) => {
        const id = await keepDialogue(rules, all);
        const records = await collect(keeper.readRecords(id));
        const claims = new Map(
          records.flatMap((each) => (each.type === 'claim' ? [[each.id, each]] : [])),
        );
        const hidden = records.filter(
          (each) => !seenBy({ id: null, roles: [] }, each, claims.get(claimIdOf(each) ?? '')),
        );
        const [lines, linked] = await Promise.all(
          [exportLedger(keeper, id), exportJsonLd(keeper, id)].map(async (file) =>
            (await collect(file)).join(''),
          ),
        );
        const tables = join(folder, id);
        await exportTables(keeper, id, tables, { byteOrderMark: false });
        for (const { type, id: secret } of hidden) {
          assert.ok(!lines!.includes(`"id":${JSON.stringify(secret)},`), `${type} ${secret}`);
          assert.ok(!linked!.includes(`{"@id":"urn:entente:${id}:${type}:${secret}"`), secret);
          const table = await readFile(join(tables, `${type}.csv`), 'utf8').catch(() => '');
          assert.ok(!table.includes(`"${type}","${secret}",`), `${type} ${secret}`);
        }
        assert.doesNotMatch(lines! + linked!, /"position":/);
      }),
      { numRuns: 4 },
    );
  });
});

describe('The record of a consultation in which something was erased', () => {
  it('verifies still, without the words, to the hash that it had', async () => {
    const gone = aClaim('gone', { text: 'Something rude.', moderation: 'rejected' });
    const set = aSet({ claims: [aClaim('c1'), gone] });
    const file = await aFile(folder, written(set));
    await importFile(keeper, { file, consultationId: 'erased' });
    const earlier = (await collect(exportLedger(keeper, 'erased'))).join('');
    await keeper.erase('erased', { participantId: 'p1' });
    await keeper.erase('erased', { claimId: 'gone' });
    const later = (await collect(exportLedger(keeper, 'erased'))).join('');
    assert.match(earlier, /Participant 1/);
    assert.doesNotMatch(later, /Participant 1|Something rude/);
    const [before, now] = await Promise.all(
      [earlier, later].map((text) => verifyLedger(inPieces(Buffer.from(text)))),
    );
    assert.deepEqual([now!.problems, now!.events], [[], before!.events + 2]);
    assert.ok(later.includes(before!.head));
  });
});

describe('The check that docs/public-record.md shows', () => {
  const page = fileURLToPath(new URL('../../../docs/public-record.md', import.meta.url));

  async function checked(text: string) {
    const [, script = ''] = /```js\n(.*?)```/s.exec(await readFile(page, 'utf8')) ?? [];
    const [program, file] = [join(folder, 'check.mjs'), join(folder, 'checked')];
    await Promise.all([writeFile(program, script), writeFile(file, text)]);
    return spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  }

  it('finds a record sound that is, and broken that is not', async () => {
    const file = await aFile(folder, written(aSet()));
    await importFile(keeper, { file, consultationId: 'shown' });
    const lines = await collect(exportLedger(keeper, 'shown'));
    const head = (await verifyLedger(inPieces(Buffer.from(lines.join(''))))).head;
    assert.equal((await checked(lines.join(''))).stdout, `1 events, the last one ${head}\n`);
    const words = await checked(lines.join('').replace('The text of c1.', 'The text of c2.'));
    assert.deepEqual([words.status, words.stderr.includes('words')], [1, true]);
    const missing = await checked(lines.toSpliced(1, 1).join(''));
    assert.equal(missing.status, 1);
    assert.equal((await checked(lines.slice(0, -1).join(''))).status, 1);
  });
});

// Real consultations are kept beside the repository, not in it. Where they are not, there is
// nothing to register.
const set = fileURLToPath(
  new URL('../../../../shared/data/fausses-informations.json', import.meta.url),
);

if (existsSync(set)) {
  describe('A real consultation', () => {
    it('is kept whole, and its record verifies and comes back', async () => {
      const { consultationId } = await importFile(keeper, { file: set });
      const kept = await collect(keeper.readRecords(consultationId));
      assert.equal(kept.filter(({ type }) => type === 'claim').length, 192);
      const copy = await copied(consultationId);
      const report = await verifyLedger(inPieces(Buffer.from(copy.text)));
      assert.deepEqual(report.problems, []);
      assert.deepEqual(await seenOf(copy.consultationId), await seenOf(consultationId));
    });
  });
}
