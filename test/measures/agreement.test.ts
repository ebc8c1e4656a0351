import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  groupConsensus,
  priority,
  PROCESS_PRIORITY,
  proportionTest,
  reasonsWeight,
  representativeness,
  smoothedShare,
  tradeoffWeight,
  twoProportionTest,
} from '../../src/measures/index.js';
import { near } from './near.js';

const inside = { successes: 18, trials: 20 };
const outside = { successes: 6, trials: 25 };

describe('Measures of agreement', () => {
  it('test whether a majority of a group agrees', () => {
    near(proportionTest(18, 20), 3.7097);
  });

  it('test whether a group agrees more than others do', () => {
    near(twoProportionTest(inside, outside), 4.357);
  });

  it('find no difference when everybody agrees', () => {
    const all = { successes: 5, trials: 5 };
    assert.equal(twoProportionTest(all, all), 0);
  });

  it('tell how much more a group agrees than others', () => {
    near(representativeness(inside, outside), 3.3312);
  });

  it('give the claim that nobody saw the priority of what is new', () => {
    near(priority({ agree: 0, passed: 0, seen: 0, extremity: 0 }), 5.0625);
    near(priority({ agree: 18, passed: 3, seen: 20, extremity: 1 }), 4.4937);
    near(priority({ agree: 20, passed: 3, seen: 20, extremity: 0 }), 1.3724);
    near(priority({ agree: 1, passed: 0, seen: 1, extremity: 0 }), 12.5297);
    assert.equal(PROCESS_PRIORITY, 49);
  });

  it('weigh reasons up to the eighth, and the drawbacks that are admitted', () => {
    const reasons = [0, 3, 8, 20].map(reasonsWeight);
    const tradeoffs = [0, 1, 3].map(tradeoffWeight);
    for (const [at, weight] of [0.1, 1.4863, 2.2972, 2.2972].entries()) near(reasons[at], weight);
    for (const [at, weight] of [0.1, 1, 2.0986].entries()) near(tradeoffs[at], weight);
  });
});

describe('groupConsensus', () => {
  const first = { groupId: 'north', agree: 8, seen: 10 };

  it('gives the product, its mean and the group that agrees least', () => {
    const reading = groupConsensus([first, { groupId: 'south', agree: 3, seen: 4 }], 0)!;
    near(reading.product, 0.5);
    near(reading.mean, 0.7071);
    near(reading.worst.share, 0.6667);
    assert.equal(reading.worst.groupId, 'south');
  });

  it('would count a group of nobody as one half, so one below the minimum is left out', () => {
    const nobody = { groupId: 'south', agree: 0, seen: 0 };
    near(groupConsensus([first, nobody], 0)!.product, 0.375);
    assert.deepEqual(groupConsensus([first, nobody])!.tooFew, ['south']);
    near(groupConsensus([first, nobody])!.product, 0.75);
  });

  it('says nothing when no group has enough people', () => {
    assert.equal(groupConsensus([{ groupId: 'north', agree: 4, seen: 4 }]), null);
  });

  it('has its mean between the worst group and the best', () => {
    const view = fc
      .tuple(fc.nat(50), fc.nat(50))
      .map(([agree, others]) => ({ groupId: 'any', agree, seen: agree + others }));
    fc.assert(
      fc.property(fc.array(view, { minLength: 1 }), (views) => {
        const { mean, worst } = groupConsensus(views, 0)!;
        const best = Math.max(
          ...views.map(({ agree, seen }) => smoothedShare({ successes: agree, trials: seen })),
        );
        assert.ok(mean >= worst.share - 1e-9 && mean <= best + 1e-9);
      }),
    );
  });
});
