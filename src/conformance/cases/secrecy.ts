import type { Adapter } from '../../adapters/contract.js';
import type { AnyRecord } from '../../model/record.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame, outcomeOf } from '../expectations.js';
import { ana, ben, cleo, dan, fay, reader, type Person } from '../people.js';
import { every, find, type Seat } from '../seat.js';
import { claimOf } from '../seed.js';
import type { Trial } from '../trial.js';
import { hearing } from './listening.js';

const needs = { verbs: ['submit'] } as const;

const waits = { authorId: 'ben', text: 'Said with patience.' } as const;

const waiting = [
  claimOf({ ...waits, id: 'held', number: '1.4', parentId: 'root-1', status: 'held' }),
  claimOf({ ...waits, id: 'pending', number: '13', status: 'pending' }),
];

/** Everything that a backend tells somebody about a dialogue. */
export async function told(seat: Seat, ...ids: readonly string[]): Promise<readonly AnyRecord[]> {
  const { opened, adapter } = seat;
  const roots = await seat.reads({ replies: 5 }, 50);
  const replies = await seat.reads({ parentId: 'root-1' }, 50);
  const byId = await adapter.get(['root-1', 'root-2', ...ids]);
  const changed = await changes(adapter, opened.checkpoint, opened.capabilities.absent);
  return [...opened.records, ...roots.records, ...replies.records, ...byId, ...changed];
}

async function changes(
  adapter: Adapter,
  checkpoint: string,
  absent: readonly string[],
): Promise<readonly AnyRecord[]> {
  if (absent.includes('changesSince')) return [];
  const answer = await adapter.changesSince?.(checkpoint);
  return answer && 'records' in answer ? answer.records : [];
}

export const mentions = (records: readonly AnyRecord[], text: string) =>
  JSON.stringify(records).includes(text);

/** Only some people may be told of something that happens after all of them opened. */
function secret(
  number: number,
  name: string,
  happens: (trial: Trial) => Promise<string>,
  who: { readonly told: readonly Person[]; readonly not: readonly Person[] },
): ConformanceCase {
  return {
    number,
    name,
    needs,
    async run(trial) {
      const insiders = await trial.seats(...who.told);
      const outsiders = await trial.seats(...who.not);
      const word = await happens(trial);
      for (const seat of insiders) {
        const person = seat.opened.session.participantId;
        expect(mentions(await told(seat, word), word), `${String(person)} is told`);
      }
      for (const seat of outsiders) {
        const person = seat.opened.session.participantId;
        expect(!mentions(await told(seat, word), word), `${String(person)} is not told`);
      }
    },
  };
}

export const secrecyCases: readonly ConformanceCase[] = [
  secret(
    601,
    'tells of a held reply its author and facilitators alone',
    async (trial) => (await hearing(trial)).reply.id,
    { told: [ben, fay], not: [ana, cleo, reader] },
  ),
  {
    number: 602,
    name: 'counts held and pending claims for those who may know of them alone',
    seed: { records: waiting },
    async run(trial) {
      for (const [person, more] of [
        [ben, 1],
        [fay, 1],
        [cleo, 0],
        [reader, 0],
      ] as const) {
        const seat = await trial.seat(person);
        expectSame((await seat.page({}, 3)).total, 12 + more, 'The total of roots');
        const replies = await seat.page({ parentId: 'root-1' }, 3);
        expectSame(replies.total, 3 + more, 'The total of replies');
      }
    },
  },
  {
    number: 603,
    name: 'tells of held and pending claims nobody else, by any way of asking',
    seed: { records: waiting },
    async run(trial) {
      const seat = await trial.seat(cleo);
      const claims = every(await told(seat, 'held', 'pending'), 'claim').map(({ id }) => id);
      expect(!claims.includes('held'), 'The held claim is not told');
      expect(!claims.includes('pending'), 'The pending claim is not told');
    },
  },
  {
    number: 604,
    name: 'says of a claim that somebody may not know of what it says of none',
    seed: { records: waiting },
    needs,
    async run(trial) {
      const seat = await trial.seat(cleo);
      const attempts = (claimId: string) => [
        seat.does('takeStance', { claimId }),
        seat.does('editClaim', { claimId }),
        seat.does('withdrawClaim', { claimId }),
        seat.posts({ parentId: claimId, relation: 'supports', kind: 'value' }),
        seat.does('report', { subjectId: claimId }),
      ];
      const said = async (claimId: string) => {
        const outcomes = await Promise.all(
          attempts(claimId).map((call) => outcomeOf<unknown>(call)),
        );
        return outcomes.map((each) => ('error' in each ? String(each.error) : 'answered'));
      };
      await Promise.all(attempts('held').map((call) => expectRefusal(call, 'not-found')));
      expectSame(await said('held'), await said('no-such-claim'), 'What is said');
    },
  },
  {
    number: 605,
    name: "never tells anybody another's stance, facilitators included",
    needs,
    async run(trial) {
      const others = await trial.seats(ana, fay, cleo, reader);
      await (await trial.seat(ben)).does('takeStance');
      for (const seat of others) {
        expectSame(every(await told(seat), 'stance'), [], 'The stances that are told');
      }
    },
  },
  {
    number: 606,
    name: 'keeps reports to facilitators',
    needs,
    async run(trial) {
      const [facilitator, author, other] = await trial.seats(fay, ana, cleo);
      const reporter = await trial.seat(dan);
      await reporter.does('report', { note: 'Only for facilitators.' });
      const secretText = 'Only for facilitators.';
      expect(mentions(await told(facilitator), secretText), 'The facilitator is told');
      for (const seat of [author, other]) {
        expect(!mentions(await told(seat), secretText), 'Others are not told');
      }
      const later = await trial.seat(fay);
      expect(mentions(later.opened.records, secretText), 'A facilitator who opens later is told');
    },
  },
  {
    number: 607,
    name: 'keeps the words of what was removed or withdrawn from others',
    needs,
    async run(trial) {
      const [facilitator, author, other, guest] = await trial.seats(fay, ana, cleo, reader);
      const removed = await author.posts({ text: 'The phone number of a neighbour.' });
      const withdrawn = await author.posts({ text: 'Something said in anger.' });
      await author.does('editClaim', { claimId: removed.id, text: 'Her address.' });
      await facilitator.does('moderate', { subjectId: removed.id });
      await author.does('withdrawClaim', { claimId: withdrawn.id });
      for (const seat of [other, guest]) {
        const records = await told(seat, removed.id, withdrawn.id);
        expect(find(records, 'claim', removed.id) !== undefined, 'The tombstone is told');
        for (const words of ['phone number', 'Her address', 'in anger']) {
          expect(!mentions(records, words), `The words "${words}" are not told`);
        }
      }
    },
  },
  {
    number: 608,
    name: 'finds nobody the words of what was removed',
    needs: { verbs: ['submit', 'search'] },
    async run(trial) {
      const [facilitator, other] = await trial.seats(fay, cleo);
      const { id: subjectId } = await other.posts({ text: 'A zeppelin over the town.' });
      await facilitator.does('moderate', { subjectId });
      for (const seat of [await trial.seat(reader), other, facilitator]) {
        const { ids } = await seat.reads({ search: 'zeppelin' });
        expectSame(ids, [], 'The claims found');
      }
    },
  },
  {
    number: 609,
    name: 'keeps two people at one backend apart',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ben, cleo);
      await Promise.all([
        one.does('takeStance', { position: 'agree' }),
        other.does('takeStance', { position: 'disagree' }),
        one.reads(),
        other.reads(),
      ]);
      const own = async (seat: Seat) => every((await seat.reads()).records, 'stance');
      expectSame(
        (await own(one)).map(({ participantId }) => participantId),
        ['ben'],
        'Of Ben',
      );
      expectSame(
        (await own(other)).map(({ participantId }) => participantId),
        ['cleo'],
        'Of Cleo',
      );
    },
  },
  {
    number: 610,
    name: 'finds the words of held and pending claims for those who may know of them alone',
    needs: { verbs: ['submit', 'search'] },
    seed: { records: waiting },
    async run(trial) {
      for (const [person, found] of [
        [ben, ['held', 'pending']],
        [fay, ['held', 'pending']],
        [cleo, []],
        [reader, []],
      ] as const) {
        const seat = await trial.seat(person);
        const { ids } = await seat.reads({ search: 'SAID patience' });
        expectSame([...ids].sort(), found, `What ${String(person.id)} finds`);
      }
    },
  },
];
