import type { Challenge } from '../../model/evidence.js';
import type { Decision, Report } from '../../model/moderation.js';
import { command } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expectRefusal, expectSame, outcomeOf } from '../expectations.js';
import { ana, ben, cleo, fay } from '../people.js';
import { every, pick } from '../seat.js';
import { claimOf, rootCount } from '../seed.js';

const needs = { verbs: ['submit'] } as const;

const at = '2026-03-01T10:00:00.000Z';

const challenge: Challenge = {
  ...{ type: 'challenge', id: 'asked', revision: 1, claimId: 'root-1', participantId: 'ben' },
  ...{ reason: 'Who counted?', language: 'en', createdAt: at, dueAt: '2199-01-01T00:00:00.000Z' },
};

const report: Report = {
  ...{ type: 'report', id: 'told', revision: 1, subject: 'claim', subjectId: 'root-2' },
  ...{ participantId: 'ana', ground: 'insult', note: '', createdAt: at, status: 'open' },
};

const decision: Decision = {
  ...{ type: 'decision', id: 'decided', revision: 1, subject: 'claim', subjectId: 'root-3' },
  ...{ action: 'keep', ground: null, reason: 'It is fair.', facilitatorId: 'fay', at },
};

export const repeatingCases: readonly ConformanceCase[] = [
  {
    number: 321,
    name: 'answers the first result again when a command is sent again',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', {});
      const first = await seat.send(sent);
      const again = await seat.send(structuredClone(sent));
      expectSame(again.records, first.records, 'The second answer');
      expectSame([first.repeated, again.repeated], [false, true], 'What is said of repetition');
      expectSame((await seat.reads()).ids.length, rootCount + 1, 'The number of claims');
    },
  },
  {
    number: 322,
    name: 'knows a command again whatever the order of its keys',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', {});
      await seat.send(sent);
      const turned = Object.fromEntries(Object.entries(sent).reverse()) as unknown as typeof sent;
      expectSame((await seat.send(turned)).repeated, true, 'What is said of repetition');
    },
  },
  {
    number: 323,
    name: 'answers the first result however much happened since',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const sent = command('postClaim', {});
      const first = await author.send(sent);
      for (let times = 0; times < 5; times++) await other.posts();
      await author.does('withdrawClaim', { claimId: sent.id });
      const again = await author.send(sent);
      expectSame(again.records, first.records, 'The second answer');
      const { status } = await author.seesClaim(sent.id);
      expectSame(status, 'withdrawn', 'The status, which a repetition does not turn back');
    },
  },
  {
    number: 324,
    name: 'says conflict when an id comes back with something else',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', { text: 'The first.' });
      await seat.send(sent);
      await expectRefusal(seat.send({ ...sent, text: 'The second.' }), 'conflict');
      await expectRefusal(seat.send({ ...command('takeStance', {}), id: sent.id }), 'conflict');
      expectSame((await seat.seesClaim(sent.id)).text, 'The first.', 'The text');
    },
  },
  {
    number: 325,
    name: "never answers one person's command to another who sends its id",
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const sent = command('postClaim', {});
      await author.send(sent);
      await expectRefusal(other.send(sent), 'conflict');
      expectSame((await other.seesClaim(sent.id)).authorId, 'ana', 'The author');
    },
  },
  {
    number: 326,
    name: 'never makes a record in place of one that is there',
    needs,
    async run(trial) {
      const seat = await trial.seat(ben);
      await expectRefusal(seat.send(command('postClaim', { id: 'root-1' })), 'conflict');
      expectSame((await seat.seesClaim('root-1')).authorId, 'ana', 'The author of root-1');
    },
  },
  {
    number: 327,
    name: 'knows a command again after a restart',
    needs: { verbs: ['submit'], hooks: ['restart'] },
    async run(trial) {
      const sent = command('postClaim', {});
      const first = await (await trial.seat(ana)).send(sent);
      await trial.hook('restart')();
      const seat = await trial.seat(ana);
      const again = await seat.send(sent);
      expectSame([again.records, again.repeated], [first.records, true], 'The second answer');
      await expectRefusal(seat.send({ ...sent, text: 'Something else.' }), 'conflict');
    },
  },
  {
    number: 328,
    name: 'makes one record of a command that is sent twenty times at once',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', {});
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => outcomeOf(seat.send(structuredClone(sent)))),
      );
      const firsts = outcomes.filter((each) => 'value' in each && !each.value?.repeated);
      expectSame(firsts.length, 1, 'The number of answers that are not repetitions');
      expectSame((await seat.reads()).ids.length, rootCount + 1, 'The number of claims');
    },
  },
  {
    number: 329,
    name: 'keeps every one of twenty contributions that come at once, each under its own number',
    needs,
    async run(trial) {
      const seats = await trial.seats(ana, ben, cleo, ana);
      const texts = Array.from({ length: 5 }, (_, at) => `At once, ${at}.`);
      const made = await Promise.all(
        seats.flatMap((seat) => texts.map((text) => seat.posts({ text }))),
      );
      const { ids, records } = await seats[0].reads();
      expectSame(ids.length, rootCount + 20, 'The number of claims');
      const numbers = every(records, 'claim').map(({ number }) => number);
      expectSame(new Set(numbers).size, rootCount + 20, 'The number of numbers');
      for (const claim of made) {
        expectSame(pick(records, 'claim', claim.id).text, claim.text, 'The text');
      }
    },
  },
  {
    number: 330,
    name: 'ends with one stance and an exact count after twenty changes of mind at once',
    needs,
    async run(trial) {
      const tabs = await trial.seats(ben, ben);
      const positions = ['agree', 'disagree', 'unsure', null] as const;
      const minds = Array.from({ length: 20 }, (_, at) => positions[at % 4] ?? null);
      await Promise.all(
        minds.map((position, at) => tabs[at % 2 === 0 ? 0 : 1].does('takeStance', { position })),
      );
      const records = await tabs[0].adapter.get(['root-1']);
      const taken = every(records, 'stance').flatMap(({ position }) => position ?? []);
      const { agree, disagree, unsure } = pick(records, 'tally', 'root-1');
      const counted = [
        ...Array.from({ length: agree }, () => 'agree'),
        ...Array.from({ length: disagree }, () => 'disagree'),
        ...Array.from({ length: unsure }, () => 'unsure'),
      ];
      expectSame(counted, taken, 'What is counted');
    },
  },
  {
    number: 331,
    name: 'lets no command take the id of a challenge, a report or a decision that is kept',
    needs,
    seed: { records: [challenge, report, decision, claimOf({ id: 'other', number: '13' })] },
    async run(trial) {
      const [seat, facilitator] = await trial.seats(cleo, fay);
      const attempts = [
        seat.does('challengeClaim', { id: challenge.id, claimId: 'other' }),
        seat.does('report', { id: report.id, subjectId: 'other' }),
        facilitator.does('moderate', { id: decision.id, subjectId: 'other' }),
      ];
      await Promise.all(attempts.map((call) => expectRefusal(call, 'conflict')));
      expectSame(await seat.sees('challenge', challenge.id, 'root-1'), challenge, 'The challenge');
    },
  },
];
