import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  FEWEST,
  stanceShares,
  suppressCoverage,
  suppressStances,
  takenBy,
  type StancesByGroup,
} from '../../src/measures/index.js';
import { aGroup, figuresOf } from './coverage-support.js';
import { near } from './near.js';

const vote = [aGroup('leave', 0.5189), aGroup('remain', 0.4811)];

describe('suppressCoverage', () => {
  it('withholds a group of three and the number of the unknown, which would tell it', () => {
    const { groups, dimensions } = suppressCoverage(figuresOf({ leave: 3, remain: 155 }, 46), vote);
    assert.deepEqual(
      groups.map(({ present }) => present),
      [null, 155],
    );
    assert.equal(dimensions.region!.unknown, null);
  });

  it('shows a group with nobody in it as such', () => {
    const { groups } = suppressCoverage(figuresOf({ leave: 0, remain: 155 }, 46), vote);
    assert.equal(groups[0]!.present, 0);
  });

  it('withholds a small group at every stage', () => {
    const { groups } = suppressCoverage(figuresOf({ leave: 3, remain: 155 }, 46), vote);
    const { groupId, ...stages } = groups[0]!;
    assert.deepEqual(new Set(Object.values(stages)), new Set([null]), groupId);
  });

  it('withholds one stage of a large group when few of it reached that stage', () => {
    const { groups } = suppressCoverage(figuresOf({ leave: 8, remain: 155 }, 46), vote);
    assert.equal(groups[0]!.present, 8);
    assert.equal(groups[0]!.speaking, null);
  });

  it('withholds a stage of another group where so few are unknown that the total would tell', () => {
    const speaking = (unknown: number) =>
      suppressCoverage(figuresOf({ leave: 8, remain: 155 }, unknown), vote).groups[1]!.speaking;
    assert.deepEqual([speaking(3), speaking(46)], [null, 77]);
  });

  it('never shows a figure of one to four people', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(20), (leave, remain, unknown) => {
        const { groups } = suppressCoverage(figuresOf({ leave, remain }, unknown), vote);
        const shown = groups.flatMap(({ present, speaking, heard, answered }) =>
          [present, speaking, heard, answered].filter((figure) => figure !== null),
        );
        assert.ok(shown.every((figure) => figure === 0 || figure >= FEWEST));
      }),
    );
  });
});

function stancesOf(rows: Readonly<Record<string, [number, number, number] | null>>) {
  const groups = Object.entries(rows).map(([name, taken]) => ({
    groupId: name === 'none' ? null : name,
    dimension: 'region',
    counts: taken && { agree: taken[0], disagree: taken[1], unsure: taken[2] },
  }));
  return { claimId: 'claim', groups } satisfies StancesByGroup;
}

describe('suppressStances', () => {
  it('withholds a row of four, and the smallest other, since the claim has public counts', () => {
    const { groups } = suppressStances(
      stancesOf({ leave: [2, 1, 1], remain: [70, 10, 20], none: [5, 5, 5] }),
    );
    assert.deepEqual(
      groups.map(({ counts }) => counts && takenBy(counts)),
      [null, 100, null],
    );
  });

  it('shows rows of five and more, and those of nobody', () => {
    const stances = stancesOf({ leave: [2, 2, 1], remain: [70, 10, 20], none: [0, 0, 0] });
    assert.deepEqual(suppressStances(stances), stances);
  });
});

describe('stanceShares', () => {
  it('gives each group its parts, with people of no group last', () => {
    const stances = stancesOf({ none: [12, 1, 10], leave: null, remain: [30, 5, 5] });
    const [table] = stanceShares(stances, vote);
    const [leave, remain, none] = table!.rows;
    assert.deepEqual([leave!.people, leave!.shares], [null, null]);
    assert.equal(remain!.people, 40);
    near(remain!.shares!.agree, 0.75);
    assert.equal(none!.group, null);
  });

  it('leaves out a dimension of which nothing was told', () => {
    assert.deepEqual(stanceShares(stancesOf({}), vote), []);
  });

  it('gives counts without shares where nobody took a stance', () => {
    const [table] = stanceShares(stancesOf({ leave: [0, 0, 0] }), vote);
    assert.deepEqual([table!.rows[0]!.people, table!.rows[0]!.shares], [0, null]);
  });
});
