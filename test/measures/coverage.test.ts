import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  balanceOf,
  coverageOf,
  type CoverageState,
  type DimensionReading,
} from '../../src/measures/index.js';
import { aGroup, figuresOf } from './coverage-support.js';
import { near } from './near.js';

const islands = [aGroup('san-juan', 0.4853), aGroup('orcas', 0.3373), aGroup('lopez', 0.1774)];

const halves = [aGroup('remain', 0.5), aGroup('leave', 0.5)];

describe('coverageOf', () => {
  it('compares the share of those here with the share expected', () => {
    const figures = figuresOf({ 'san-juan': 157, orcas: 124, lopez: 57 }, 66);
    const [region] = coverageOf(figures, islands).dimensions;
    const [sanJuan, orcas, lopez] = region!.groups;
    near(sanJuan!.stages.present.share, 157 / 338);
    assert.deepEqual(
      [sanJuan, orcas, lopez].map((each) => each!.state),
      ['as-expected', 'as-expected', 'as-expected'],
    );
    assert.equal(region!.unknown, 66);
  });

  const states: [number | null, CoverageState][] = [
    [0, 'nobody'],
    [null, 'too-few'],
    [9, 'under-half'],
    [15, 'less'],
    [20, 'as-expected'],
    [24, 'as-expected'],
    [25, 'more'],
  ];
  for (const [people, state] of states) {
    it(`says ${state} of ${String(people)} where 20 of 100 are expected`, () => {
      const figures = figuresOf({ few: people, many: 100 - (people ?? 0) });
      const reading = coverageOf(figures, [aGroup('few', 0.2), aGroup('many', 0.8)]);
      assert.equal(reading.dimensions[0]!.groups[0]!.state, state);
    });
  }

  it('says that people are here where no share was expected', () => {
    const reading = coverageOf(figuresOf({ owner: 40 }, 60), [aGroup('owner', null)]);
    assert.equal(reading.dimensions[0]!.groups[0]!.state, 'not-expected');
    assert.equal(reading.hasShares, false);
  });

  it('counts the groups that take part, and those that are not told of', () => {
    const groups = [...islands, aGroup('tribes', null, 'tie'), aGroup('workers', null, 'tie')];
    const present = { 'san-juan': 157, orcas: 124, lopez: 57, tribes: 0, workers: null };
    const { expected, taking, withheld } = coverageOf(figuresOf(present), groups);
    assert.deepEqual({ expected, taking, withheld }, { expected: 5, taking: 3, withheld: 1 });
  });

  it('counts a group that was added since the figures were as one with nobody in it', () => {
    const reading = coverageOf(figuresOf({}), [aGroup('new', null, 'named')]);
    assert.equal(reading.dimensions[0]!.groups[0]!.state, 'nobody');
  });

  it('leaves people of unknown group out of shares', () => {
    const groups = [aGroup('north', 0.5), aGroup('south', 0.5)];
    const reading = coverageOf(figuresOf({ north: 30, south: 20 }, 500), groups);
    near(reading.dimensions[0]!.groups[0]!.stages.present.share, 0.6);
  });

  it('takes shares of everybody where the groups are not the whole of the people', () => {
    const reading = coverageOf(figuresOf({ workers: 7 }, 93), [aGroup('workers', 0.07)]);
    near(reading.dimensions[0]!.groups[0]!.stages.present.share, 0.07);
    assert.equal(reading.dimensions[0]!.groups[0]!.state, 'as-expected');
  });

  it('takes shares of those who named a group where one group has what the others leave', () => {
    const groups = [aGroup('north', 0.5), aGroup('south', null)];
    const reading = coverageOf(figuresOf({ north: 30, south: 30 }, 40), groups);
    near(reading.dimensions[0]!.groups[0]!.stages.present.share, 0.5);
  });

  it('takes shares of all who named a group while one of these is withheld', () => {
    const figures = { ...figuresOf({ remain: 20, leave: null }, 10), people: 50, speaking: 26 };
    const [{ groups }] = coverageOf(figures, halves).dimensions as [DimensionReading];
    near(groups[0]!.stages.present.share, 20 / 40);
    // All 26 who speak may have named a group: how many of them did not is told of nobody.
    near(groups[0]!.stages.speaking.share, 10 / 26);
  });

  it('takes those of no group for silent at later stages, while a group is withheld', () => {
    const groups = [aGroup('a', 0.4), aGroup('b', 0.3), aGroup('c', 0.3)];
    const voices = { heard: 0, answered: 0 };
    const figures = {
      ...figuresOf({ a: 25, b: 20, c: 15 }, 30),
      groups: [
        { groupId: 'a', present: 25, speaking: 10, ...voices },
        { groupId: 'b', present: 20, speaking: null, ...voices },
        { groupId: 'c', present: 15, speaking: null, ...voices },
      ],
      speaking: 20,
    };
    const [region] = coverageOf(figures, groups).dimensions;
    near(region!.groups[0]!.stages.speaking.share, 10 / 20);
  });

  it('never takes more for speaking than named a group, while one is withheld', () => {
    const figures = { ...figuresOf({ remain: 20, leave: null }, 60), people: 100, speaking: 80 };
    const [{ groups }] = coverageOf(figures, halves).dimensions as [DimensionReading];
    near(groups[0]!.stages.speaking.share, 10 / 40);
  });

  it('takes shares of everybody while those who named no group are withheld as well', () => {
    const dimensions = { region: { people: 50, unknown: null } };
    const figures = { ...figuresOf({ remain: 20, leave: null }, 10), people: 50, dimensions };
    const [{ groups }] = coverageOf(figures, halves).dimensions as [DimensionReading];
    near(groups[0]!.stages.present.share, 20 / 50);
  });

  it('puts an interval around a share until there are thirty people', () => {
    const groups = [aGroup('north', 0.5), aGroup('south', 0.5)];
    const few = coverageOf(figuresOf({ north: 12, south: 12 }), groups);
    const many = coverageOf(figuresOf({ north: 15, south: 15 }), groups);
    const interval = few.dimensions[0]!.groups[0]!.stages.present.interval!;
    assert.ok(interval.low < 0.5 && interval.high > 0.5);
    assert.equal(many.dimensions[0]!.groups[0]!.stages.present.interval, null);
  });

  it('gives shares that add up to 1 at each stage, where the groups are the whole', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (a, b, c) => {
        const figures = figuresOf({ 'san-juan': a, orcas: b, lopez: c });
        const [region] = coverageOf(figures, islands).dimensions;
        const shares = region!.groups.map(({ stages }) => stages.present.share);
        assert.equal(shares.includes(null), a + b + c < 5);
        if (!shares.includes(null)) {
          near(
            shares.reduce<number>((sum, share) => sum + share!, 0),
            1,
          );
        }
      }),
    );
  });
});

describe('balanceOf', () => {
  it('leaves people of unknown group out', () => {
    const groups = [aGroup('north', 0.5), aGroup('south', 0.5)];
    const withUnknown = balanceOf(groups, figuresOf({ north: 30, south: 20 }, 500), 'present');
    const without = balanceOf(groups, figuresOf({ north: 30, south: 20 }), 'present');
    assert.deepEqual(withUnknown, without);
    near(without.representation, 2 / 3);
  });

  it('is not told while a figure is withheld', () => {
    const figures = figuresOf({ 'san-juan': 157, orcas: 124, lopez: null }, 66);
    assert.equal(balanceOf(islands, figures, 'present').dissimilarity, null);
  });
});
