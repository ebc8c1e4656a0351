import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDataset, RecordIndex, toRecords } from '../../scripts/dataset/index.js';
import { coverageOf } from '../../src/measures/index.js';
import { checkRecord, type RecordOf, type RecordType } from '../../src/model/index.js';

// Real consultations are kept beside the repository, not in it. Where they are not, there is
// nothing to register.
const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

const sets = [
  { name: 'polis-brexit-consensus', claims: 50, roots: 50, evidence: 0 },
  { name: 'polis-san-juan-land-bank', claims: 297, roots: 297, evidence: 0 },
  { name: 'decidim-barcelona-tourism', claims: 1_017, roots: 340, evidence: 24 },
  { name: 'fausses-informations', claims: 192, roots: 7, evidence: 0 },
  { name: 'republique-numerique', claims: 2_010, roots: 268, evidence: 280 },
];

async function convert(name: string) {
  const dataset = await readDataset(`${folder}${name}.json`);
  const { records, book } = toRecords(dataset);
  const of = <T extends RecordType>(type: T) =>
    records.filter((record): record is RecordOf<T> => record.type === type);
  return { dataset, records, book, of };
}

for (const { name, claims, roots, evidence } of sets) {
  if (!existsSync(`${folder}${name}.json`)) continue;

  describe(`The set ${name}`, async () => {
    const { dataset, records, book, of } = await convert(name);

    it('becomes valid records', () => {
      const issues = records.flatMap((record) => {
        const checked = checkRecord(record);
        return 'issues' in checked ? checked.issues : [];
      });
      assert.deepEqual(issues, []);
    });

    it('loses no claim, no reply, no source, no person and no answer', () => {
      const converted = of('claim');
      assert.equal(converted.length, claims);
      assert.equal(converted.filter(({ parentId }) => parentId === null).length, roots);
      assert.equal(of('evidence').length, evidence);
      assert.equal(of('participant').length, dataset.participants.length);
      assert.equal(of('response').length, dataset.responses.length);
      assert.equal(of('commitment').length, dataset.commitments.length);
    });

    it('keeps every text and every address as it was', () => {
      const texts = (list: readonly { readonly id: string; readonly text: string }[]) =>
        list.map(({ id, text }) => [id, text]);
      assert.deepEqual(texts(of('claim')), texts(dataset.claims));
      assert.deepEqual(
        of('evidence').map(({ url, excerpt }) => [url, excerpt]),
        dataset.evidence.map(({ url, note }) => [url, note]),
      );
    });

    it('gives every claim a number of its own, below that of what it answers', () => {
      const numbers = new Map(of('claim').map(({ id, number }) => [id, number]));
      assert.equal(new Set(numbers.values()).size, claims);
      for (const { number, parentId } of of('claim')) {
        const above = parentId === null ? '' : `${numbers.get(parentId)!}.`;
        assert.match(number.slice(above.length), /^[1-9]\d*$/);
        assert.ok(number.startsWith(above));
      }
    });

    it('has tallies that equal a recount', () => {
      const recount = new Map(dataset.claims.map(({ id }) => [id, [0, 0, 0]]));
      for (const { claimId, agree, disagree, pass } of dataset.tallies) {
        recount.set(claimId, [agree, disagree, pass]);
      }
      for (const { claimId, value } of dataset.reactions) {
        const counts = recount.get(claimId)!;
        const at = { '1': 0, '-1': 1, '0': 2 }[String(value) as '0'];
        counts[at] = counts[at]! + 1;
      }
      const counted = of('tally').map(({ id, agree, disagree, unsure }) => [
        id,
        [agree, disagree, unsure],
      ]);
      assert.deepEqual(new Map(counted as [string, number[]][]), recount);
    });

    it('can be read to its end, page by page, by somebody who only reads', async () => {
      const index = new RecordIndex({ records, book });
      const waiting = new Set(
        of('claim').flatMap(({ id, status }) => (status === 'pending' ? id : [])),
      );
      const seen = new Set<string>();
      const read = async (parentId: string | null, after: string | null): Promise<void> => {
        const page = await index.list({ parentId, order: 'number' }, { limit: 100, after });
        for (const id of page.ids) seen.add(id);
        for (const id of page.ids) await read(id, null);
        if (page.cursor !== null) await read(parentId, page.cursor);
      };
      await read(null, null);
      assert.equal(seen.size, claims - waiting.size);
    });

    it('can be measured for coverage without telling of a group of fewer than five', async () => {
      const figures = await new RecordIndex({ records, book }).aggregate('coverage', null);
      const shown = figures.groups.flatMap(({ present, speaking, heard, answered }) =>
        [present, speaking, heard, answered].filter((figure) => figure !== null),
      );
      assert.ok(shown.every((figure) => figure === 0 || figure >= 5));
      assert.equal(coverageOf(figures, of('group')).expected, of('group').length);
    });
  });
}

const generator = `${folder}generate.mjs`;

if (existsSync(generator)) {
  describe('A synthetic record of 10,000 claims', async () => {
    const { generate } = (await import(generator)) as {
      generate: (options: object) => Parameters<typeof toRecords>[0];
    };
    const set = generate({ claims: 10_000, participants: 2_000, languages: ['en', 'fr'] });
    const index = new RecordIndex(toRecords({ ...set, tallies: [], commitments: [] }));

    it('gives its first page', async () => {
      const query = { parentId: null, order: 'least-heard', replies: 3 } as const;
      const page = await index.list(query, { limit: 20 });
      assert.equal(page.ids.length, 20);
    });
  });
}
