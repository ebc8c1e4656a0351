import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { ENTENTE } from '../support/entente.js';
import { aFile, aFolder } from './a-file.js';
import { aParticipant, linesOf } from './a-ledger.js';
import { aSet, written } from './a-set.js';

const folder = await aFolder();

/** Runs `entente` as somebody would. */
const entente = (...args: readonly string[]) =>
  spawnSync(process.execPath, [ENTENTE, ...args], { encoding: 'utf8' });

const record = async (touch = (text: string) => text) =>
  aFile(folder, touch((await linesOf([[{ record: aParticipant('ada') }]])).join('')));

describe('entente verify', () => {
  it('ends well for a record that is sound', async () => {
    const { status, stdout } = entente('verify', await record());
    assert.equal(status, 0);
    assert.match(
      stdout,
      /The record of river is sound\.\n {2}events {4}1, the last one [0-9a-f]{64}/,
    );
  });

  it('says where a record breaks, and ends badly', async () => {
    const file = await record((text) => text.replace('Ada', 'Eva'));
    const { status, stdout } = entente('verify', file);
    assert.equal(status, 1);
    assert.match(stdout, /line 3, event 1, participant ada revision 1: it is not what its digest/);
  });

  it('answers as JSON where that is asked for', async () => {
    const { stdout } = entente('verify', '--json', await record());
    const { isSound, events } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([isSound, events], [true, 1]);
  });

  it('takes one file that is there', () => {
    assert.equal(entente('verify').status, 2);
    const { status, stderr } = entente('verify', join(folder, 'nowhere'));
    assert.deepEqual([status, stderr.startsWith('There is no file')], [1, true]);
  });
});

describe('entente import and entente export', () => {
  it('bring a consultation into a database, out of it in each form, and words out of it', async () => {
    const database = ['--database', join(folder, 'database')];
    const imported = entente('import', await aFile(folder, written(aSet())), ...database);
    assert.match(
      imported.stdout,
      /Kept 9 records as example\.\nLeft out, as a dialogue has none: 1 closed/,
    );
    assert.match(imported.stderr, /checking 100 %\n.*keeping 100 %/s);

    const exporting = (...args: readonly string[]) =>
      entente('export', ...database, '--consultation', 'example', ...args);
    const file = join(folder, 'example.jsonl.gz');
    assert.equal(exporting('--out', file).status, 0);
    assert.equal(entente('verify', file).status, 0);
    const unpacked = gunzipSync(await readFile(file)).toString();
    assert.equal(exporting('--out', '-').stdout, unpacked);

    assert.equal(exporting('--format', 'csv', '--out', join(folder, 'tables')).status, 0);
    assert.ok((await readdir(join(folder, 'tables'))).includes('claim.csv'));
    const linked = JSON.parse(exporting('--format', 'json-ld', '--out', '-').stdout) as object;
    assert.deepEqual(Object.keys(linked), ['@context', '@graph']);

    const erasing = (...args: readonly string[]) =>
      entente('erase', ...database, '--consultation', 'example', ...args);
    assert.match(erasing('--claim', 'c1').stderr, /The claim c1 can still be read/);
    assert.match(erasing('--nomination', 'c1').stderr, /There is no nomination c1/);
    assert.equal(erasing('--participant', 'p1').stdout, 'Erased.\n');
  });

  it('leave no file where nothing could be written', async () => {
    const out = join(folder, 'no.jsonl');
    const { status, stderr } = entente(
      ...['export', '--database', 'memory', '--consultation', 'none', '--out', out],
    );
    assert.deepEqual([status, stderr], [1, 'There is no consultation none.\n']);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('no.')),
      [],
    );
  });

  it('say what they need', () => {
    assert.equal(entente('import').status, 2);
    assert.equal(entente('export', '--consultation', 'a').status, 2);
    const all = ['--consultation', 'a', '--out', '-', '--format'];
    assert.match(entente('export', ...all, 'csv').stderr, /name a folder/);
    assert.match(entente('export', ...all, 'xml').stderr, /There is no format xml/);
  });
});
