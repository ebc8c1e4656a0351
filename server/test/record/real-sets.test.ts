import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkDataset, toRecords } from '../../src/record/dataset/index.js';
import { aFile, aFolder, imported } from './a-file.js';
import { linesOf } from './a-ledger.js';

const folder = await aFolder();

// Real consultations are kept beside the repository, not in it. Where they are not, there is
// nothing to register.
const sets = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const names = [
  'polis-brexit-consensus',
  'polis-san-juan-land-bank',
  'decidim-barcelona-tourism',
  'fausses-informations',
  'republique-numerique',
];

for (const name of names.filter((each) => existsSync(`${sets}${each}.json`))) {
  describe(`The set ${name}`, () => {
    const file = `${sets}${name}.json`;

    it('becomes the same records read piece by piece as read whole, and stances besides', async () => {
      const dataset = checkDataset(JSON.parse(await readFile(file, 'utf8')), file);
      const { kept } = await imported(file);
      const stances = kept.filter(({ type }) => type === 'stance');
      assert.equal(stances.length, dataset.reactions.length);
      const others = kept.filter(({ type }) => type !== 'stance');
      assert.deepEqual(others, toRecords(dataset).records);
    });

    it('comes back from its public record', async () => {
      const { kept } = await imported(file);
      const batch = kept.map((record) => ({ record }));
      const lines = await linesOf([batch], [], name);
      const again = await imported(await aFile(folder, lines.join('')));
      assert.deepEqual(again.kept, kept);
    });
  });
}
