import type { Adapter } from '../../adapters/contract.js';
import type { AnyRecord } from '../../model/record.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectSame } from '../expectations.js';
import { ana, ben, cleo } from '../people.js';
import { every, find, pick, type Seat } from '../seat.js';
import { claimOf } from '../seed.js';
import { expectValid } from './opening.js';

const needs = { verbs: ['submit', 'changesSince'] } as const;
const watching = { verbs: ['submit', 'watch'] } as const;

interface News {
  readonly records: readonly AnyRecord[];
  readonly checkpoint: string;
}

/** Everything new since a checkpoint, in as many answers as it takes. */
async function newsFor({ adapter, opened }: Seat, since = opened.checkpoint): Promise<News> {
  const records: AnyRecord[] = [];
  for (let checkpoint = since, answers = 0; ; answers++) {
    const changes = await adapter.changesSince?.(checkpoint);
    expect(changes !== undefined && 'records' in changes, 'The checkpoint is known');
    expect(answers < 1000, 'News comes to an end');
    records.push(...changes.records);
    checkpoint = changes.checkpoint;
    if (!changes.more) return { records, checkpoint };
  }
}

interface Hint {
  /** Whether it came in time. */
  readonly came: Promise<boolean>;
  readonly stop: () => void;
}

/** Whether a hint comes before some time has passed. */
function hint(adapter: Adapter, milliseconds: number): Hint {
  let stop: () => void = () => undefined;
  const came = new Promise<boolean>((resolve) => {
    const timer = setTimeout(resolve, milliseconds, false);
    const unwatch = adapter.watch?.(() => {
      clearTimeout(timer);
      resolve(true);
    });
    stop = () => unwatch?.();
  });
  return { came, stop };
}

const PATIENCE = 2_000;
const BLINK = 150;

export const newsCases: readonly ConformanceCase[] = [
  {
    number: 801,
    name: 'has no news when nothing happened',
    needs: { verbs: ['changesSince'] },
    async run(trial) {
      const { records } = await newsFor(await trial.seat(ana));
      expectSame(records, [], 'The news');
    },
  },
  {
    number: 802,
    name: 'tells what others did since, and what one did oneself in another tab',
    needs,
    async run(trial) {
      const [one, tab, other] = await trial.seats(ana, ana, ben);
      const [own, others] = [await tab.posts(), await other.posts()];
      const { records } = await newsFor(one);
      for (const made of [own, others]) {
        expectSame(find(records, 'claim', made.id), made, 'The claim in the news');
      }
      expectValid(records);
    },
  },
  {
    number: 803,
    name: 'tells of a record how it is now, oldest news first',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      const first = await other.posts();
      const second = await other.posts();
      await other.does('editClaim', { claimId: second.id, text: 'Said better.' });
      const { records } = await newsFor(one);
      const claims = every(records, 'claim');
      const places = [first, second].map(({ id }) =>
        claims.findLastIndex((each) => each.id === id),
      );
      expect((places[0] ?? 0) < (places[1] ?? 0), 'The older news comes first');
      const latest = claims.findLast(({ id }) => id === second.id);
      expectSame([latest?.text, latest?.revision], ['Said better.', 2], 'The claim as it is now');
    },
  },
  {
    number: 804,
    name: 'goes on from the checkpoint that it gave, without a gap or a repetition',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      const told: string[] = [];
      const made: string[] = [];
      let { checkpoint } = one.opened;
      for (let times = 0; times < 5; times++) {
        made.push((await other.posts()).id);
        const news = await newsFor(one, checkpoint);
        told.push(...every(news.records, 'claim').map(({ id }) => id));
        checkpoint = news.checkpoint;
      }
      expectSame(told, made, 'The claims that were told');
      expectSame((await newsFor(one, checkpoint)).records, [], 'What is told after that');
    },
  },
  {
    number: 805,
    name: 'tells all of very many changes',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ana, cleo);
      const made: string[] = [];
      for (let times = 0; times < 120; times++) {
        made.push((await other.posts({ parentId: 'root-1', relation: 'supports' })).id);
      }
      const told = every((await newsFor(one)).records, 'claim').map(({ id }) => id);
      expectSame(
        told.filter((id) => made.includes(id)),
        made,
        'The claims that were told',
      );
    },
  },
  {
    number: 806,
    name: 'asks to begin again from a checkpoint that it does not know',
    needs: { verbs: ['changesSince'] },
    async run(trial) {
      const { adapter } = await trial.seat(ana);
      for (const checkpoint of ['', 'nonsense', '__proto__', '999999999999']) {
        const changes = await adapter.changesSince?.(checkpoint);
        expectSame(changes, { resync: true }, `The answer to the checkpoint "${checkpoint}"`);
      }
    },
  },
  {
    number: 807,
    name: 'tells the counts that changed',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      await other.does('takeStance');
      const { records } = await newsFor(one);
      expectSame(pick(records, 'tally', 'root-1').agree, 1, 'The count in the news');
    },
  },
  {
    number: 808,
    name: 'tells what was written past it',
    needs: { verbs: ['changesSince'], hooks: ['put'] },
    async run(trial) {
      const seat = await trial.seat(ana);
      const written = claimOf({ id: 'written', number: '13' });
      await trial.hook('put')([written]);
      expectSame(await seat.seesClaim('written'), written, 'The claim');
      const { records } = await newsFor(seat);
      expectSame(find(records, 'claim', 'written'), written, 'The claim in the news');
    },
  },
  {
    number: 809,
    name: 'tells what the clock brought',
    needs: { verbs: ['submit', 'changesSince'], hooks: ['advance'] },
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      await other.does('challengeClaim');
      const { checkpoint } = await newsFor(one);
      await trial.hook('advance')(15 * 24 * 3_600_000);
      const { records } = await newsFor(one, checkpoint);
      expectSame(pick(records, 'tally', 'root-1').support, 'unsupported', 'The support');
    },
  },
  {
    number: 821,
    name: 'hints that there is something to fetch, and there is',
    needs: { verbs: ['submit', 'watch', 'changesSince'] },
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      // Only a backend that pushes hints by itself; others are asked.
      if (one.opened.capabilities.push !== 'stream') return;
      const { came, stop } = hint(one.adapter, PATIENCE);
      const made = await other.posts();
      expect(await came, 'A hint comes');
      stop();
      pick((await newsFor(one)).records, 'claim', made.id);
    },
  },
  {
    number: 822,
    name: 'hints no more to who stopped watching, and goes on for others',
    needs: watching,
    async run(trial) {
      const [one, other, third] = await trial.seats(ana, ben, cleo);
      const stopped = hint(one.adapter, BLINK);
      stopped.stop();
      stopped.stop();
      const going = hint(third.adapter, PATIENCE);
      await other.posts();
      expect(!(await stopped.came), 'No hint comes to who stopped');
      const isPushed = third.opened.capabilities.push === 'stream';
      expect(!isPushed || (await going.came), 'A hint comes to who watches');
      going.stop();
    },
  },
  {
    number: 823,
    name: 'hints no more at a handle that was closed',
    needs: watching,
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      const { came, stop } = hint(one.adapter, BLINK);
      await one.adapter.close();
      await other.posts();
      expect(!(await came), 'No hint comes');
      stop();
    },
  },
];
