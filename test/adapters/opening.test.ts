import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { command } from '../../src/conformance/commands.js';
import { ana, ben, cleo, fay, reader, type Person } from '../../src/conformance/people.js';
import { claimOf, seedOf } from '../../src/conformance/seed.js';

const pending = claimOf({ id: 'pending', number: '13', authorId: 'cleo', status: 'pending' });

/** What each of these people gets when they open, by type and id. */
async function opening(person: Person): Promise<readonly string[]> {
  const adapter = new MemoryAdapter({ records: seedOf({ records: [pending] }).records });
  await adapter.handle(ben).submit(command('offerParaphrase', { id: 'restated' }));
  await adapter
    .handle(ben)
    .submit(
      command('postClaim', { id: 'reply', kind: 'value', parentId: 'root-1', relation: 'opposes' }),
    );
  await adapter.handle(ben).submit(command('nominateGroup', { id: 'nominated' }));
  await adapter.handle(ben).submit(command('report', { id: 'reported' }));
  const { records } = await adapter.handle(person).open('river');
  return records.map(({ type, id }) => `${type} ${id}`);
}

const shared = ['group north', 'group south', 'group east', 'nomination nominated'];

describe('Whoever opens a consultation gets', () => {
  it('the groups, and who is said to be missing', async () => {
    assert.deepEqual(await opening(reader), shared);
  });

  it('their own person, and what they offered', async () => {
    const records = await opening(ben);
    for (const wanted of [...shared, 'participant ben', 'disclosure disclosure-ben']) {
      assert.ok(records.includes(wanted), wanted);
    }
    assert.ok(records.includes('paraphrase restated'));
    assert.ok(records.includes('claim reply'));
  });

  it('restatements that wait for their verdict, with the claims they are of', async () => {
    const records = await opening(ana);
    assert.ok(records.includes('paraphrase restated'));
    assert.ok(records.includes('claim root-1'));
    assert.ok(!(await opening(cleo)).includes('paraphrase restated'));
  });

  it('what of theirs waits for a facilitator', async () => {
    assert.ok((await opening(cleo)).includes('claim pending'));
    assert.ok(!(await opening(ana)).includes('claim pending'));
  });

  it('as a facilitator, all that waits, with its authors, and what was reported', async () => {
    const records = await opening(fay);
    for (const wanted of ['claim pending', 'participant cleo', 'report reported']) {
      assert.ok(records.includes(wanted), wanted);
    }
    assert.ok(!(await opening(cleo)).includes('report reported'));
  });

  it('as a facilitator, what the reports are about: contributions, and sources with theirs', async () => {
    const adapter = new MemoryAdapter({ records: seedOf({}).records });
    const about = { subject: 'evidence', subjectId: 'source' } as const;
    await adapter.handle(cleo).submit(command('attachEvidence', { id: 'source' }));
    await adapter.handle(ben).submit(command('report', { id: 'reported', ...about }));
    const { records } = await adapter.handle(fay).open('river');
    const source = records.find(({ type }) => type === 'evidence');
    assert.equal(source?.id, 'source');
    const claimId = source.type === 'evidence' ? source.claimId : '';
    assert.ok(records.some(({ type, id }) => type === 'claim' && id === claimId));
    const others = await adapter.handle(ben).open('river');
    assert.ok(!others.records.some(({ type }) => type === 'evidence'));
  });

  it('where they asked for evidence, with the claims', async () => {
    const adapter = new MemoryAdapter({ records: seedOf({}).records });
    await adapter.handle(ben).submit(command('challengeClaim', { id: 'asked' }));
    const namesOf = async (person: Person) => {
      const { records } = await adapter.handle(person).open('river');
      return records.map(({ type }) => type);
    };
    for (const wanted of ['challenge', 'claim', 'tally'] as const) {
      assert.ok((await namesOf(ben)).includes(wanted), wanted);
      assert.ok(!(await namesOf(cleo)).includes(wanted), wanted);
    }
  });

  it('each record once', async () => {
    for (const person of [ana, ben, cleo, fay]) {
      const records = await opening(person);
      assert.deepEqual(records, [...new Set(records)]);
    }
  });
});
