import type { AnyRecord } from '../../model/record.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectSame } from '../expectations.js';
import { ana, ben, cleo, fay, reader } from '../people.js';
import { find, pick, type Seat } from '../seat.js';
import { hearing } from './listening.js';
import { mentions } from './secrecy.js';

const needs = { verbs: ['submit', 'changesSince'] } as const;
const readFirst = { rules: { moderation: 'before' } } as const;

/** What somebody is told as news since they opened. */
async function newsFor({ adapter, opened }: Seat): Promise<readonly AnyRecord[]> {
  const changes = await adapter.changesSince?.(opened.checkpoint);
  return changes && 'records' in changes ? changes.records : [];
}

/** Whether somebody is told of a claim, as news, by its id or on the list that it would be on. */
async function isTold(seat: Seat, id: string, parentId: string | null): Promise<boolean> {
  const byId = await seat.adapter.get([id]);
  const { ids } = await seat.reads({ parentId }, 50);
  const records = [...(await newsFor(seat)), ...byId];
  return ids.includes(id) || find(records, 'claim', id) !== undefined;
}

/** What becomes of claims before anybody but their authors and facilitators saw them. */
export const unseenCases: readonly ConformanceCase[] = [
  {
    number: 613,
    name: 'tells nobody else of a held reply that its author withdrew',
    needs,
    async run(trial) {
      const outsiders = await trial.seats(ana, cleo, reader);
      const facilitator = await trial.seat(fay);
      const { listener, reply } = await hearing(trial);
      await listener.does('withdrawClaim', { claimId: reply.id, reason: 'Said in anger.' });
      for (const seat of outsiders) {
        expectSame(await isTold(seat, reply.id, 'root-1'), false, 'Whether others are told');
        expectSame((await seat.page({ parentId: 'root-1' }, 3)).total, 3, 'The total of replies');
        expectSame((await seat.seesTally('root-1')).replies, 3, 'The number of replies');
      }
      for (const seat of [listener, facilitator]) {
        expectSame(await isTold(seat, reply.id, 'root-1'), true, 'Whether its author is told');
      }
    },
  },
  {
    number: 614,
    name: 'tells nobody else whose contribution a facilitator removed before it was out',
    needs,
    seed: readFirst,
    async run(trial) {
      const [author, facilitator, other] = await trial.seats(ana, fay, cleo);
      const { id: subjectId } = await author.posts();
      await facilitator.does('moderate', { subjectId });
      expectSame(await isTold(other, subjectId, null), false, 'Whether others are told');
      expectSame((await author.seesClaim(subjectId)).status, 'removed', 'What its author sees');
      await facilitator.does('moderate', { subjectId, action: 'restore', ground: null });
      expectSame((await other.seesClaim(subjectId)).status, 'published', 'What is seen once out');
    },
  },
  {
    number: 615,
    name: 'keeps the place of what was out once, even if it is withdrawn while it waits again',
    needs,
    seed: readFirst,
    async run(trial) {
      const [author, facilitator, other] = await trial.seats(ben, fay, cleo);
      const { id: claimId } = await author.posts();
      const publish = { subjectId: claimId, action: 'publish', ground: null } as const;
      await facilitator.does('moderate', publish);
      const { revision } = await author.seesClaim(claimId);
      await author.does('editClaim', { claimId, revision });
      await author.does('withdrawClaim', { claimId });
      expectSame((await other.seesClaim(claimId)).status, 'withdrawn', 'What others see of it');
    },
  },
  {
    number: 616,
    name: 'tells those who could read what waits again that they may not any more, without its words',
    needs,
    seed: readFirst,
    async run(trial) {
      const [author, facilitator] = await trial.seats(ben, fay);
      const { id: claimId } = await author.posts({ text: 'Agapanthus.' });
      const publish = { subjectId: claimId, action: 'publish', ground: null } as const;
      await facilitator.does('moderate', publish);
      const [own, other, guest, deciding] = await trial.seats(ben, cleo, reader, fay);
      const { revision } = await own.seesClaim(claimId);
      await own.does('editClaim', { claimId, revision, text: 'Begonia.' });
      for (const seat of [other, guest]) {
        const news = await newsFor(seat);
        const { status, text } = pick(news, 'claim', claimId);
        expectSame([status, text], ['pending', ''], 'Status and words in the news for others');
        expect(!mentions(news, 'Agapanthus'), 'The earlier words are not told');
        expectSame(await seat.adapter.get([claimId]), [], 'What others are given of it');
      }
      for (const seat of [own, deciding]) {
        const { status, text } = pick(await newsFor(seat), 'claim', claimId);
        expectSame([status, text], ['pending', 'Begonia.'], 'What its author and facilitators see');
      }
      await facilitator.does('moderate', publish);
      const { status, text } = pick(await newsFor(other), 'claim', claimId);
      expectSame([status, text], ['published', 'Begonia.'], 'The news once it is out again');
    },
  },
];
