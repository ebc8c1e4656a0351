import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana, ben } from '../people.js';
import { claimOf, rootCount } from '../seed.js';
import type { Trial } from '../trial.js';

export const pagingCases: readonly ConformanceCase[] = [
  {
    number: 221,
    name: 'says on every page how many claims answer the query',
    async run(trial) {
      const { pages } = await (await trial.seat(ana)).reads({}, 5);
      for (const { total } of pages) expectSame(total, rootCount, 'The total');
    },
  },
  {
    number: 222,
    name: 'fills every page but the last, and ends without an empty one',
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const limit of [4, 5, rootCount]) {
        const sizes = (await seat.reads({}, limit)).pages.map(({ ids }) => ids.length);
        const most = Math.min(limit, seat.opened.capabilities.pageSize);
        const full = sizes.slice(0, -1).every((size) => size === most);
        expect(full, `All pages but the last hold ${most}`);
        expect(sizes.at(-1) !== 0, 'The last page is not empty');
      }
    },
  },
  {
    number: 223,
    name: 'gives no more claims than it says a page holds',
    seed: {
      records: Array.from({ length: 300 }, (_, at) =>
        claimOf({ id: `more-${at}`, number: String(rootCount + 1 + at) }),
      ),
    },
    async run(trial) {
      const seat = await trial.seat(ana);
      const { pageSize } = seat.opened.capabilities;
      const page = await seat.page({}, pageSize + 1000);
      expect(page.ids.length <= pageSize, `A page holds ${pageSize} at most`);
      const all = await seat.reads({}, pageSize);
      expectSame(new Set(all.ids).size, rootCount + 300, 'The number of claims on all pages');
    },
  },
  {
    number: 224,
    name: 'goes on where it was when claims are added in between',
    needs: { verbs: ['submit'] },
    run: goesOn,
  },
  {
    number: 225,
    name: 'answers the same page for the same cursor',
    async run(trial) {
      const seat = await trial.seat(ana);
      const { cursor } = await seat.page({}, 3);
      const [first, again] = [await seat.page({}, 3, cursor), await seat.page({}, 3, cursor)];
      expectSame(again.ids, first.ids, 'The page after the same cursor');
    },
  },
  {
    number: 226,
    name: 'refuses a cursor that it did not make',
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const made of ['nonsense', '', '{"__proto__":1}', '[]']) {
        await expectRefusal(seat.page({}, 3, made), 'invalid');
      }
    },
  },
  {
    number: 227,
    name: 'refuses a page of no claims',
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const limit of [0, -1, Number.NaN]) {
        await expectRefusal(seat.page({}, limit), 'invalid');
      }
    },
  },
  {
    number: 228,
    name: 'answers two readers page by page without mixing them up',
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      const [start, otherStart] = [await one.page({}, 2), await other.page({}, 3)];
      const [next, otherNext] = await Promise.all([
        one.page({}, 2, start.cursor),
        other.page({}, 3, otherStart.cursor),
      ]);
      const { ids } = await one.reads({}, rootCount);
      expectSame(next.ids, ids.slice(2, 4), 'The second page of two');
      expectSame(otherNext.ids, ids.slice(3, 6), 'The second page of three');
    },
  },
];

async function goesOn(trial: Trial): Promise<void> {
  const seat = await trial.seat(ana);
  for (const order of seat.opened.capabilities.orders) {
    const before = (await seat.reads({ order }, 4)).ids;
    const first = await seat.page({ order }, 4);
    for (let added = 0; added < 3; added++) await seat.posts({ text: `Added ${order} ${added}.` });
    const rest: string[] = [];
    for (let { cursor } = first; cursor !== null;) {
      const page = await seat.page({ order }, 4, cursor);
      rest.push(...page.ids);
      cursor = page.cursor;
    }
    const met = [...first.ids, ...rest];
    expectSame(new Set(met).size, met.length, `The number of claims met once, by ${order}`);
    const known = met.filter((id) => before.includes(id));
    expectSame(known, before, `The claims that were there before, by ${order}`);
  }
}
