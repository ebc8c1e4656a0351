import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  dissimilarity,
  divergence,
  effectiveNumber,
  entropyNumber,
  gini,
  parity,
  representationScore,
  wilsonInterval,
} from '../../src/measures/index.js';
import { near } from './near.js';

const population = [500, 300, 200];
const participants = [40, 9, 1];

describe('Measures of representation', () => {
  it('compare 40, 9 and 1 participants with a population of 500, 300 and 200', () => {
    const turnouts = population.map((size, at) => ({ here: participants[at]!, population: size }));
    near(representationScore(turnouts), 0.0625);
    near(dissimilarity(population, participants), 0.3);
    near(1 - dissimilarity(population, participants)!, 0.7);
    near(effectiveNumber(participants), 1.486, 3);
    near(effectiveNumber(population), 2.632, 3);
    near(entropyNumber(participants), 1.76, 3);
    near(divergence(participants, population), 0.238, 3);
  });

  it('give each group its parity ratio', () => {
    near(parity(0.8, 0.5), 1.6);
    near(parity(0.18, 0.3), 0.6);
    near(parity(0.02, 0.2), 0.1);
    assert.equal(parity(0.02, 0), null);
  });

  it('read divergence in the other direction, where an absent group makes it infinite', () => {
    near(divergence(population, participants), 0.3788);
    assert.equal(divergence([1, 1], [1, 0]), Infinity);
    near(divergence([1, 0], [1, 1]), Math.log(2));
  });

  it('put the Wilson interval around a share', () => {
    const intervals = [1, 9, 40].map((count) => wilsonInterval(count, 50));
    const expected = [
      [0.0035, 0.105],
      [0.0977, 0.308],
      [0.6696, 0.8876],
    ];
    for (const [at, [low, high]] of expected.entries()) {
      near(intervals[at]!.low, low!);
      near(intervals[at]!.high, high!);
    }
  });

  it('know nothing of nobody', () => {
    assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
    assert.equal(dissimilarity([1, 1], [0, 0]), null);
    assert.equal(effectiveNumber([]), null);
    assert.equal(entropyNumber([0]), null);
    assert.equal(divergence([0], [1]), null);
    assert.equal(gini([0, 0]), null);
    assert.equal(representationScore([{ here: 3, population: 9 }]), null);
  });

  it('tell how concentrated the voice is', () => {
    assert.equal(gini([1, 1, 1, 1]), 0);
    near(gini([10, 1, 1, 0]), 0.625);
  });
});

const counts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 8 });
const someCounts = counts.filter((list) => list.some((count) => count > 0));

describe('Whatever the counts', () => {
  it('the representation score and dissimilarity stay between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))), (pairs) => {
        const score = representationScore(
          pairs.map(([here, size]) => ({ here, population: size })),
        );
        const distance = dissimilarity(
          pairs.map(([, size]) => size),
          pairs.map(([here]) => here),
        );
        for (const value of [score, distance]) {
          assert.ok(value === null || (value >= 0 && value <= 1 + 1e-9));
        }
      }),
    );
  });

  it('a population compared with itself is without fault', () => {
    fc.assert(
      fc.property(someCounts, (list) => {
        near(dissimilarity(list, list), 0);
        near(divergence(list, list), 0);
      }),
    );
  });

  it('the effective numbers lie between 1 and the number of groups, entropy giving the larger', () => {
    fc.assert(
      fc.property(someCounts, (list) => {
        const [simpson, entropy] = [effectiveNumber(list)!, entropyNumber(list)!];
        assert.ok(simpson > 1 - 1e-9 && simpson <= entropy + 1e-9);
        assert.ok(entropy <= list.length + 1e-9);
      }),
    );
  });

  it('the Wilson interval holds the share, and narrows as more are asked', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (yes, no) => {
        const of = yes + no;
        const { low, high } = wilsonInterval(yes, of);
        const wide = high - low;
        const more = wilsonInterval(yes * 2, of * 2);
        assert.ok(low >= 0 && high <= 1);
        if (of > 0) assert.ok(low <= yes / of + 1e-12 && yes / of <= high + 1e-12);
        assert.ok(more.high - more.low <= wide + 1e-12);
      }),
    );
  });

  it('the Gini index is the same for people in any order, and below 1', () => {
    fc.assert(
      fc.property(someCounts, (list) => {
        const value = gini(list)!;
        assert.ok(value > -1e-9 && value < 1);
        near(gini([...list].reverse()), value);
      }),
    );
  });
});
