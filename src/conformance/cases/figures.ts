import type { CoverageFigures, StancesByGroup } from '../../adapters/contract.js';
import { emptyTally } from '../../model/empty-tally.js';
import { recognitionId } from '../../model/ids.js';
import type { ConformanceCase } from '../case.js';
import { claimsBy, crowd, recordsOf, stancesBy } from '../crowd.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana, ben, cleo, dan, eve, fay, newcomer, olu } from '../people.js';
import type { Seat } from '../seat.js';

const coverageNeeds = { verbs: ['aggregate'], aggregates: ['coverage'] } as const;
const stanceNeeds = { verbs: ['aggregate'], aggregates: ['stances-by-group'] } as const;

const north = crowd('north', 8);
const south = crowd('south', 8);
const east = crowd('east', 8);
const groupless = crowd(null, 6);
const everybody = [...north, ...south, ...east, ...groupless];

async function coverage(seat: Seat): Promise<CoverageFigures> {
  const figures = await seat.adapter.aggregate?.('coverage', null);
  expect(figures !== undefined, 'The figures are there');
  return figures;
}

async function stances(seat: Seat): Promise<StancesByGroup> {
  const figures = await seat.adapter.aggregate?.('stances-by-group', 'root-1');
  expect(figures !== undefined, 'The figures are there');
  return figures;
}

const few = (count: number | null) => count !== null && count > 0 && count < 5;

const fewEast = [
  ...stancesBy(north, 'root-1', 'agree'),
  ...stancesBy(south, 'root-1', 'disagree'),
  ...stancesBy(groupless, 'root-1', 'unsure'),
  ...stancesBy(east.slice(0, 2), 'root-1', 'agree'),
];

export const figureCases: readonly ConformanceCase[] = [
  {
    number: 701,
    name: 'counts by group who is here and who wrote',
    needs: coverageNeeds,
    seed: {
      records: [
        ...recordsOf(everybody),
        ...claimsBy([...north.slice(0, 6), ...south.slice(0, 6), ...east.slice(0, 6)]),
      ],
    },
    async run(trial) {
      const { groups, dimensions, people, speaking } = await coverage(await trial.seat(ana));
      const rows = groups.map(({ groupId, present, speaking: wrote }) => [groupId, present, wrote]);
      const expected = [
        ['east', 9, 7],
        ['north', 11, 7],
        ['south', 10, 7],
      ];
      expectSame(rows.toSorted(), expected, 'Group, people, and people who wrote');
      expectSame(dimensions, { region: { people: 37, unknown: 7 } }, 'The dimensions');
      expectSame([people, speaking], [37, 21], 'All people, and all who wrote');
    },
  },
  {
    number: 702,
    name: 'never tells of a group a figure of one to four people',
    needs: coverageNeeds,
    async run(trial) {
      const { groups } = await coverage(await trial.seat(ana));
      const cells = groups.flatMap((group) => [
        group.present,
        group.speaking,
        group.heard,
        group.answered,
      ]);
      expect(!cells.some(few), 'Figures of fewer than five are withheld');
    },
  },
  {
    number: 703,
    name: 'never tells figures from which a small one can be worked out',
    needs: coverageNeeds,
    seed: { records: recordsOf([...north, ...south, ...groupless]) },
    async run(trial) {
      const { groups, dimensions } = await coverage(await trial.seat(ana));
      const { region } = dimensions;
      const cells = [...groups.map(({ present }) => present), region?.unknown ?? null];
      const hidden = cells.filter((cell) => cell === null).length;
      expect(hidden >= 2, 'With the one small group, another figure is withheld');
    },
  },
  {
    number: 704,
    name: 'counts somebody who takes part for the first time',
    needs: { ...coverageNeeds, verbs: ['aggregate', 'submit'] },
    async run(trial) {
      const [one, other] = await trial.seats(ana, newcomer);
      const before = await coverage(one);
      await other.does('disclose');
      const after = await coverage(one);
      expectSame(after.people, before.people + 1, 'The number of people');
      await other.posts();
      expectSame((await coverage(one)).speaking, before.speaking + 1, 'The number who wrote');
    },
  },
  {
    number: 705,
    name: 'counts who was heard when a restatement is confirmed',
    needs: { ...coverageNeeds, verbs: ['aggregate', 'submit'] },
    async run(trial) {
      const [author, listener] = await trial.seats(ana, ben);
      const before = (await coverage(author)).heard;
      const { id: paraphraseId } = await listener.makes('paraphrase', 'offerParaphrase');
      await author.does('judgeParaphrase', { paraphraseId });
      expectSame((await coverage(author)).heard, before + 1, 'The number who were heard');
    },
  },
  {
    number: 706,
    name: 'counts who brought a source for what was recognised as heard, while the recognition stands',
    needs: { ...coverageNeeds, verbs: ['aggregate', 'submit'] },
    async run(trial) {
      const [listener, other, facilitator] = await trial.seats(ben, cleo, fay);
      const [supporter, opponent, onlooker] = await trial.seats(eve, dan, olu);
      const before = (await coverage(listener)).heard;
      const heard = async () => (await coverage(listener)).heard - before;
      await other.does('challengeClaim');
      const { id: evidenceId } = await supporter.makes('evidence', 'attachEvidence');
      await opponent.does('attachEvidence', { bearing: 'contradicts' });
      await onlooker.does('attachEvidence', { bearing: 'context' });
      for (const judge of [listener, other]) await judge.does('assessEvidence', { evidenceId });
      await listener.does('recognise');
      expectSame(await heard(), 1, 'Who is heard: one, for the source that supports it');
      const about = {
        subject: 'recognition',
        subjectId: recognitionId('root-1', ben.id),
      } as const;
      await facilitator.does('moderate', about);
      expectSame(await heard(), 0, 'Who is heard once the recognition was removed');
      await facilitator.does('moderate', { ...about, action: 'restore', ground: null });
      expectSame(await heard(), 1, 'Who is heard once it is back');
      await facilitator.does('moderate', { subject: 'evidence', subjectId: evidenceId });
      expectSame(await heard(), 0, 'Who is heard once the source was removed');
    },
  },
  {
    number: 711,
    name: 'counts stances by group',
    needs: stanceNeeds,
    seed: {
      records: [
        ...recordsOf(everybody),
        ...stancesBy(north, 'root-1', 'agree'),
        ...stancesBy(south, 'root-1', 'disagree'),
        ...stancesBy(east, 'root-1', 'unsure'),
        ...stancesBy(groupless, 'root-1', 'agree'),
      ],
    },
    async run(trial) {
      const { groups } = await stances(await trial.seat(cleo));
      const rows = groups.map(({ groupId, counts }) => [
        groupId ?? 'none',
        counts && [counts.agree, counts.disagree, counts.unsure],
      ]);
      const expected = [
        ['east', [0, 0, 8]],
        ['none', [6, 0, 0]],
        ['north', [8, 0, 0]],
        ['south', [0, 8, 0]],
      ];
      expectSame(rows.toSorted(), expected, 'Group, and agree, disagree, unsure');
    },
  },
  {
    number: 712,
    name: 'withholds the stances of fewer than five, and those that would tell them',
    needs: stanceNeeds,
    seed: {
      records: [
        ...recordsOf(everybody),
        ...fewEast,
        { ...emptyTally('root-1'), revision: 2, agree: 10, disagree: 8, unsure: 6, replies: 3 },
      ],
    },
    async run(trial) {
      const { groups } = await stances(await trial.seat(cleo));
      const hidden = groups.filter(({ counts }) => counts === null);
      const isHidden = hidden.some(({ groupId }) => groupId === 'east');
      expect(isHidden, 'The stances of two people are withheld');
      expect(hidden.length >= 2, 'With them, those of another group are withheld');
    },
  },
  {
    number: 713,
    name: 'says not-found of the figures of a claim that is not there',
    needs: stanceNeeds,
    async run(trial) {
      const { adapter } = await trial.seat(ana);
      for (const subject of ['no-such-claim', '__proto__', null]) {
        const call = adapter.aggregate?.('stances-by-group', subject);
        await expectRefusal(call, 'not-found', 'invalid');
      }
    },
  },
];
