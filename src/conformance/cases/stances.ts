import type { ConformanceCase } from '../case.js';
import { expectRefusal, expectSame } from '../expectations.js';
import { ana, ben, cleo } from '../people.js';
import { find, type Seat } from '../seat.js';

const needs = { verbs: ['submit'] } as const;

async function countsOf(seat: Seat, claimId = 'root-1'): Promise<readonly number[]> {
  const { agree, disagree, unsure, shared } = await seat.seesTally(claimId);
  return [agree, disagree, unsure, shared];
}

export const stanceCases: readonly ConformanceCase[] = [
  {
    number: 561,
    name: 'counts stances exactly as they are taken, changed and taken back',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ben, cleo);
      await one.does('takeStance', { position: 'agree' });
      await other.does('takeStance', { position: 'agree' });
      expectSame(await countsOf(one), [2, 0, 0, 0], 'The counts');
      await one.does('takeStance', { position: 'disagree' });
      expectSame(await countsOf(one), [1, 1, 0, 0], 'The counts after a change');
      await one.does('takeStance', { position: null });
      expectSame(await countsOf(one), [1, 0, 0, 0], 'The counts after one was taken back');
      await one.does('takeStance', { position: 'unsure' });
      expectSame(await countsOf(one), [1, 0, 1, 0], 'The counts after it was taken again');
    },
  },
  {
    number: 562,
    name: 'changes nothing when the same stance is taken again, or none is taken back',
    needs,
    async run(trial) {
      const seat = await trial.seat(ben);
      const none = await seat.does('takeStance', { position: null });
      expectSame(none.records, [], 'What taking back nothing changes');
      await seat.does('takeStance');
      const again = await seat.does('takeStance');
      expectSame(again.records, [], 'What the same stance changes');
      expectSame(await countsOf(seat), [1, 0, 0, 0], 'The counts');
    },
  },
  {
    number: 563,
    name: "keeps people from taking a stance on their own claim, or another's part",
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      await expectRefusal(seat.does('takeStance'), 'forbidden');
      expectSame(await countsOf(seat), [0, 0, 0, 0], 'The counts');
    },
  },
  {
    number: 564,
    name: 'lets a question be shared, and not be agreed with',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      // Of the seed, root-5 is a question.
      const question = { claimId: 'root-5' };
      await expectRefusal(seat.does('takeStance', question), 'invalid', 'rule-violation');
      await seat.does('takeStance', { ...question, position: 'shared' });
      expectSame(await countsOf(seat, 'root-5'), [0, 0, 0, 1], 'The counts');
      const other = seat.does('takeStance', { claimId: 'root-2', position: 'shared' });
      await expectRefusal(other, 'invalid', 'rule-violation');
    },
  },
  {
    number: 565,
    name: "sends somebody's own stances with a page, and nobody else's",
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ben, cleo);
      await one.does('takeStance');
      await other.does('takeStance', { position: 'disagree' });
      const { records } = await one.reads();
      expectSame(find(records, 'stance', 'root-1:ben')?.position, 'agree', 'The own stance');
      expectSame(find(records, 'stance', 'root-1:cleo'), undefined, "Cleo's stance");
    },
  },
];
