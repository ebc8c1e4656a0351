import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana, ben, cleo, fay } from '../people.js';
import { every, pick } from '../seat.js';
import { rootCount, seedRules } from '../seed.js';

const needs = { verbs: ['submit'] } as const;
const withClock = { verbs: ['submit'], hooks: ['advance'] } as const;

export const editingCases: readonly ConformanceCase[] = [
  {
    number: 571,
    name: 'keeps the earlier wording of what was edited',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const { id: claimId } = await author.posts({ text: 'First wording.' });
      await author.does('editClaim', { claimId, text: 'Second wording.' });
      const { text, earlier, editedAt } = await other.seesClaim(claimId);
      expectSame(text, 'Second wording.', 'The text');
      expectSame(
        earlier.map((each) => each.text),
        ['First wording.'],
        'The earlier wordings',
      );
      expect(editedAt !== null, 'The claim says that it was edited');
    },
  },
  {
    number: 572,
    name: 'refuses an edit to what it would not take as a new claim',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { id: claimId } = await seat.posts();
      const long = 'x'.repeat(seedRules.lengths.claim + 1);
      for (const text of ['', '\u200b', long]) {
        await expectRefusal(seat.does('editClaim', { claimId, text }), 'invalid', 'rule-violation');
      }
    },
  },
  {
    number: 573,
    name: 'refuses an edit of what somebody replied to',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const { id: claimId } = await author.posts();
      await other.posts({ parentId: claimId, relation: 'supports', kind: 'value' });
      await expectRefusal(author.does('editClaim', { claimId }), 'rule-violation', 'forbidden');
    },
  },
  {
    number: 574,
    name: 'takes edits while the time for them lasts, and none after it',
    needs: withClock,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { id: claimId } = await seat.posts();
      await trial.hook('advance')(29 * 60_000);
      await seat.does('editClaim', { claimId, text: 'Just in time.' });
      await trial.hook('advance')(60_001);
      const late = seat.does('editClaim', { claimId, revision: 2, text: 'Too late.' });
      await expectRefusal(late, 'rule-violation', 'forbidden');
    },
  },
  {
    number: 575,
    name: 'keeps the place of what was withdrawn, with its reason and its replies',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      await author.does('withdrawClaim', { reason: 'I was mistaken.' });
      const { status, tombstone, number } = await other.seesClaim('root-1');
      expectSame([status, number], ['withdrawn', '1'], 'Status and number');
      expectSame(tombstone?.reason, 'I was mistaken.', 'The reason');
      expectSame((await other.reads()).ids.length, rootCount, 'The number of roots');
      expectSame((await other.reads({ parentId: 'root-1' })).ids.length, 3, 'The replies');
    },
  },
  {
    number: 576,
    name: 'never gives a number twice',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { id: claimId } = await seat.posts();
      await seat.does('withdrawClaim', { claimId });
      expectSame((await seat.posts()).number, String(rootCount + 2), 'The next number');
    },
  },
  {
    number: 577,
    name: 'keeps the place of what was removed, with the ground, the reason and who decided',
    needs,
    async run(trial) {
      const [facilitator, other] = await trial.seats(fay, ben);
      await expectRefusal(facilitator.does('moderate', { reason: ' ' }), 'invalid');
      const ungrounded = facilitator.does('moderate', { ground: null });
      await expectRefusal(ungrounded, 'invalid', 'rule-violation');
      const decision = await facilitator.makes('decision', 'moderate');
      expectSame([decision.facilitatorId, decision.action], ['fay', 'remove'], 'The decision');
      const records = await other.adapter.get(['root-1']);
      const { status, tombstone } = pick(records, 'claim', 'root-1');
      expectSame([status, tombstone?.ground], ['removed', 'personal-data'], 'Status and ground');
      pick(records, 'decision', decision.id);
      expectSame((await other.reads()).ids.length, rootCount, 'The number of roots');
    },
  },
  {
    number: 578,
    name: 'brings back what was removed, words and all',
    needs,
    async run(trial) {
      const [facilitator, other] = await trial.seats(fay, ben);
      const before = await other.seesClaim('root-1');
      await facilitator.does('moderate');
      await facilitator.does('moderate', { action: 'restore', ground: null });
      const { text, status } = await other.seesClaim('root-1');
      expectSame([text, status], [before.text, 'published'], 'Text and status');
    },
  },
  {
    number: 579,
    name: 'shows a contribution after a facilitator saw it, where that comes first',
    needs,
    seed: { rules: { moderation: 'before' } },
    async run(trial) {
      const [author, facilitator, other] = await trial.seats(ana, fay, cleo);
      const { id, status } = await author.posts();
      expectSame(status, 'pending', 'The status');
      expectSame(await other.adapter.get([id]), [], 'What others see of it before');
      const publish = { subjectId: id, action: 'publish', ground: null } as const;
      await expectRefusal(other.does('moderate', publish), 'forbidden');
      await facilitator.does('moderate', publish);
      expectSame((await other.seesClaim(id)).status, 'published', 'The status after it');
    },
  },
  {
    number: 580,
    name: 'decides the reports on what a facilitator removed or kept',
    needs,
    async run(trial) {
      const [reporter, facilitator] = await trial.seats(ben, fay);
      await reporter.does('report');
      const kept = await facilitator.does('moderate', { action: 'keep', ground: null });
      const [report] = every(kept.records, 'report');
      expectSame(report?.status, 'decided', 'The status of the report');
    },
  },
  {
    number: 581,
    name: 'has a facilitator decide on nothing of their own',
    needs,
    async run(trial) {
      const facilitator = await trial.seat(fay);
      const { id: subjectId } = await facilitator.posts();
      const { id: nominationId } = await facilitator.makes('nomination', 'nominateGroup');
      const { id: paraphraseId } = await facilitator.makes('paraphrase', 'offerParaphrase');
      const decisions = [
        facilitator.does('moderate', { subjectId }),
        facilitator.does('decideNomination', { nominationId }),
        facilitator.does('releaseParaphrase', { paraphraseId }),
      ];
      await Promise.all(decisions.map((call) => expectRefusal(call, 'forbidden')));
    },
  },
  {
    number: 582,
    name: 'refuses an edit of what somebody judged, restated, asked about or brought a source on',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const reactions = [
        ['takeStance', { position: 'disagree' }],
        ['offerParaphrase', {}],
        ['challengeClaim', {}],
        ['attachEvidence', {}],
      ] as const;
      for (const [type, wishes] of reactions) {
        const { id: claimId } = await author.posts();
        await other.does(type, { ...wishes, claimId });
        await expectRefusal(author.does('editClaim', { claimId }), 'rule-violation', 'forbidden');
      }
    },
  },
];
