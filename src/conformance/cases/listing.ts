import type { ClaimQuery } from '../../adapters/contract.js';
import type { Response } from '../../model/answer.js';
import type { ConformanceCase, Needs } from '../case.js';
import { expect, expectSame } from '../expectations.js';
import { ana } from '../people.js';
import { every, find, pick } from '../seat.js';
import { claimOf, rootCount } from '../seed.js';
import { expectValid } from './opening.js';

const answer: Response = {
  type: 'response',
  id: 'answer-1',
  revision: 1,
  subjectId: 'root-1',
  verdict: 'in-part',
  reasons: { en: 'Half of it can be done.' },
  body: { en: 'The council' },
  dueAt: null,
  at: '2026-03-02T08:00:00.000Z',
  commitmentId: null,
};

const searched = claimOf({ id: 'searched', number: '99', text: 'Le pont métallique, dès MAI.' });
const below = claimOf({
  id: 'below',
  parentId: 'searched',
  relation: 'supports',
  number: '99.1',
  text: 'Un pont d’où l’on voit la rivière.',
});

/** A query that narrows the roots, and which of them answer it. */
function filtered(
  number: number,
  what: string,
  query: Partial<ClaimQuery>,
  expected: readonly string[],
  needs: Needs = {},
): ConformanceCase {
  return {
    number,
    name: `finds claims by ${what}, and counts them`,
    needs,
    seed: { records: [answer, searched, below] },
    async run(trial) {
      const { ids, pages } = await (await trial.seat(ana)).reads(query, 2);
      expectSame([...ids].sort(), [...expected].sort(), `The claims found by ${what}`);
      for (const { total } of pages) expectSame(total, expected.length, 'The total');
    },
  };
}

const rootsBy = (keeps: (place: number) => boolean) =>
  Array.from({ length: rootCount }, (_, at) => at + 1)
    .filter(keeps)
    .map((place) => `root-${place}`);

export const listingCases: readonly ConformanceCase[] = [
  {
    number: 241,
    name: 'lists roots alone, and replies under their parent alone',
    async run(trial) {
      const seat = await trial.seat(ana);
      const roots = await seat.reads();
      expectSame([...roots.ids].sort(), rootsBy(() => true).sort(), 'The roots');
      const replies = await seat.reads({ parentId: 'root-1' });
      expectSame([...replies.ids].sort(), ['reply-1', 'reply-2', 'reply-3'], 'The replies');
    },
  },
  {
    number: 242,
    name: 'answers nothing, and no error, under a parent without replies or that is not there',
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const parentId of ['root-12', 'no-such-claim', '__proto__']) {
        const page = await seat.page({ parentId }, 5);
        expectSame([page.ids, page.total, page.cursor], [[], 0, null], 'The empty page');
      }
    },
  },
  {
    number: 243,
    name: 'sends with each claim its author, their disclosure and its tally',
    async run(trial) {
      const { ids, records } = await (await trial.seat(ana)).page({}, 5);
      for (const id of ids) {
        const { authorId } = pick(records, 'claim', id);
        pick(records, 'participant', authorId);
        pick(records, 'disclosure', `disclosure-${authorId}`);
        pick(records, 'tally', id);
      }
    },
  },
  {
    number: 244,
    name: 'sends nothing but valid records, each once',
    async run(trial) {
      const { records } = await (await trial.seat(ana)).page({ replies: 2 }, 5);
      expectValid(records);
      const names = records.map(({ type, id }) => `${type} ${id}`);
      expectSame(new Set(names).size, names.length, 'The number of records that came once');
    },
  },
  {
    number: 245,
    name: 'sends replies along, to depth three and no deeper',
    async run(trial) {
      const page = await (await trial.seat(ana)).page({ order: 'number', replies: 2 }, 1);
      const claims = every(page.records, 'claim').map(({ id }) => id);
      expectSame(page.ids, ['root-1'], 'The page');
      const along = ['deep-2', 'deep-3', 'reply-1', 'reply-2', 'root-1'];
      expectSame([...claims].sort(), along, 'The claims that came along');
    },
    needs: { orders: ['number'] },
  },
  {
    number: 246,
    name: 'sends official answers with what they answer',
    seed: { records: [answer] },
    async run(trial) {
      const seat = await trial.seat(ana);
      const { records } = await seat.reads();
      expectSame(find(records, 'response', 'answer-1'), answer, 'The official answer');
    },
  },
  filtered(247, 'kind', { kinds: ['question'] }, ['root-5', 'root-10']),
  filtered(248, 'the group of their author', { groupIds: ['east'] }, [
    ...rootsBy((place) => place % 3 === 0),
  ]),
  filtered(249, 'support', { support: ['unchallenged'], kinds: ['value'] }, [
    ...rootsBy((place) => place % 5 === 2),
  ]),
  filtered(250, 'support that none has', { support: ['supported'] }, []),
  filtered(251, 'lack of an answer', { unanswered: true, groupIds: ['north'] }, [
    ...rootsBy((place) => place % 3 === 1 && place !== 1),
    'searched',
  ]),
  filtered(
    252,
    'words, whatever their case and accents',
    { search: 'PONT metallique' },
    ['searched'],
    { verbs: ['search'] },
  ),
  filtered(253, 'words that nobody used', { search: 'zeppelin' }, [], { verbs: ['search'] }),
  {
    number: 254,
    name: 'gives everything about a claim by its id, and leaves unknown ids out',
    async run(trial) {
      const { adapter } = await trial.seat(ana);
      const records = await adapter.get(['root-1', 'no-such-claim', 'reply-1']);
      const claims = every(records, 'claim').map(({ id }) => id);
      expectSame([...claims].sort(), ['reply-1', 'root-1'], 'The claims asked for');
      expectValid(records);
      expectSame(await adapter.get([]), [], 'The answer about nothing');
    },
  },
  {
    number: 255,
    name: 'takes ids that are names of the language for ids',
    async run(trial) {
      const { adapter } = await trial.seat(ana);
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
      expectSame(await adapter.get(names), [], 'The answer about claims that are not there');
      expect(!('polluted' in {}), 'No prototype was changed');
    },
  },
  {
    number: 256,
    name: 'tells the same of a claim on a page and by its id',
    async run(trial) {
      const seat = await trial.seat(ana);
      const page = await seat.page({}, 3);
      for (const id of page.ids) {
        expectSame(await seat.seesClaim(id), pick(page.records, 'claim', id), `The claim ${id}`);
      }
    },
  },
  filtered(
    257,
    'words in replies as well as in roots',
    { search: 'pont', order: 'newest' },
    ['searched', 'below'],
    { verbs: ['search'], orders: ['newest'] },
  ),
  filtered(258, 'words and a kind', { search: 'pont', kinds: ['question'] }, [], {
    verbs: ['search'],
  }),
];
