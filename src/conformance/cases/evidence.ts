import type { Evidence } from '../../model/evidence.js';
import type { Verdict } from '../../model/paraphrase.js';
import type { Wishes } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expectRefusal, expectRule, expectSame } from '../expectations.js';
import { ana, ben, cleo, dan, eve } from '../people.js';
import type { Seat } from '../seat.js';
import { seedRules } from '../seed.js';
import type { Trial } from '../trial.js';

const needs = { verbs: ['submit'] } as const;
const withClock = { verbs: ['submit'], hooks: ['advance'] } as const;

const day = 24 * 3_600_000;

const supportOf = async (seat: Seat) => (await seat.seesTally('root-1')).support;

/** Ben asks for evidence of Ana's factual claim, and Cleo brings a source. */
async function asked(
  trial: Trial,
  source: Wishes<'attachEvidence'> = {},
): Promise<{ readonly author: Seat; readonly asker: Seat; readonly source: Evidence }> {
  const [author, asker, other] = await trial.seats(ana, ben, cleo);
  await asker.does('challengeClaim');
  return { author, asker, source: await other.makes('evidence', 'attachEvidence', source) };
}

/** Two people of two groups find it sound. */
async function foundSound(trial: Trial, { id: evidenceId }: Evidence): Promise<void> {
  const [one, other] = await trial.seats(ben, dan);
  await one.does('assessEvidence', { evidenceId });
  await other.does('assessEvidence', { evidenceId, verdict: 'limited' });
}

async function supported(trial: Trial): Promise<Seat> {
  const { author, source } = await asked(trial);
  await foundSound(trial, source);
  return author;
}

const opposing = { parentId: 'root-1', relation: 'opposes', kind: 'value' } as const;

/** Ben restates Ana's claim, and she settles it. */
async function restated(trial: Trial, verdict: Verdict = 'confirmed'): Promise<Seat> {
  const [author, listener] = await trial.seats(ana, ben);
  const { id: paraphraseId } = await listener.makes('paraphrase', 'offerParaphrase');
  await author.does('judgeParaphrase', { paraphraseId, verdict });
  return listener;
}

export const evidenceCases: readonly ConformanceCase[] = [
  {
    number: 541,
    name: 'R3: lets evidence be asked for of factual claims alone, and not of one’s own',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      // Of the seed, root-7 is a value, and root-4 a proposal.
      for (const claimId of ['root-7', 'root-4']) {
        await expectRefusal(other.does('challengeClaim', { claimId }), 'rule-violation', 'invalid');
      }
      await expectRefusal(author.does('challengeClaim'), 'forbidden', 'rule-violation');
      await other.does('challengeClaim');
      expectSame(await supportOf(author), 'challenged', 'The support');
    },
  },
  {
    number: 542,
    name: 'R3: keeps one challenge open at a time, with a reason and a date',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ben, cleo);
      const challenge = await one.makes('challenge', 'challengeClaim');
      const days = (Date.parse(challenge.dueAt) - Date.parse(challenge.createdAt)) / day;
      expectSame(days, 14, 'The days until the evidence is due');
      await expectRule(other.does('challengeClaim'), 'evidence', 'add-evidence');
      const { evidenceDue } = await other.seesTally('root-1');
      expectSame(evidenceDue, challenge.dueAt, 'The date in the tally');
    },
  },
  {
    number: 543,
    name: 'R3: takes evidence for and against, asked for or not, and counts each side',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      await author.does('attachEvidence');
      await other.does('attachEvidence', { bearing: 'contradicts' });
      await other.does('attachEvidence', { bearing: 'context' });
      const { evidenceFor, evidenceAgainst, evidenceContext, support } =
        await author.seesTally('root-1');
      expectSame([evidenceFor, evidenceAgainst, evidenceContext], [1, 1, 1], 'The counts');
      expectSame(support, 'unchallenged', 'The support of what nobody asked about');
    },
  },
  {
    number: 544,
    name: 'R3: supports a claim once people of two groups find a source sound, and not before',
    needs,
    async run(trial) {
      const { author, source } = await asked(trial);
      // Ana and Dan are of one group.
      for (const person of [ana, dan]) {
        const seat = await trial.seat(person);
        await seat.does('assessEvidence', { evidenceId: source.id });
      }
      expectSame(await supportOf(author), 'challenged', 'The support by one group');
      await (await trial.seat(ben)).does('assessEvidence', { evidenceId: source.id });
      expectSame(await supportOf(author), 'supported', 'The support by two groups');
    },
  },
  {
    number: 545,
    name: 'R3: calls a claim contested when a sound source contradicts it',
    needs,
    async run(trial) {
      const { author, source } = await asked(trial, { bearing: 'contradicts' });
      await foundSound(trial, source);
      expectSame(await supportOf(author), 'contested', 'The support');
    },
  },
  {
    number: 546,
    name: 'R3: lets nobody assess their own source, and everybody once',
    needs,
    async run(trial) {
      const { source } = await asked(trial);
      const evidenceId = source.id;
      const [own, other] = await trial.seats(cleo, eve);
      await expectRefusal(own.does('assessEvidence', { evidenceId }), 'forbidden');
      await other.does('assessEvidence', { evidenceId, verdict: 'unsound' });
      await other.does('assessEvidence', { evidenceId, verdict: 'sound' });
      const { sound, unsound } = await other.seesTally('root-1');
      expectSame([sound, unsound], [1, 0], 'The counts after a change of mind');
    },
  },
  {
    number: 547,
    name: 'R3: calls a claim unsupported by itself when the date passes without evidence',
    needs: withClock,
    async run(trial) {
      const [asker, author] = await trial.seats(ben, ana);
      await asker.does('challengeClaim');
      await trial.hook('advance')(13 * day);
      expectSame(await supportOf(author), 'challenged', 'The support before the date');
      await trial.hook('advance')(day + 1);
      expectSame(await supportOf(author), 'unsupported', 'The support after the date');
    },
  },
  {
    number: 548,
    name: 'R3: takes a recognition of what is supported, and of nothing else',
    needs,
    async run(trial) {
      const early = await trial.seat(ben);
      await expectRefusal(early.does('recognise'), 'rule-violation');
      const author = await supported(trial);
      await early.does('recognise');
      const records = await author.adapter.get(['root-1']);
      const found = records.some(({ type }) => type === 'recognition');
      expectSame(found, true, 'Whether the recognition is in the record');
    },
  },
  {
    number: 549,
    name: 'R3: asks who opposes a supported claim for a recognition, where that is required',
    needs,
    seed: { rules: { recognition: 'required' } },
    async run(trial) {
      await supported(trial);
      const seat = await restated(trial);
      await expectRule(seat.posts(opposing), 'evidence', 'recognise');
      await seat.does('recognise');
      await seat.posts(opposing);
    },
  },
  {
    number: 550,
    name: 'R3: never keeps anybody from disagreeing in a ballot',
    needs,
    seed: { rules: { recognition: 'required' } },
    async run(trial) {
      const author = await supported(trial);
      const seat = await trial.seat(ben);
      await seat.does('takeStance', { position: 'disagree' });
      expectSame((await author.seesTally('root-1')).disagree, 1, 'The count');
    },
  },
  {
    number: 551,
    name: 'tells of a claim its challenges, sources, assessments and restatements',
    needs,
    async run(trial) {
      const { source, author } = await asked(trial);
      await foundSound(trial, source);
      await restated(trial, 'declined');
      const types = (await author.adapter.get(['root-1'])).map(({ type }) => type);
      const wanted = ['assessment', 'challenge', 'claim', 'evidence', 'paraphrase', 'tally'];
      expectSame(
        wanted.filter((type) => types.some((each) => each === type)),
        wanted,
        'The types of records about a claim',
      );
    },
  },
  {
    number: 552,
    name: 'R3: takes what the author of a claim says of its sources, and lets others settle it',
    needs,
    seed: { rules: { evidence: { ...seedRules.evidence, groups: 1 } } },
    async run(trial) {
      const { author, asker, source } = await asked(trial);
      await author.does('assessEvidence', { evidenceId: source.id });
      const { sound, support } = await asker.seesTally('root-1');
      expectSame([sound, support], [1, 'challenged'], 'Verdicts and support by the author alone');
      await asker.does('assessEvidence', { evidenceId: source.id });
      expectSame(await supportOf(author), 'supported', 'The support by somebody else');
    },
  },
];
