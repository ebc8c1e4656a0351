import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

const modules = (await readdir('src', { recursive: true }))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

describe('In Node', () => {
  for (const name of modules) {
    it(`src/${name} can be imported`, async () => {
      await assert.doesNotReject(import(`../src/${name}`));
    });
  }

  it('no import leaves anything on the global object', async () => {
    const before = new Set(Object.keys(globalThis));
    await Promise.all(modules.map((name) => import(`../src/${name}`)));
    const added = Object.keys(globalThis).filter((key) => !before.has(key));
    // Lit marks its versions, so that two copies on a page can be told.
    assert.deepEqual(
      added.filter((key) => !/^(lit|reactiveElement)/.test(key)),
      [],
    );
  });
});
