import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectRule, expectSame } from '../expectations.js';
import { ana, ben, fay, newcomer } from '../people.js';
import { every, pick } from '../seat.js';

const needs = { verbs: ['submit'] } as const;

export const opennessCases: readonly ConformanceCase[] = [
  {
    number: 501,
    name: 'R1: asks where somebody stands before a first contribution, and takes it after that',
    needs,
    async run(trial) {
      const seat = await trial.seat(newcomer);
      await expectRule(seat.posts(), 'openness', 'disclose');
      await seat.does('disclose');
      const { authorId } = await seat.posts();
      expectSame(authorId, newcomer.id, 'The author');
    },
  },
  {
    number: 502,
    name: 'R1: asks nothing before a stance',
    needs,
    async run(trial) {
      const seat = await trial.seat(newcomer);
      await seat.does('takeStance', { claimId: 'root-1' });
      expectSame((await seat.seesTally('root-1')).agree, 1, 'The count');
    },
  },
  {
    number: 503,
    name: 'R1: asks nothing where the rule is off or only advises',
    needs,
    seed: { rules: { disclosure: 'nudge', inclusion: 'off' } },
    async run(trial) {
      const { authorId } = await (await trial.seat(newcomer)).posts();
      expectSame(authorId, newcomer.id, 'The author');
    },
  },
  {
    number: 504,
    name: 'R1: shows a disclosure that changed on every claim of its author',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      await author.does('disclose', {
        name: 'Ana',
        standing: 'organisation',
        speaksFor: 'The anglers',
        members: 200,
      });
      const { records } = await other.reads();
      const [disclosure] = every(records, 'disclosure').filter(
        ({ participantId }) => participantId === 'ana',
      );
      expectSame(disclosure?.speaksFor, 'The anglers', 'Whom Ana speaks for');
      expectSame(pick(records, 'participant', 'ana').name, 'Ana', 'The name');
    },
  },
  {
    number: 505,
    name: 'R4: asks for groups, and takes it for an answer that somebody would rather not say',
    needs,
    seed: { rules: { inclusion: 'required' } },
    async run(trial) {
      const seat = await trial.seat(newcomer);
      const silent = seat.does('disclose', { groupIds: [], ownWords: null });
      await expectRule(silent, 'inclusion', 'name-groups');
      await seat.does('disclose', { groupIds: [], ownWords: '' });
      await seat.posts();
    },
  },
  {
    number: 506,
    name: 'R4: refuses groups that are not there',
    needs,
    async run(trial) {
      const seat = await trial.seat(newcomer);
      await expectRefusal(seat.does('disclose', { groupIds: ['nowhere'] }), 'invalid');
    },
  },
  {
    number: 507,
    name: 'R4: adds a group that somebody named when a facilitator includes it, with the reason',
    needs,
    async run(trial) {
      const [one, facilitator] = await trial.seats(ben, fay);
      const { id: nominationId } = await one.makes('nomination', 'nominateGroup');
      await expectRefusal(one.does('decideNomination', { nominationId }), 'forbidden');
      const { records } = await facilitator.does('decideNomination', { nominationId });
      const nomination = pick(records, 'nomination', nominationId);
      expectSame(nomination.status, 'included', 'The status');
      expect((nomination.decision ?? '') !== '', 'The decision has a reason');
      const { opened } = await trial.seat(newcomer);
      pick(opened.records, 'group', nomination.groupId ?? '');
    },
  },
];
