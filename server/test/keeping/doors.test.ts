import { isAdapterError } from '@entente/elements/adapters/toolbox.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { Doors } from '../../src/keeping/doors.js';

/** Work that lasts until it is told to end, and who has begun. */
function lasting() {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => () =>
    new Promise<number>((resolve) => {
      begun.push(number);
      ends.push(() => resolve(number));
    });
  return { begun, ends, work };
}

describe('The doors behind which people write', () => {
  it('let in two at a time, and the others in the order in which they came', async () => {
    const doors = new Doors();
    const { begun, ends, work } = lasting();
    const all = [1, 2, 3, 4].map((number) => doors.through('river', work(number)));
    await soon();
    assert.deepEqual(begun, [1, 2]);
    ends[1]?.();
    await all[1];
    await soon();
    assert.deepEqual(begun, [1, 2, 3]);
    ends[0]?.();
    await all[0];
    await soon();
    for (const end of ends) end();
    assert.deepEqual(await Promise.all(all), [1, 2, 3, 4]);
  });

  it('are open where nobody is, whatever came of those who were there', async () => {
    const doors = new Doors();
    const failing = [1, 2].map(() =>
      doors.through('river', () => Promise.reject(new Error('It ended badly.'))),
    );
    await Promise.allSettled(failing);
    assert.equal(await doors.through('river', () => Promise.resolve('in')), 'in');
  });

  it('keep nobody from writing elsewhere', async () => {
    const doors = new Doors();
    const { ends, work } = lasting();
    const here = [1, 2, 3].map((number) => doors.through('river', work(number)));
    assert.equal(await doors.through('lake', () => Promise.resolve('in')), 'in');
    while (ends.length < here.length) {
      for (const end of ends) end();
      await soon();
    }
    for (const end of ends) end();
    await Promise.all(here);
  });

  it('tell whoever waited for long when to come again, and let in those behind', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const doors = new Doors();
    const { ends, work } = lasting();
    const within = [1, 2].map((number) => doors.through('river', work(number)));
    const late = assert.rejects(
      doors.through('river', work(3)),
      (error) => isAdapterError(error) && error.code === 'unavailable' && error.retryAfter === 2,
    );
    t.mock.timers.tick(5_000);
    await late;
    const next = doors.through('river', () => Promise.resolve('in'));
    for (const end of ends) end();
    await Promise.all(within);
    assert.equal(await next, 'in');
  });
});
