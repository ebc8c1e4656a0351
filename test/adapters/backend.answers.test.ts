import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Backend } from '../../src/adapters/backend.js';
import { isAdapterError } from '../../src/adapters/errors.js';
import type { Issue } from '../../src/adapters/incoming.js';
import { checkRecord, emptyTally } from '../../src/model/index.js';
import { claimOf } from '../../src/conformance/seed.js';
import {
  consultationId,
  opened,
  puppet,
  seededOf,
  type Strings,
} from '../support/puppet-adapter.js';

const query = { parentId: null, order: 'number' } as const;
const first = { limit: 20 };

const page = {
  ids: ['root-1', 'root-2'],
  records: seededOf('root-1', 'root-2', 'ana', 'ben'),
  cursor: null,
  total: 2,
};

async function backendOf(strings: Strings) {
  const issues: Issue[] = [];
  const backend = new Backend(puppet(strings), {
    onIssue: (issue) => issues.push(issue),
    patience: { retries: 0 },
  });
  await backend.open(consultationId);
  const codes = () => issues.map(({ code }) => code);
  return { backend, codes };
}

/** A backend whose pages are these. */
const listing = (answer: unknown) => backendOf({ list: () => Promise.resolve(answer) });

const stanceOf = (participantId: string) => ({
  type: 'stance',
  id: `root-1:${participantId}`,
  revision: 1,
  claimId: 'root-1',
  participantId,
  position: 'agree',
  at: '2026-03-02T08:00:00.000Z',
});

const protocolError = { name: 'AdapterError', code: 'protocol-error' };

describe('Backend, given answers that can be used,', () => {
  it('passes a page on', async () => {
    const { backend, codes } = await listing(page);
    assert.deepEqual(await backend.list(query, first), page);
    assert.deepEqual(codes(), []);
  });

  it('never asks for a larger page than the backend gives', async () => {
    const limits: number[] = [];
    const { backend } = await backendOf({
      list(_query: unknown, { limit }: { limit: number }) {
        limits.push(limit);
        return Promise.resolve(page);
      },
    });
    await backend.list(query, { limit: 500 });
    assert.deepEqual(limits, [20]);
  });
});

describe('Backend, given what is no answer (bad input 31),', () => {
  const bodies: readonly (readonly [what: string, body: unknown])[] = [
    ['an HTML page', '<!doctype html><title>502</title>'],
    ['nothing', undefined],
    ['null', null],
    ['an error in its body', { error: { code: 'forbidden' } }],
    ['a list without a total', { ...page, total: undefined }],
    ['a total below zero', { ...page, total: -1 }],
    ['half a page', { ids: ['root-1'] }],
    ['ids that are no strings', { ...page, ids: [1, 2] }],
    ['a cursor that is an object', { ...page, cursor: {} }],
    ['ids without any of their claims', { ...page, records: [] }],
  ];
  for (const [what, body] of bodies) {
    it(`rejects a page that is ${what} as a protocol error`, async () => {
      const { backend } = await listing(body);
      await assert.rejects(backend.list(query, first), protocolError);
    });
  }

  it('rejects a page that would be read for ever', async () => {
    const { backend } = await listing({ ...page, cursor: 'again' });
    await assert.rejects(backend.list(query, { ...first, after: 'again' }), protocolError);
  });

  it('rejects records that are no list', async () => {
    const { backend } = await backendOf({ get: () => Promise.resolve({ records: [] }) });
    await assert.rejects(backend.get(['root-1']), protocolError);
  });

  it('rejects half JSON as a protocol error, and keeps the cause', async () => {
    const { backend } = await backendOf({
      get: async () => JSON.parse(await Promise.resolve('[{"type":"cl')) as unknown,
    });
    const error = await backend.get(['root-1']).catch((thrown: unknown) => thrown);
    assert.ok(isAdapterError(error) && error.code === 'protocol-error');
    assert.ok(error.cause instanceof SyntaxError);
  });

  it('rejects figures, outcomes and changes of another shape', async () => {
    const { backend } = await backendOf({
      aggregate: () => Promise.resolve({ groups: 'all' }),
      submit: () => Promise.resolve([]),
      changesSince: () => Promise.resolve({ resync: 'yes' }),
    });
    await assert.rejects(backend.aggregate('coverage', null), protocolError);
    await assert.rejects(backend.changesSince('start'), protocolError);
    const command = { type: 'takeStance', id: 'c', claimId: 'root-2', position: null } as const;
    await assert.rejects(backend.submit(command), protocolError);
  });
});

describe('Backend, opening,', () => {
  const opening = (answer: unknown) =>
    new Backend(puppet({ open: () => Promise.resolve(answer) }), { patience: { retries: 0 } });

  it('refuses a future version of the contract', async () => {
    const future = opened({ contract: 2 as 1 });
    await assert.rejects(opening(future).open(consultationId), protocolError);
  });

  it('refuses another consultation than was asked for', async () => {
    await assert.rejects(opening(opened()).open('another'), protocolError);
  });

  it('refuses a consultation that is not one', async () => {
    const wrong = { ...opened(), consultation: seededOf('ana')[0] };
    await assert.rejects(opening(wrong).open(consultationId), protocolError);
  });

  it('leaves out roles, orders and verbs that it does not know', async () => {
    const newer = opened({
      orders: ['loudest' as 'number', 'number'],
      absent: ['dance' as 'watch', 'watch'],
      push: 'telepathy' as 'none',
    });
    const session = { ...newer.session, roles: ['king', 'participant'] };
    const { capabilities, session: known } = await opening({ ...newer, session }).open(
      consultationId,
    );
    assert.deepEqual(
      [capabilities.orders, capabilities.absent, capabilities.push, known.roles],
      [['number'], ['watch'], 'none', ['participant']],
    );
  });
});

describe('Backend, given records that cannot be used (bad inputs 14 and 31),', () => {
  it('drops a count below zero and keeps the claim', async () => {
    const records = [...page.records, { ...emptyTally('root-9'), replies: -4 }];
    const { backend, codes } = await listing({ ...page, records });
    assert.deepEqual((await backend.list(query, first)).records, page.records);
    assert.deepEqual(codes(), ['record']);
  });

  it('drops a claim of an unknown kind, and its place on the page', async () => {
    const records = page.records.map((each) =>
      each.type === 'claim' && each.id === 'root-2' ? { ...each, kind: 'rumour' } : each,
    );
    const { backend, codes } = await listing({ ...page, records });
    assert.deepEqual((await backend.list(query, first)).ids, ['root-1']);
    assert.ok(codes().includes('record') && codes().includes('unknown-id'));
  });

  it('takes a record that came twice once, in its newest revision', async () => {
    const newer = claimOf({ id: 'root-1', number: '1', revision: 7, text: 'Newer.' });
    for (const sent of [
      [newer, ...page.records],
      [...page.records, newer],
    ]) {
      const { backend, codes } = await listing({ ...page, records: sent });
      const { records } = await backend.list(query, first);
      const texts = records.flatMap((each) => (each.type === 'claim' ? [each.text] : []));
      assert.deepEqual(texts, ['Newer.', 'What is said under 2.']);
      assert.deepEqual(codes(), ['duplicate']);
    }
  });

  it('takes an id that came twice once', async () => {
    const { backend } = await listing({ ...page, ids: ['root-1', 'root-1', 'root-2'] });
    assert.deepEqual((await backend.list(query, first)).ids, ['root-1', 'root-2']);
  });

  it('drops a reply sent along without what it answers, and a circle of replies', async () => {
    const orphan = claimOf({ id: 'orphan', number: '9.1', parentId: 'elsewhere' });
    const one = claimOf({ id: 'one', number: '8.1', parentId: 'other' });
    const other = claimOf({ id: 'other', number: '8.2', parentId: 'one' });
    const { backend, codes } = await listing({
      ...page,
      records: [...page.records, orphan, one, other],
    });
    assert.deepEqual((await backend.list(query, first)).records, page.records);
    assert.deepEqual(codes(), ['orphan', 'orphan', 'orphan']);
  });

  it('drops claims that answer something else than was asked for', async () => {
    const reply = claimOf({ id: 'reply-9', number: '1.9', parentId: 'root-1' });
    const { backend, codes } = await listing({
      ...page,
      ids: [...page.ids, 'reply-9'],
      records: [...page.records, reply],
    });
    assert.deepEqual((await backend.list(query, first)).ids, page.ids);
    assert.ok(codes().includes('foreign-claim'));
  });

  it("drops another person's stance, whoever let it out", async () => {
    const records = [...page.records, stanceOf('ben')];
    const { backend, codes } = await listing({ ...page, records });
    assert.deepEqual((await backend.list(query, first)).records, page.records);
    assert.deepEqual(codes(), ['another-stance']);
  });

  it("keeps the reader's own stances, also before it is known who reads", async () => {
    const own = { ...stanceOf('ana'), id: 'root-2:ana', claimId: 'root-2' };
    const records = [...page.records, own];
    const early = new Backend(puppet({ list: () => Promise.resolve({ ...page, records }) }));
    assert.deepEqual((await early.list(query, first)).records, records);
    const { backend } = await listing({ ...page, records });
    assert.deepEqual((await backend.list(query, first)).records, records);
  });

  it('takes nothing from a prototype that is hidden in an answer', async () => {
    const text = JSON.stringify(page).replace(
      '"type":"claim"',
      '"__proto__":{"x":1},"type":"claim"',
    );
    const { backend } = await listing(JSON.parse(text));
    const { records } = await backend.list(query, first);
    assert.deepEqual(records, page.records);
    assert.equal(({} as { x?: number }).x, undefined);
  });

  it('answers a valid page or an adapter error, whatever comes', async () => {
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc.record({
        ids: fc.array(fc.constantFrom('root-1', 'root-2', '__proto__', '')),
        records: fc.array(
          fc.oneof(
            fc.constantFrom(...page.records),
            fc.anything(),
            fc.object({ key: fc.string() }),
          ),
        ),
        cursor: fc.option(fc.string()),
        total: fc.oneof(fc.nat(), fc.integer(), fc.double()),
      }),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (answer) => {
        const { backend } = await listing(answer);
        const outcome = await backend.list(query, first).catch((error: unknown) => error);
        if (isAdapterError(outcome)) return;
        const { ids, records } = outcome as typeof page;
        const claims = new Set(records.filter(({ type }) => type === 'claim').map(({ id }) => id));
        assert.ok(ids.every((id) => claims.has(id)));
        assert.ok(records.every((record) => 'record' in checkRecord(record)));
      }),
      { numRuns: 300 },
    );
  });
});
