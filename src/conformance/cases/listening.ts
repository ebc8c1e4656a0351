import type { Claim } from '../../model/claim.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import type { Wishes } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expectRefusal, expectRule, expectSame } from '../expectations.js';
import { ana, ben, cleo, fay } from '../people.js';
import { pick, type Seat } from '../seat.js';
import type { Trial } from '../trial.js';

const needs = { verbs: ['submit'] } as const;
const withClock = { verbs: ['submit'], hooks: ['advance'] } as const;

const opposing: Wishes<'postClaim'> = {
  parentId: 'root-1',
  relation: 'opposes',
  kind: 'value',
  text: 'Quiet matters less than work.',
};

interface Hearing {
  readonly author: Seat;
  readonly listener: Seat;
  readonly offered: Paraphrase;
  readonly reply: Claim;
}

/** Ben restates Ana's claim, and replies against it: the reply is held. */
export async function hearing(trial: Trial): Promise<Hearing> {
  const [author, listener] = await trial.seats(ana, ben);
  const offered = await listener.makes('paraphrase', 'offerParaphrase');
  return { author, listener, offered, reply: await listener.posts(opposing) };
}

async function expectPublished(seat: Seat, replyId: string): Promise<void> {
  expectSame((await seat.seesClaim(replyId)).status, 'published', 'The status of the reply');
  expectSame((await seat.seesTally('root-1')).replies, 4, 'The number of replies');
}

const hour = 3_600_000;

export const listeningCases: readonly ConformanceCase[] = [
  {
    number: 521,
    name: 'R2: lets no reply past that opposes, before its author restated what it opposes',
    needs,
    async run(trial) {
      const seat = await trial.seat(ben);
      await expectRule(seat.posts(opposing), 'listening', 'restate');
      await expectRule(seat.posts({ ...opposing, kind: 'fact' }), 'listening', 'restate');
      const { ids } = await seat.reads({ parentId: 'root-1' });
      expectSame(ids.length, 3, 'The number of replies');
    },
  },
  {
    number: 522,
    name: "R2: asks nothing before a reply that does not oppose, or opposes one's own",
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      await other.posts({ ...opposing, relation: 'qualifies' });
      const { status } = await author.posts(opposing);
      expectSame(status, 'published', 'The status');
    },
  },
  {
    number: 523,
    name: 'R2: holds the reply until the restatement is settled',
    needs,
    async run(trial) {
      const { offered, reply, listener } = await hearing(trial);
      expectSame([offered.status, offered.attempt], ['offered', 1], 'The restatement');
      expectSame([reply.status, reply.paraphraseId], ['held', offered.id], 'The reply');
      expectSame((await listener.seesTally('root-1')).replies, 3, 'The number of replies');
    },
  },
  {
    number: 524,
    name: 'R2: publishes the reply when the author confirms, and counts the author as heard',
    needs,
    async run(trial) {
      const { author, offered, reply } = await hearing(trial);
      await author.does('judgeParaphrase', { paraphraseId: offered.id });
      await expectPublished(await trial.seat(cleo), reply.id);
      expectSame((await author.seesTally('root-1')).heard, 1, 'The count of being heard');
    },
  },
  {
    number: 525,
    name: 'R2: asks once more after a correction, gives it along, and never a third time',
    needs,
    run: asksOnceMore,
  },
  {
    number: 526,
    name: 'R2: publishes the reply when the author would rather not judge',
    needs,
    async run(trial) {
      const { author, offered, reply } = await hearing(trial);
      await author.does('judgeParaphrase', { paraphraseId: offered.id, verdict: 'declined' });
      await expectPublished(author, reply.id);
    },
  },
  {
    number: 527,
    name: "R2: publishes the reply when the listener takes the author's correction",
    needs,
    async run(trial) {
      const { author, listener, offered, reply } = await hearing(trial);
      const paraphraseId = offered.id;
      const correction = 'It is about sleep.';
      await author.does('judgeParaphrase', { paraphraseId, verdict: 'close', correction });
      await listener.does('adoptCorrection', { paraphraseId });
      await expectPublished(author, reply.id);
    },
  },
  {
    number: 528,
    name: 'R2: publishes the reply when a third person of another group vouches, and no other',
    needs,
    async run(trial) {
      const { author, listener, offered, reply } = await hearing(trial);
      const wishes = { paraphraseId: offered.id };
      await expectRefusal(author.does('vouchParaphrase', wishes), 'forbidden', 'rule-violation');
      await expectRefusal(listener.does('vouchParaphrase', wishes), 'forbidden', 'rule-violation');
      await (await trial.seat(cleo)).does('vouchParaphrase', wishes);
      await expectPublished(author, reply.id);
    },
  },
  {
    number: 529,
    name: 'R2: publishes the reply when a facilitator releases it, with a reason',
    needs,
    async run(trial) {
      const { author, offered, reply } = await hearing(trial);
      const wishes = { paraphraseId: offered.id };
      await expectRefusal(author.does('releaseParaphrase', wishes), 'forbidden');
      await (await trial.seat(fay)).does('releaseParaphrase', wishes);
      await expectPublished(author, reply.id);
      const { released } = await author.sees('paraphrase', offered.id, 'root-1');
      expectSame(released, 'facilitator', 'What let the reply go ahead');
    },
  },
  {
    number: 530,
    name: 'R2: lets nobody but the author of a claim judge its restatement, and only once',
    needs,
    async run(trial) {
      const { author, listener, offered } = await hearing(trial);
      const wishes = { paraphraseId: offered.id };
      await expectRefusal(listener.does('judgeParaphrase', wishes), 'forbidden');
      await author.does('judgeParaphrase', wishes);
      const again = author.does('judgeParaphrase', { ...wishes, verdict: 'missed' });
      await expectRefusal(again, 'rule-violation', 'invalid', 'forbidden');
    },
  },
  {
    number: 531,
    name: 'R2: publishes the reply by itself when the author stays silent past the date',
    needs: withClock,
    async run(trial) {
      const { author, offered, reply } = await hearing(trial);
      await trial.hook('advance')(72 * hour + 1);
      await expectPublished(author, reply.id);
      const { released } = await author.sees('paraphrase', offered.id, 'root-1');
      expectSame(released, 'deadline', 'What let the reply go ahead');
    },
  },
  {
    number: 532,
    name: 'R2: holds the reply until the very date, and has nobody say that it has come',
    needs: withClock,
    async run(trial) {
      const { listener, offered, reply } = await hearing(trial);
      await trial.hook('advance')(71 * hour);
      const early = listener.does('lapseParaphrase', { paraphraseId: offered.id });
      await expectRefusal(early, 'forbidden');
      expectSame((await listener.seesClaim(reply.id)).status, 'held', 'The status of the reply');
    },
  },
  {
    number: 533,
    name: 'R2: asks for a reason where a restatement copies the words',
    needs,
    async run(trial) {
      const listener = await trial.seat(ben);
      const { text } = await listener.seesClaim('root-1');
      await expectRule(listener.does('offerParaphrase', { text }), 'listening', 'give-reason');
      await listener.does('offerParaphrase', { text, copyReason: 'It cannot be said shorter.' });
    },
  },
  {
    number: 534,
    name: 'R2: publishes at once where the rule only advises',
    needs,
    seed: { rules: { listening: { binding: 'nudge', hours: 72 } } },
    async run(trial) {
      const { status } = await (await trial.seat(ben)).posts(opposing);
      expectSame(status, 'published', 'The status');
    },
  },
  {
    number: 535,
    name: 'R2: takes a reply at once from somebody whose restatement was confirmed before',
    needs,
    async run(trial) {
      const { author, listener, offered } = await hearing(trial);
      await author.does('judgeParaphrase', { paraphraseId: offered.id });
      const { status } = await listener.posts({ ...opposing, text: 'And another thing.' });
      expectSame(status, 'published', 'The status of a further reply');
    },
  },
];

async function asksOnceMore(trial: Trial): Promise<void> {
  const { author, listener, offered, reply } = await hearing(trial);
  const miss = { verdict: 'missed', correction: 'It is about sleep.' } as const;
  await author.does('judgeParaphrase', { paraphraseId: offered.id, ...miss });
  const { violation } = await expectRule(listener.posts(opposing), 'listening', 'restate');
  const remedy = violation?.remedy;
  const named = remedy?.step === 'restate' ? [remedy.attempt, remedy.correction] : [];
  expectSame(named, [2, miss.correction], 'Attempt and correction in the remedy');
  const second = await listener.makes('paraphrase', 'offerParaphrase', {
    text: 'You would like people to sleep at night.',
  });
  expectSame(second.attempt, 2, 'The attempt');
  const { records } = await author.does('judgeParaphrase', { paraphraseId: second.id, ...miss });
  expectSame(pick(records, 'paraphrase', second.id).released, 'attempts', 'What let it go ahead');
  await expectPublished(author, reply.id);
  await expectRefusal(listener.does('offerParaphrase', { text: 'A third.' }), 'rule-violation');
}
