import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { usualLimits } from '../../src/record/input/limits.js';
import type { Progress } from '../../src/record/import/import-file.js';
import { aFile, aFolder, imported, Shelf } from './a-file.js';
import { aClaim, aSet, written } from './a-set.js';
import { importFile } from '../../src/record/import/import-file.js';

const folder = await aFolder();

const importing = async (content: string | Uint8Array, options = {}) =>
  imported(await aFile(folder, content), options);

/** What is said of a file that is not taken. */
async function refusalOf(content: string | Uint8Array, options = {}): Promise<string> {
  try {
    await importing(content, options);
  } catch (error) {
    assert.equal((error as Error).name, 'Refusal');
    return (error as Error).message;
  }
  return assert.fail('It was taken.');
}

const ids = (kept: readonly { readonly type: string; readonly id: string }[]) =>
  kept.map(({ type, id }) => `${type} ${id}`);

describe('A set that is imported', () => {
  it('becomes records, the consultation first', async () => {
    const { kept, records } = await importing(written(aSet()));
    assert.deepEqual(ids(kept), [
      'consultation example',
      'group north',
      'participant p1',
      'participant p2',
      'claim c1',
      'tally c1',
      'claim c2',
      'tally c2',
      'stance c1:p2',
    ]);
    assert.equal(records, kept.length);
  });

  it('may be packed, whatever its name, and begin with a byte order mark', async () => {
    const { kept } = await importing(gzipSync(`\uFEFF${JSON.stringify(aSet())}`));
    assert.equal(kept.length, 9);
  });

  it('can be kept under another id', async () => {
    const { kept, consultationId } = await importing(written(aSet()), { consultationId: 'again' });
    assert.deepEqual([consultationId, kept[0]!.id], ['again', 'again']);
  });

  it('is refused where there is one of that id already', async () => {
    const shelf = new Shelf();
    const file = await aFile(folder, written(aSet()));
    await importFile(shelf, { file });
    await assert.rejects(importFile(shelf, { file }), /There is a consultation example already/);
  });

  it('tells how far it is, twice from nothing to all', async () => {
    const told: Progress[] = [];
    const claims = [...Array(2_000).keys()].map((at) => aClaim(`c${at}`));
    const content = written(aSet({ claims, reactions: [] }));
    await importing(content, { onProgress: (progress: Progress) => told.push(progress) });
    const size = Buffer.byteLength(content);
    assert.ok(told.every((each) => each.size === size && each.read <= size));
    assert.deepEqual([...new Set(told.map(({ stage }) => stage))], ['checking', 'keeping']);
    assert.equal(told.at(-1)!.read, size);
  });

  it('bad input 37: keeps HTML as the text that it is', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;';
    const { kept } = await importing(written(aSet({ claims: [aClaim('c1', { text })] })));
    const claim = kept.find(({ type }) => type === 'claim');
    assert.ok(claim?.type === 'claim' && claim.text === text);
  });
});

describe('Bad input 37: sets that cannot be', () => {
  const claims = (...list: readonly unknown[]) => written(aSet({ claims: list, reactions: [] }));
  const lineOf = (content: string, words: string) =>
    content.slice(0, content.indexOf(words)).split('\n').length;

  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'two claims of one id',
      claims(aClaim('c1'), aClaim('c2'), aClaim('c1', { text: 'Here.' })),
      'Here.',
      /claims\[2\] \(c1\): two claims have the same id, c1/,
    ],
    [
      'a claim by nobody',
      claims(aClaim('c1'), aClaim('c2', { authorId: 'nobody' })),
      'nobody',
      /claims\[1\] \(c2\): it speaks of nobody, which is not in it/,
    ],
    [
      'a claim without a text',
      claims(aClaim('c1'), { ...aClaim('c2'), text: undefined, here: 1 }),
      'here',
      /claims\[1\] \(c2\)\.text/,
    ],
    [
      'a claim in a language that is none',
      claims(aClaim('c1', { language: '<b>' })),
      '<b>',
      /consultation example: languages/,
    ],
    [
      'a date that is none',
      claims(aClaim('c1', { createdAt: 'yesterday' })),
      'yesterday',
      /\.createdAt/,
    ],
    [
      'a date in the future',
      claims(aClaim('c1'), aClaim('c2', { createdAt: '2199-01-01T00:00:00Z' })),
      '2199',
      /claim c2: 2199-01-01T00:00:00Z is in the future/,
    ],
    [
      'somebody who reacts twice',
      written(aSet({ reactions: [...aSet().reactions, { ...aSet().reactions[0]!, value: -1 }] })),
      '"value":-1',
      /reactions\[1\]: p2 reacts to c1 twice/,
    ],
  ];
  for (const [what, content, words, message] of refused) {
    it(`says in which line there is ${what}`, async () => {
      const said = await refusalOf(content);
      assert.match(said, message);
      const isHead = said.includes('consultation example');
      assert.match(said, new RegExp(`^line ${isHead ? 1 : lineOf(content, words)}: `));
    });
  }

  it('says which claims answer each other, or what is not there', async () => {
    const circle = claims(aClaim('a', { parentId: 'b' }), aClaim('b', { parentId: 'a' }));
    assert.match(await refusalOf(circle), /in a circle, as a does/);
    const orphan = claims(aClaim('c', { parentId: 'nothing' }));
    assert.match(await refusalOf(orphan), /claim c speaks of nothing, which is not in it/);
    const itself = claims(aClaim('c', { parentId: 'c' }));
    assert.match(await refusalOf(itself), /in a circle, as c does/);
  });

  it('says that lists came before what they are about, or that nothing came', async () => {
    const { source, consultation, ...lists } = aSet();
    const message = /needs a source and a consultation/;
    assert.match(await refusalOf(written({ ...lists, source, consultation })), message);
    assert.match(await refusalOf('{}'), message);
    assert.match(await refusalOf(claims()), /there are no claims/);
    assert.match(await refusalOf(''), /empty/);
  });

  it('says where it is not JSON, or ends too early', async () => {
    const content = written(aSet());
    assert.match(await refusalOf(content.replace('"c2"', 'c2')), /^line 13: this is not JSON/);
    assert.match(await refusalOf(content.slice(0, -4)), /the file ends in the middle/);
    assert.match(await refusalOf('<!doctype html><p>Not found</p>'), /line 1: this is not JSON/);
    assert.match(await refusalOf(written({ ...aSet(), claims: { c1: aClaim('c1') } })), /no list/);
  });

  it('keeps nothing of a set in which the last thing is wrong', async () => {
    const shelf = new Shelf();
    const wrong = aSet({ commitments: [{ id: 'k', title: 'A', text: 'B' }, { id: 'k' }] });
    const file = await aFile(folder, written(wrong));
    await assert.rejects(importFile(shelf, { file }), /commitments\[1\] \(k\)/);
    assert.equal(shelf.kept.size, 0);
  });

  it('pollutes nothing with names that every object has', async () => {
    const content = written(aSet()).replace('"notes"', '"__proto__": {"polluted": 1}, "notes"');
    const claim = '{"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}, ';
    const { kept } = await importing(content.replace('{"id":"c1"', `${claim}"id":"c1"`));
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.ok(kept.every((record) => !('polluted' in record)));
  });
});

describe('Bad input 37: sets that are bombs', () => {
  it('are refused where there are more records than are taken', async () => {
    const claims = [...Array(50).keys()].map((at) => aClaim(`c${at}`));
    const limits = { ...usualLimits, records: 40 };
    const said = await refusalOf(written(aSet({ claims })), { limits });
    assert.match(said, /^line \d+: there are more than 40 records/);
  });

  it('are refused where one thing is longer than is taken', async () => {
    const limits = { ...usualLimits, bytes: 10_000 };
    const long = aClaim('long', { text: 'x'.repeat(20_000) });
    assert.match(await refusalOf(written(aSet({ claims: [long] })), { limits }), /longer than/);
    const spaces = written(aSet()).replace('"claims"', `${' '.repeat(20_000)}"claims"`);
    assert.match(await refusalOf(spaces, { limits }), /longer than/);
    const many = written(aSet({ notes: [Array<string>(5_000).fill('note')] }));
    assert.match(await refusalOf(many, { limits }), /longer than/);
  });

  it('are taken where many things, none of them long, are left out', async () => {
    const limits = { ...usualLimits, bytes: 10_000 };
    const notes = Array<string>(5_000).fill('note');
    assert.equal((await importing(written(aSet({ notes })), { limits })).kept.length, 9);
  });

  it('are refused where they are nested too deeply', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const content = written(aSet()).replace('"notes"', `"deep": ${deep}, "notes"`);
    assert.match(await refusalOf(content), /nested more than 64 deep/);
  });

  it('are refused where they unpack to far more than they are', async () => {
    const bomb = gzipSync(`{"notes": [${'"",'.repeat(40_000_000)}""]}`);
    const limits = { ...usualLimits, bytes: 1e12 };
    assert.match(await refusalOf(bomb, { limits }), /more than 100 times as large/);
  });

  it('are refused where they are packed otherwise, or broken', async () => {
    assert.match(await refusalOf(Buffer.from('PK\x03\x04…')), /ZIP archive/);
    const broken = gzipSync(written(aSet())).subarray(0, 200);
    assert.match(await refusalOf(broken), /cannot be unpacked/);
  });

  it('are refused where there is no file, or only a folder or a pipe', async () => {
    await assert.rejects(imported(`${folder}/nowhere`), /There is no file/);
    await assert.rejects(imported(folder), /is not a file/);
    await assert.rejects(imported('-'), /has to be a file/);
  });
});
