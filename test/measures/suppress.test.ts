import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FEWEST, withhold } from '../../src/measures/index.js';

interface Table {
  readonly counts: readonly number[];
  readonly rest: number | undefined;
}

const isFew = (count: number) => count > 0 && count < FEWEST;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Every table of so many groups with up to `most` people each. */
function tables(groups: number, most: number, rests: readonly (number | undefined)[]): Table[] {
  const values = [...Array(most + 1).keys()];
  let lists: number[][] = [[]];
  for (let at = 0; at < groups; at++) {
    lists = lists.flatMap((list) => values.map((value) => [...list, value]));
  }
  return lists.flatMap((counts) => rests.map((rest) => ({ counts, rest })));
}

/** What the public sees of a table: the shown cells, the places of the others, and the total. */
function published({ counts, rest }: Table): string {
  const hidden = withhold(counts, rest);
  const cells = counts.map((count, at) => (hidden.cells.has(at) ? '?' : count));
  return JSON.stringify([cells, hidden.rest ? '?' : rest, sum(counts) + (rest ?? 0)]);
}

/** The tables in which somebody who knows how cells are withheld could tell a small group's size. */
function betrayed(all: readonly Table[]): Table[] {
  const alike = new Map<string, Table[]>();
  for (const table of all) {
    const key = published(table);
    alike.set(key, [...(alike.get(key) ?? []), table]);
  }
  return all.filter((table) => {
    const others = alike.get(published(table)) ?? [];
    return table.counts.some(
      (count, at) => isFew(count) && new Set(others.map(({ counts }) => counts[at])).size < 2,
    );
  });
}

describe('withhold', () => {
  it('withholds nothing when every group is large or empty', () => {
    assert.deepEqual(withhold([5, 0, 90], 2), { cells: new Set(), rest: false });
  });

  it('withholds the rest together with one small group', () => {
    assert.deepEqual(withhold([3, 155], 46), { cells: new Set([0]), rest: true });
  });

  it('withholds the smallest other group where there is no rest to hide in', () => {
    assert.deepEqual(withhold([3, 155, 60], 0), { cells: new Set([0, 2]), rest: true });
  });

  it('lets two small groups cover for each other', () => {
    assert.deepEqual(withhold([3, 155, 4], 20), { cells: new Set([0, 2]), rest: false });
  });

  it('withholds groups of equal size together, since a choice between them would tell', () => {
    assert.deepEqual(withhold([5, 5, 3]).cells, new Set([0, 1, 2]));
  });

  it('never lets a small group be worked out from the total', () => {
    const all = tables(3, 9, [undefined]);
    assert.deepEqual(betrayed(all), []);
  });

  it('never lets a small group be worked out from the total and the rest', () => {
    const all = tables(2, 9, [...Array(24).keys()]);
    // At the edge of what is tried, the tables that look alike are missing.
    const inside = betrayed(all).filter(({ counts, rest = 0 }) => sum(counts) + rest < 20);
    // When fewer than five people take part at all, the total itself says it.
    assert.deepEqual(
      inside.filter(({ counts, rest = 0 }) => sum(counts) + rest >= FEWEST),
      [],
    );
  });

  it('hides at least two figures and five people, where there are as many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2 }), fc.nat(30), (counts, rest) => {
        const hidden = withhold(counts, rest);
        if (hidden.cells.size === 0) return;
        const figures = counts.filter((_, at) => hidden.cells.has(at));
        if (hidden.rest) figures.push(rest);
        assert.ok(figures.length >= 2);
        assert.ok(sum(figures) >= Math.min(FEWEST, sum(counts) + rest));
      }),
    );
  });

  it('shows no cell of one to four people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), (counts) => {
        const { cells } = withhold(counts);
        assert.ok(counts.every((count, at) => cells.has(at) || !isFew(count)));
      }),
    );
  });
});
