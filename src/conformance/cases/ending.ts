import type { Adapter, CallOptions } from '../../adapters/contract.js';
import { command } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame, outcomeOf } from '../expectations.js';
import { ana, ben } from '../people.js';
import { find, type Seat } from '../seat.js';
import { rootCount } from '../seed.js';

type Call = (options?: CallOptions) => Promise<unknown>;

/** Every call that this backend has. */
function callsOf({ adapter, opened }: Seat): readonly Call[] {
  const { absent, orders } = opened.capabilities;
  const query = { parentId: null, order: orders[0] ?? 'number' } as const;
  const { submit, changesSince, aggregate } = adapter as Partial<Adapter>;
  const optional: readonly (readonly [name: string, isThere: boolean, call: Call])[] = [
    ['submit', !!submit, async (options) => adapter.submit?.(command('postClaim', {}), options)],
    [
      'changesSince',
      !!changesSince,
      async (options) => adapter.changesSince?.(opened.checkpoint, options),
    ],
    ['aggregate', !!aggregate, async (options) => adapter.aggregate?.('coverage', null, options)],
  ];
  return [
    (options) => adapter.open(opened.consultation.id, options),
    (options) => adapter.list(query, { limit: 3 }, options),
    (options) => adapter.get(['root-1'], options),
    ...optional
      .filter(([name, isThere]) => isThere && !absent.some((verb) => verb === name))
      .map(([, , call]) => call),
  ];
}

export const endingCases: readonly ConformanceCase[] = [
  {
    number: 431,
    name: 'rejects every call that was ended before it began',
    async run(trial) {
      const seat = await trial.seat(ana);
      const signal = AbortSignal.abort();
      for (const call of callsOf(seat)) await expectRefusal(call({ signal }), 'aborted');
      expectSame((await seat.reads()).ids.length, rootCount, 'The number of claims');
    },
  },
  {
    number: 432,
    name: 'rejects a call that is ended while it runs, or answers it whole',
    async run(trial) {
      for (const call of callsOf(await trial.seat(ana))) {
        const controller = new AbortController();
        const outcome = outcomeOf(call({ signal: controller.signal }));
        controller.abort();
        const ended = await outcome;
        if ('error' in ended) await expectRefusal(Promise.reject(asError(ended.error)), 'aborted');
        else expect(ended.value !== undefined, 'An answer that came all the same is whole');
      }
    },
  },
  {
    number: 433,
    name: 'keeps a contribution whole or not at all when its sending is ended',
    needs: { verbs: ['submit'] },
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', {});
      const controller = new AbortController();
      const outcome = outcomeOf(seat.adapter.submit?.(sent, { signal: controller.signal }));
      controller.abort();
      await outcome;
      // Sent again it counts once, whatever became of the first time.
      const { records } = await seat.send(sent);
      expect(find(records, 'claim', sent.id) !== undefined, 'The claim is answered');
      expectSame((await seat.reads()).ids.length, rootCount + 1, 'The number of claims');
    },
  },
  {
    number: 434,
    name: 'answers as if nothing had happened after a call was ended',
    async run(trial) {
      const seat = await trial.seat(ana);
      const controller = new AbortController();
      const { signal } = controller;
      const outcomes = callsOf(seat).map((call) => outcomeOf(call({ signal })));
      controller.abort();
      await Promise.all(outcomes);
      expect((await seat.reads()).ids.length >= rootCount, 'The claims can be read');
    },
  },
  {
    number: 435,
    name: 'rejects every call after it was closed',
    async run(trial) {
      const [seat, other] = await trial.seats(ana, ben);
      await seat.adapter.close();
      for (const call of callsOf(seat)) await expectRefusal(call(), 'aborted');
      expectSame((await other.reads()).ids.length, rootCount, 'The number of claims');
    },
  },
  {
    number: 436,
    name: 'can be closed twice',
    async run(trial) {
      const { adapter } = await trial.seat(ana);
      await adapter.close();
      await adapter.close();
    },
  },
  {
    number: 437,
    name: "leaves others' handles open when one is closed",
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      await one.adapter.close();
      expectSame((await other.reads()).ids.length, rootCount, 'The number of claims');
    },
  },
  {
    number: 438,
    name: 'keeps what was accepted when a handle is closed at once',
    needs: { verbs: ['submit'] },
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      const made = await one.posts();
      await one.adapter.close();
      expectSame(await other.seesClaim(made.id), made, 'The claim');
    },
  },
];

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
