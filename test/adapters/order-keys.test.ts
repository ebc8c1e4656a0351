import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orders, type Order } from '../../src/adapters/contract.js';
import { decodeCursor, encodeCursor, pageSize } from '../../src/adapters/cursor.js';
import { compareKeys, orderKey, type OrderKey } from '../../src/adapters/order-keys.js';
import { claimOf } from '../../src/conformance/seed.js';
import { claimStatuses, emptyTally, type Claim, type Tally } from '../../src/model/index.js';

const place = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });

const listed = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    number: place.map((path) => path.join('.')),
    minute: fc.integer({ min: 10, max: 13 }),
    status: fc.constantFrom(...claimStatuses),
    agree: fc.nat(4),
    disagree: fc.nat(4),
    heard: fc.nat(2),
  })
  .map(({ id, number, minute, status, ...counts }) => ({
    claim: claimOf({ id, number, status, createdAt: `2026-03-01T09:${minute}:00.000Z` }),
    counts: { ...emptyTally(id), ...counts },
  }));

const order = fc.constantFrom(...orders);
const sign = (of: number) => Math.sign(of) + 0;

interface Listed {
  readonly claim: Claim;
  readonly counts: Tally;
}

const keyOf = (by: Order, { claim, counts }: Listed) => orderKey(by, claim, counts);

describe('The orders of claims', () => {
  it('are total: no two claims are equal, and either comes first of the other', () => {
    fc.assert(
      fc.property(order, listed, listed, (by, one, other) => {
        const [a, b] = [keyOf(by, one), keyOf(by, other)];
        assert.equal(sign(compareKeys(a, b)), sign(-compareKeys(b, a)));
        assert.equal(compareKeys(a, b) === 0, one.claim.id === other.claim.id && same(a, b));
      }),
    );
  });

  it('have no circles', () => {
    fc.assert(
      fc.property(order, listed, listed, listed, (by, ...three) => {
        const keys = three.map((each) => keyOf(by, each)).sort(compareKeys);
        const [a, b, c] = keys as unknown as [OrderKey, OrderKey, OrderKey];
        assert.ok(compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0 && compareKeys(a, c) <= 0);
      }),
    );
  });

  it('put 1.2 before 1.10, and a claim before its replies', () => {
    const numbers = ['1.10', '2', '1', '10', '1.2', '1.2.1'];
    const sorted = numbers
      .map((number) => ({ number, key: orderKey('number', claimOf({ id: number, number })) }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ number }) => number);
    assert.deepEqual(sorted, ['1', '1.2', '1.2.1', '1.10', '2', '10']);
  });

  it('put many and close before many and one-sided, and that before nothing', () => {
    const contested = (agree: number, disagree: number) => {
      const claim = claimOf({ id: `${agree}-${disagree}`, number: '1' });
      return orderKey('most-contested', claim, { ...emptyTally(claim.id), agree, disagree });
    };
    const inOrder = [contested(50, 60), contested(10, 10), contested(10, 100), contested(2, 2)];
    assert.deepEqual(inOrder.toSorted(compareKeys), inOrder);
    assert.ok(compareKeys(contested(1, 1), contested(500, 0)) < 0);
  });

  it('put what is only a place any more last, where notice counts', () => {
    const gone = claimOf({ id: 'gone', number: '1', status: 'withdrawn' });
    const loud = claimOf({ id: 'loud', number: '2' });
    const noticed = { ...emptyTally('loud'), agree: 1_000 };
    const [a, b] = [orderKey('least-heard', gone), orderKey('least-heard', loud, noticed)];
    assert.ok(compareKeys(a, b) > 0);
  });
});

function same(a: OrderKey, b: OrderKey): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

describe('A cursor', () => {
  it('stands for the key that it was made of', () => {
    fc.assert(
      fc.property(order, listed, (by, each) => {
        const key = keyOf(by, each);
        assert.equal(compareKeys(decodeCursor(by, encodeCursor(by, key)), key), 0);
      }),
    );
  });

  it('is refused in another order than its own', () => {
    const cursor = encodeCursor('number', [[1], 'a']);
    assert.throws(() => decodeCursor('newest', cursor), { code: 'invalid' });
  });

  it('is refused, and nothing else happens, whatever somebody makes up', () => {
    fc.assert(
      fc.property(order, fc.oneof(fc.string(), fc.json()), (by, made) => {
        assert.throws(() => decodeCursor(by, made), { name: 'AdapterError', code: 'invalid' });
      }),
    );
  });
});

describe('The size of a page', () => {
  it('is what is asked for, within what there is', () => {
    assert.deepEqual([pageSize(5, 20), pageSize(500, 20)], [5, 20]);
  });

  for (const limit of [0, -3, 1.5, Number.NaN, Infinity]) {
    it(`cannot be ${limit}`, () => {
      assert.throws(() => pageSize(limit, 20), { code: 'invalid' });
    });
  }
});
