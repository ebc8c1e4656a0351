import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { AggregateCells } from '../../src/store/aggregate-cells.js';

/** Lets whatever was promised come. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function followed(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let fetched = 0;
  const cells = new AggregateCells(() => {
    fetched += 1;
    return Promise.resolve({} as never);
  });
  const cell = cells.cell('coverage', null);
  const unfollow = cell.subscribe(() => undefined);
  cells.load('coverage', null);
  await settled();
  return { cells, unfollow, count: () => fetched };
}

describe('figures', () => {
  it('are fetched once for many changes', async (t) => {
    const { cells, count } = await followed(t);
    for (let at = 0; at < 20; at += 1) cells.touch();
    t.mock.timers.tick(300);
    await settled();
    assert.equal(count(), 2);
  });

  it('are fetched again for what changes later', async (t) => {
    const { cells, count } = await followed(t);
    for (let at = 0; at < 2; at += 1) {
      cells.touch();
      t.mock.timers.tick(300);
      await settled();
    }
    assert.equal(count(), 3);
  });

  it('are not fetched for nobody', async (t) => {
    const { cells, unfollow, count } = await followed(t);
    unfollow();
    cells.touch();
    t.mock.timers.tick(300);
    await settled();
    assert.equal(count(), 1);
  });
});
