import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ValueCell } from '../../src/store/cell.js';
import { derive } from '../../src/store/derive.js';

/** How often something pings while `act` runs. */
function pings(cell: { subscribe(listener: () => void): () => void }, act: () => void): number {
  let count = 0;
  const end = cell.subscribe(() => (count += 1));
  act();
  end();
  return count;
}

describe('A cell', () => {
  it('pings when its value changes', () => {
    const cell = new ValueCell(1);
    assert.equal(
      pings(cell, () => {
        cell.value = 2;
      }),
      1,
    );
  });

  it('keeps silent when it is given the value it has', () => {
    const cell = new ValueCell(1);
    assert.equal(
      pings(cell, () => {
        cell.value = 1;
      }),
      0,
    );
  });

  it('pings nobody who has let go', () => {
    const cell = new ValueCell(1);
    let count = 0;
    cell.subscribe(() => (count += 1))();
    cell.value = 2;
    assert.equal(count, 0);
  });
});

describe('A derived cell', () => {
  it('is computed from its sources', () => {
    const a = new ValueCell(1);
    const sum = derive((read) => read(a) + 1);
    assert.equal(sum.value, 2);
  });

  it('pings when a source makes it differ', () => {
    const a = new ValueCell(1);
    const double = derive((read) => read(a) * 2);
    assert.equal(
      pings(double, () => {
        a.value = 2;
      }),
      1,
    );
  });

  it('keeps silent when a source changes and it does not', () => {
    const a = new ValueCell(1);
    const positive = derive((read) => read(a) > 0);
    assert.equal(
      pings(positive, () => {
        a.value = 2;
      }),
      0,
    );
  });

  it('follows what it was read from before anybody followed it', () => {
    const a = new ValueCell(1);
    const double = derive((read) => read(a) * 2);
    assert.equal(double.value, 2);
    assert.equal(
      pings(double, () => {
        a.value = 2;
      }),
      1,
    );
  });

  it('follows the sources of its last run only', () => {
    const which = new ValueCell<'a' | 'b'>('a');
    const a = new ValueCell(1);
    const b = new ValueCell(2);
    const chosen = derive((read) => (read(which) === 'a' ? read(a) : read(b)));
    assert.equal(
      pings(chosen, () => {
        which.value = 'b';
        a.value = 10;
      }),
      1,
    );
  });

  it('leaves its sources alone once nobody follows it', () => {
    const a = new ValueCell(1);
    const end = derive((read) => read(a)).subscribe(() => undefined);
    end();
    assert.equal(a.followed, false);
  });
});
