import type { Adapter } from '../../adapters/contract.js';
import { command } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame, outcomeOf } from '../expectations.js';
import { ana, ben, cleo } from '../people.js';
import { find } from '../seat.js';
import type { Trial } from '../trial.js';

const needs = { verbs: ['submit'] } as const;

export const refusalCases: readonly ConformanceCase[] = [
  {
    number: 401,
    name: 'says not-found of what a command is about and is not there',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const claimId = 'no-such-claim';
      await expectRefusal(seat.posts({ parentId: claimId, relation: 'supports' }), 'not-found');
      await expectRefusal(seat.does('takeStance', { claimId }), 'not-found');
      await expectRefusal(seat.does('editClaim', { claimId }), 'not-found');
      await expectRefusal(seat.does('offerParaphrase', { claimId }), 'not-found');
      await expectRefusal(seat.does('attachEvidence', { claimId }), 'not-found');
      await expectRefusal(seat.does('judgeParaphrase', { paraphraseId: claimId }), 'not-found');
      await expectRefusal(seat.does('assessEvidence', { evidenceId: claimId }), 'not-found');
    },
  },
  {
    number: 402,
    name: 'says gone of what was withdrawn',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      await author.does('withdrawClaim', { claimId: 'root-4' });
      const reply = other.posts({ parentId: 'root-4', relation: 'supports', kind: 'value' });
      await expectRefusal(reply, 'gone');
      await expectRefusal(other.does('takeStance', { claimId: 'root-4' }), 'gone');
    },
  },
  {
    number: 403,
    name: "says forbidden of changing what is another's",
    needs,
    async run(trial) {
      const seat = await trial.seat(ben);
      await expectRefusal(seat.does('editClaim', { claimId: 'root-1' }), 'forbidden');
      await expectRefusal(seat.does('withdrawClaim', { claimId: 'root-1' }), 'forbidden');
      const { text, status } = await seat.seesClaim('root-1');
      expectSame([text, status], ['What is said under 1.', 'published'], 'The claim after it');
    },
  },
  {
    number: 404,
    name: 'says forbidden of moderating to who does not facilitate',
    needs,
    async run(trial) {
      const seat = await trial.seat(ben);
      await expectRefusal(seat.does('moderate'), 'forbidden');
    },
  },
  {
    number: 405,
    name: 'says conflict of an edit of another revision, and which one is current',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { id: claimId } = await seat.posts();
      await seat.does('editClaim', { claimId, revision: 1, text: 'Second wording.' });
      const late = seat.does('editClaim', { claimId, revision: 1, text: 'Third wording.' });
      const { revision } = await expectRefusal(late, 'conflict');
      expectSame(revision, 2, 'The current revision');
      expectSame((await seat.seesClaim(claimId)).text, 'Second wording.', 'The text');
    },
  },
  {
    number: 406,
    name: 'lets one of two edits that meet through, and never both',
    needs,
    async run(trial) {
      const tabs = await trial.seats(ana, ana);
      const { id: claimId } = await tabs[0].posts();
      const edits = tabs.map((tab, at) =>
        outcomeOf(tab.does('editClaim', { claimId, revision: 1, text: `Wording ${at}.` })),
      );
      const done = (await Promise.all(edits)).filter((edit) => 'value' in edit);
      expectSame(done.length, 1, 'The number of edits that were accepted');
      const { revision, earlier } = await tabs[0].seesClaim(claimId);
      expectSame([revision, earlier.length], [2, 1], 'Revision and number of earlier wordings');
    },
  },
  {
    number: 407,
    name: 'says read-only after the close, and still lets everybody read',
    seed: { closesAt: '2026-03-01T12:00:00.000Z' },
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { violation } = await expectRefusal(seat.posts(), 'read-only');
      expectSame(violation?.rule, 'phase', 'The rule');
      expectSame(violation?.remedy, null, 'The remedy');
      await expectRefusal(seat.does('takeStance', { claimId: 'root-2' }), 'read-only');
      expect((await seat.reads()).ids.length > 0, 'The claims can be read');
    },
  },
  {
    number: 408,
    name: 'says read-only when the close comes',
    seed: { closesAt: '2026-03-02T13:00:00.000Z' },
    needs: { verbs: ['submit'], hooks: ['advance'] },
    async run(trial) {
      const seat = await trial.seat(ana);
      await seat.posts();
      await trial.hook('advance')(3_600_000);
      await expectRefusal(seat.posts(), 'read-only');
    },
  },
  {
    number: 409,
    name: 'refuses links that lead anywhere but to a page of the web',
    needs,
    async run(trial) {
      const seat = await trial.seat(ben);
      const links = [
        'javascript:alert(1)',
        ' JaVaScRiPt:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:x',
        'blob:https://example.org/1',
        'file:///etc/passwd',
        'https://user:password@example.org/',
        '//example.org',
        'example',
      ];
      for (const url of links) {
        await expectRefusal(seat.does('attachEvidence', { url }), 'invalid');
      }
      const records = await seat.adapter.get(['root-1']);
      expect(!records.some(({ type }) => type === 'evidence'), 'Nothing was attached');
    },
  },
  {
    number: 410,
    name: 'refuses replies deeper than the rules allow',
    needs,
    async run(trial) {
      const seat = await trial.seat(cleo);
      const deep = { parentId: 'deep-3', relation: 'supports', kind: 'value' } as const;
      await seat.posts(deep);
      const deeper = seat.posts({ ...deep, parentId: 'deep-4' });
      await expectRefusal(deeper, 'invalid', 'rule-violation');
    },
  },
  {
    number: 411,
    name: 'refuses a relation without a parent, a parent without a relation, and itself as parent',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      await expectRefusal(seat.posts({ relation: 'supports' }), 'invalid');
      await expectRefusal(seat.posts({ parentId: 'root-1' }), 'invalid');
      const own = command('postClaim', { relation: 'supports' });
      await expectRefusal(seat.send({ ...own, parentId: own.id }), 'not-found', 'invalid');
    },
  },
  {
    number: 412,
    name: 'rejects with not-supported what it declares it cannot do',
    run: rejectsAbsent,
  },
  {
    number: 413,
    name: 'rejects with not-supported orders and figures that it does not know',
    async run(trial) {
      const seat = await trial.seat(ana);
      const bogus = seat.page({ order: 'loudest' as 'newest' }, 5);
      await expectRefusal(bogus, 'not-supported', 'invalid');
      const figure = seat.adapter.aggregate?.('mood' as 'coverage', null);
      if (figure) await expectRefusal(figure, 'not-supported', 'invalid');
    },
  },
  {
    number: 414,
    name: 'tells every refusal with the rule it comes from',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const refused = [
        other.does('editClaim', { claimId: 'root-1' }),
        author.does('takeStance', { claimId: 'root-1' }),
        author.posts({ text: '' }),
      ];
      const codes = ['forbidden', 'rule-violation', 'invalid'] as const;
      const errors = await Promise.all(refused.map((call) => expectRefusal(call, ...codes)));
      for (const { violation } of errors) {
        expect(violation !== undefined, 'A refusal carries its violation');
        expect(typeof violation.rule === 'string', 'A violation names its rule');
      }
    },
  },
  {
    number: 415,
    name: 'keeps a refused stance out of the counts',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      await expectRefusal(seat.does('takeStance', { claimId: 'root-1' }), 'forbidden');
      const records = await seat.adapter.get(['root-1']);
      expectSame(find(records, 'stance', 'root-1:ana'), undefined, 'The stance');
      expectSame((await seat.seesTally('root-1')).agree, 0, 'The count');
    },
  },
];

async function rejectsAbsent(trial: Trial): Promise<void> {
  const { adapter, opened } = await trial.seat(ana);
  const { absent } = opened.capabilities;
  const calls: Readonly<Record<string, () => Promise<unknown> | undefined>> = {
    submit: () => adapter.submit?.(command('postClaim', {})),
    changesSince: () => adapter.changesSince?.(opened.checkpoint),
    aggregate: () => adapter.aggregate?.('coverage', null),
    search: () => search(adapter),
  };
  for (const [verb, call] of Object.entries(calls)) {
    const answer = absent.some((name) => name === verb) ? call() : undefined;
    if (answer) await expectRefusal(answer, 'not-supported');
  }
}

function search(adapter: Adapter): Promise<unknown> {
  return adapter.list({ parentId: null, order: 'number', search: 'x' }, { limit: 1 });
}
