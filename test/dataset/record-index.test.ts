import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecordIndex, toRecords, type Dataset } from '../../scripts/dataset/index.js';
import { orders, type ClaimQuery } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { aClaim, aDataset, reactionsTo } from './a-dataset.js';

const indexOf = (given: Partial<Dataset>) => new RecordIndex(toRecords(aDataset(given)));

const claims = [...Array(230).keys()].map((at) =>
  aClaim(`c${at}`, {
    kind: at % 3 === 0 ? 'question' : 'value',
    authorId: `p${(at % 20) + 1}`,
    text: at % 5 === 0 ? `Écoles ${at}` : `Parks ${at}`,
    createdAt: `2021-06-18T10:${String(at % 60).padStart(2, '0')}:00.000Z`,
    parentId: at < 200 ? null : `c${at - 200}`,
    moderation: at % 50 === 49 ? 'pending' : 'accepted',
  }),
);
const given = {
  claims,
  reactions: [...reactionsTo('c3', [1, 1, -1]), ...reactionsTo('c8', [0, -1])],
};

async function allPages(index: Pick<RecordIndex, 'list'>, query: ClaimQuery) {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<RecordIndex['list']>> = await index.list(query, {
      limit: 30,
      after,
    });
    ids.push(...page.ids);
    after = page.cursor;
    assert.ok(ids.length <= page.total);
  } while (after !== null);
  return ids;
}

describe('RecordIndex', () => {
  const queries: readonly ClaimQuery[] = [
    ...orders.map((order) => ({ parentId: null, order })),
    { parentId: null, order: 'newest', kinds: ['question'] },
    { parentId: null, order: 'number', groupIds: ['north'] },
    { parentId: null, order: 'number', unanswered: true },
    { parentId: null, order: 'least-heard', support: ['unchallenged'] },
    { parentId: 'c3', order: 'number' },
  ];
  for (const query of queries) {
    it(`answers ${JSON.stringify(query)} as the memory adapter does`, async () => {
      const converted = toRecords(aDataset(given));
      const memory = new MemoryAdapter({ records: converted.records });
      const expected = await allPages(memory, query);
      assert.ok(expected.length > 0);
      assert.deepEqual(await allPages(new RecordIndex(converted), query), expected);
    });
  }

  it('answers one filter after another, each for itself', async () => {
    const index = indexOf(given);
    const totals = [];
    for (const kind of ['question', 'value', 'question'] as const) {
      const query = { parentId: null, order: 'number', kinds: [kind] } as const;
      totals.push((await index.list(query, { limit: 1 })).total);
    }
    assert.deepEqual(totals, [66, 130, 66]);
  });

  it('gives copies, so that nobody can change the record', async () => {
    const index = indexOf(given);
    const query = { parentId: null, order: 'number' } as const;
    const [first] = (await index.list(query, { limit: 1 })).records;
    Object.assign(first!, { text: 'Something else.' });
    const [again] = (await index.list(query, { limit: 1 })).records;
    assert.notDeepEqual(again, first);
  });

  it('sends replies along with a page', async () => {
    const page = await indexOf(given).list(
      { parentId: null, order: 'number', replies: 2 },
      { limit: 100 },
    );
    const replies = page.records.filter(({ type, id }) => type === 'claim' && id === 'c203');
    assert.equal(replies.length, 1);
    assert.equal(page.ids.includes('c203'), false);
  });

  it('tells no reader of a claim that still waits', async () => {
    assert.deepEqual(await indexOf(given).get(['c49']), []);
  });

  it('withholds the words of a claim that was rejected', async () => {
    const index = indexOf({ claims: [aClaim('c', { moderation: 'rejected' })] });
    const { records } = await index.list({ parentId: null, order: 'number' }, { limit: 5 });
    const claim = records.find(({ type }) => type === 'claim');
    assert.ok(claim?.type === 'claim' && claim.text === '' && claim.status === 'removed');
  });

  it('opens for somebody who only reads, and offers nothing to do', async () => {
    const index = indexOf(given);
    const { session, capabilities } = await index.open(index.consultationId);
    assert.equal(session.participantId, null);
    assert.ok(capabilities.absent.includes('submit'));
  });

  it('gives stances by group, withholding those of too few people', async () => {
    // Eight people of the north and four of the south.
    const values = Array<1>(12).fill(1);
    const index = indexOf({ claims: [aClaim('c')], reactions: reactionsTo('c', values) });
    const { groups } = await index.aggregate('stances-by-group', 'c');
    assert.deepEqual(
      groups.map(({ groupId, counts }) => [groupId, counts?.agree]),
      [
        ['north', undefined],
        ['south', undefined],
        [null, 0],
      ],
    );
  });

  it('gives stances by group in full where enough people took one', async () => {
    const values = [...Array(16).keys()].map((at) => (at < 8 ? 1 : at < 14 ? -1 : 0));
    const index = indexOf({ claims: [aClaim('c')], reactions: reactionsTo('c', values) });
    const { groups } = await index.aggregate('stances-by-group', 'c');
    assert.deepEqual(
      groups.map(({ counts }) => counts),
      [
        { agree: 8, disagree: 0, unsure: 0 },
        { agree: 0, disagree: 6, unsure: 2 },
        { agree: 0, disagree: 0, unsure: 0 },
      ],
    );
  });

  it('does not offer stances by group where it is not public who took them', async () => {
    const tallies = [{ claimId: 'c', agree: 31, disagree: 2, pass: 5 }];
    const index = indexOf({ claims: [aClaim('c')], tallies });
    await assert.rejects(index.aggregate('stances-by-group', 'c'), { code: 'not-supported' });
  });

  it('counts who is here, and how many of them wrote', async () => {
    const { groups, people, speaking } = await indexOf(given).aggregate('coverage', null);
    assert.deepEqual([people, speaking], [20, 20]);
    assert.deepEqual(
      groups.map(({ present }) => present),
      [8, 8],
    );
  });

  it('refuses a cursor of another order and an order that is none', async () => {
    const index = indexOf(given);
    const { cursor } = await index.list({ parentId: null, order: 'newest' }, { limit: 5 });
    const query = { parentId: null, order: 'number' } as const;
    await assert.rejects(index.list(query, { limit: 5, after: cursor }), { code: 'invalid' });
    const unknown = { parentId: null, order: 'loudest' as 'number' };
    await assert.rejects(index.list(unknown, { limit: 5 }), { code: 'not-supported' });
  });

  it('answers nothing after it was closed', async () => {
    const index = indexOf(given);
    await index.close();
    const query = { parentId: null, order: 'number' } as const;
    await assert.rejects(index.list(query, { limit: 5 }), { code: 'aborted' });
    await assert.rejects(index.get(['c1']), { code: 'aborted' });
  });
});
