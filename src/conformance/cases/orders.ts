import type { Order } from '../../adapters/contract.js';
import type { Claim, Tally } from '../../model/claim.js';
import { emptyTally } from '../../model/empty-tally.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectSame } from '../expectations.js';
import { ana } from '../people.js';
import { find, pick, type Reading } from '../seat.js';
import { rootCount } from '../seed.js';
import type { Trial } from '../trial.js';

type Ranking = (claim: Claim, tally: Tally) => number;

const rankings: Readonly<Record<Exclude<Order, 'most-contested'>, Ranking>> = {
  number: ({ number }) => Number(number.split('.').at(-1)),
  newest: ({ createdAt }) => -Date.parse(createdAt),
  'least-heard': (_, { heard, replies, agree, disagree, unsure, shared }) =>
    heard + replies + agree + disagree + unsure + shared,
};

function ranked(number: number, order: keyof typeof rankings, name: string): ConformanceCase {
  return {
    number,
    name,
    needs: { orders: [order] },
    async run(trial) {
      const reading = await (await trial.seat(ana)).reads({ order });
      const ranks = ranksIn(reading, rankings[order]);
      expectSame(reading.ids.length, rootCount, 'The length of the list');
      expectSame(
        ranks,
        ranks.toSorted((a, b) => a - b),
        `The sequence by ${order}`,
      );
    },
  };
}

function ranksIn({ ids, records }: Reading, rank: Ranking): readonly number[] {
  return ids.map((id) =>
    rank(pick(records, 'claim', id), find(records, 'tally', id) ?? emptyTally(id)),
  );
}

function total(number: number, order: Order): ConformanceCase {
  return {
    number,
    name: `gives claims in the order ${order} each once, whatever the size of a page`,
    needs: { orders: [order] },
    async run(trial) {
      const seat = await trial.seat(ana);
      const { ids } = await seat.reads({ order }, rootCount + 5);
      expectSame(new Set(ids).size, rootCount, 'The number of different claims');
      for (const limit of [1, 2, 5, rootCount]) {
        const again = await seat.reads({ order }, limit);
        expectSame(again.ids, ids, `The list in pages of ${limit}`);
      }
    },
  };
}

export const orderCases: readonly ConformanceCase[] = [
  ranked(201, 'number', 'lists by number, with 10 after 9'),
  ranked(202, 'newest', 'lists the newest first'),
  ranked(203, 'least-heard', 'lists what got the least notice first'),
  {
    number: 204,
    name: 'lists what many are divided on before what few or one side hold',
    needs: { orders: ['most-contested'] },
    async run(trial) {
      const { ids } = await (await trial.seat(ana)).reads({ order: 'most-contested' });
      const contested = ids.filter((id) => ['root-2', 'root-3', 'root-4'].includes(id));
      expectSame(contested, ['root-2', 'root-4', 'root-3'], 'The sequence of contested claims');
    },
  },
  total(205, 'number'),
  total(206, 'newest'),
  total(207, 'least-heard'),
  total(208, 'most-contested'),
  {
    number: 209,
    name: 'moves a claim in the order of least notice as it gets some',
    needs: { verbs: ['submit'], orders: ['least-heard'] },
    run: movesWithNotice,
  },
];

async function movesWithNotice(trial: Trial): Promise<void> {
  const seat = await trial.seat(ana);
  const [first] = (await seat.reads({ order: 'least-heard' })).ids;
  expect(first !== undefined, 'There is a first claim');
  const sent = { parentId: first, relation: 'asks', kind: 'question' } as const;
  for (let times = 0; times < 30; times++) await seat.posts(sent);
  const { ids } = await seat.reads({ order: 'least-heard' });
  expectSame(ids.at(-1), first, 'The last claim, after thirty replies to it');
}
