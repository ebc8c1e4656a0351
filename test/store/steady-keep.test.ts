import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { once } from '../../src/internal/once.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { steady } from '../../src/store/steady-keep.js';

/** A device whose code does not come the first time. */
function device() {
  const lasting = new MemoryKeep();
  let isThere = false;
  const load = () =>
    isThere ? Promise.resolve(lasting) : Promise.reject(new TypeError('no code'));
  const keepNow = steady(once(load));
  const arrive = (): void => {
    isThere = true;
  };
  return { lasting, keepNow, arrive };
}

describe('A place to keep things in whose code does not come', () => {
  it('keeps them on this page meanwhile', async () => {
    const { keepNow } = device();
    await (await keepNow()).set('draft/1', 'Half a thought');
    assert.equal(await (await keepNow()).get('draft/1'), 'Half a thought');
  });

  it('is given what was kept on the page, once its code is here', async () => {
    const { keepNow, lasting, arrive } = device();
    await (await keepNow()).set('draft/1', 'Half a thought');
    arrive();
    await keepNow();
    assert.equal(await lasting.get('draft/1'), 'Half a thought');
  });

  it('is not given the same thing twice', async () => {
    const { keepNow, lasting, arrive } = device();
    await (await keepNow()).set('draft/1', 'Half a thought');
    arrive();
    await (await keepNow()).delete('draft/1');
    await keepNow();
    assert.equal(await lasting.get('draft/1'), undefined);
  });
});
