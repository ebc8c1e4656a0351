import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orders, type ClaimQuery } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { command } from '../../src/conformance/commands.js';
import { ana, ben, cleo, fay, reader } from '../../src/conformance/people.js';
import { claimOf, seedOf } from '../../src/conformance/seed.js';
import { emptyTally, positions, type AnyRecord, type Command } from '../../src/model/index.js';

const later = Array.from({ length: 300 }, (_, at) =>
  claimOf({ id: `more-${at}`, number: String(at + 13), authorId: ['ana', 'ben'][at % 2] ?? 'ana' }),
);

const adapterOf = (records: readonly AnyRecord[] = seedOf().records) =>
  new MemoryAdapter({ records: structuredClone(records), actor: ana });

const queries: readonly ClaimQuery[] = [
  ...orders.map((order) => ({ parentId: null, order })),
  { parentId: null, order: 'newest', kinds: ['fact'] },
  { parentId: null, order: 'number', groupIds: ['south'] },
  { parentId: null, order: 'least-heard', unanswered: true },
  { parentId: null, order: 'number', search: 'again' },
];

async function lists(adapter: MemoryAdapter): Promise<readonly unknown[]> {
  const found = queries.map(async (query) => {
    const { ids, total } = await adapter.list(query, { limit: 100 });
    return [query, ids, total];
  });
  return Promise.all(found);
}

describe('MemoryAdapter', () => {
  it('lists very many claims after any changes as one that begins with them', async () => {
    const people = [ana, ben, cleo, fay];
    const on = fc.integer({ min: 0, max: 299 }).map((at) => `more-${at}`);
    const change = fc.oneof(
      fc
        .record({ claimId: on, position: fc.constantFrom(...positions.slice(0, 3)) })
        .map((wish) => command('takeStance', wish)),
      on.map((claimId) => command('withdrawClaim', { claimId })),
      on.map((subjectId) => command('moderate', { subjectId })),
      on.map((claimId) => command('editClaim', { claimId, text: 'Said again.' })),
      fc.constantFrom('north', 'east').map((id) => command('disclose', { groupIds: [id] })),
      fc.constant(null).map(() => command('postClaim', { text: 'And again.' })),
    );
    const step = fc.tuple(fc.constantFrom(...people), change);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const adapter = adapterOf(seedOf({ records: later }).records);
        await lists(adapter);
        for (const [person, sent] of steps) {
          const given = { ...sent, id: `c-${Math.random()}` } as Command;
          await adapter
            .handle(person)
            .submit(given)
            .catch(() => undefined);
        }
        const anew = adapterOf(adapter.snapshot());
        assert.deepEqual(await lists(adapter), await lists(anew));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps very long lists apart for people who may see more and less', async () => {
    const held = claimOf({ id: 'held', number: '400', authorId: 'ben', status: 'pending' });
    const adapter = adapterOf(seedOf({ records: [...later, held] }).records);
    const seeing = [ben, cleo, fay, reader, ben].map(async (person) => {
      const { ids } = await adapter
        .handle(person)
        .list({ parentId: null, order: 'newest', kinds: ['fact'] }, { limit: 100 });
      const { total } = await adapter.handle(person).list(queries[0]!, { limit: 1 });
      return [ids.includes('held'), total];
    });
    assert.deepEqual(await Promise.all(seeing), [
      [true, 313],
      [false, 312],
      [true, 313],
      [false, 312],
      [true, 313],
    ]);
  });

  it('moves the claims of somebody who changes groups from list to list', async () => {
    const adapter = adapterOf(seedOf({ records: later }).records);
    const inGroup = async (id: string) =>
      (await adapter.list({ parentId: null, order: 'number', groupIds: [id] }, { limit: 1 })).total;
    const [north, south, east] = [
      await inGroup('north'),
      await inGroup('south'),
      await inGroup('east'),
    ];
    await adapter.handle(ben).submit(command('disclose', { groupIds: ['east'] }));
    const after = [await inGroup('north'), await inGroup('south'), await inGroup('east')];
    assert.deepEqual(after, [north, 0, south + east]);
  });

  it('takes official answers, which no command makes, into its lists', async () => {
    const adapter = adapterOf();
    const query = { parentId: null, order: 'number', unanswered: true } as const;
    const before = await adapter.list(query, { limit: 50 });
    adapter.put([
      {
        type: 'response',
        id: 'answer',
        revision: 1,
        subjectId: 'root-1',
        verdict: 'accepted',
        reasons: { en: 'It is right.' },
        body: { en: 'The council' },
        dueAt: null,
        at: '2026-03-02T08:00:00.000Z',
        commitmentId: null,
      },
    ]);
    const after = await adapter.list(query, { limit: 50 });
    assert.equal(after.total, before.total - 1);
    assert.ok(!after.ids.includes('root-1'));
  });

  it('keeps two people at one dialogue apart', async () => {
    const adapter = adapterOf();
    const other = adapter.handle(ben);
    await other.submit(command('takeStance', { claimId: 'root-1', position: 'agree' }));
    const stances = async (handle: MemoryAdapter) =>
      (await handle.get(['root-1'])).filter(({ type }) => type === 'stance').length;
    assert.deepEqual([await stances(adapter), await stances(other)], [0, 1]);
  });

  it('is for somebody who only reads, unless it is told who acts', async () => {
    const { records, consultationId } = seedOf();
    const { session } = await new MemoryAdapter({ records }).open(consultationId);
    assert.deepEqual([session.participantId, session.roles], [null, []]);
  });

  it('says that it cannot what its options take from it, and does not do it', async () => {
    const { records, consultationId } = seedOf();
    const adapter = new MemoryAdapter({
      records,
      actor: ana,
      capabilities: { absent: ['submit', 'watch'], orders: ['number'], pageSize: 3 },
    });
    const { capabilities } = await adapter.open(consultationId);
    assert.deepEqual([capabilities.absent, capabilities.pageSize], [['submit', 'watch'], 3]);
    const refused = { code: 'not-supported' };
    await assert.rejects(adapter.submit(command('postClaim', {})), refused);
    await assert.rejects(adapter.list({ parentId: null, order: 'newest' }, { limit: 1 }), refused);
    assert.equal(
      (await adapter.list({ parentId: null, order: 'number' }, { limit: 9 })).ids.length,
      3,
    );
  });

  it('hints after what it was told is done, never in the middle of it', async () => {
    const adapter = adapterOf();
    let isDone = false;
    const hinted = new Promise<boolean>((resolve) => {
      adapter.watch(() => resolve(isDone));
    });
    adapter.put([claimOf({ id: 'new', number: '13' })]);
    isDone = true;
    assert.equal(await hinted, true);
  });

  it('asks people to begin again who were away for very much', async () => {
    const adapter = adapterOf();
    const { checkpoint } = await adapter.open('river');
    const tallies = Array.from({ length: 1_000 }, () => emptyTally('root-1'));
    for (let times = 0; times < 41; times++) adapter.put(tallies);
    assert.deepEqual(await adapter.changesSince(checkpoint), { resync: true });
  });
});
