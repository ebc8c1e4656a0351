import type { ClaimPage, Opened } from '@entente/elements/adapters/contract.js';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { posting, taking } from '../support/commands.js';
import { sending, serving, type Serving } from '../support/serving.js';

describe('Reading over HTTP', () => {
  let server: Serving;
  before(async () => (server = await serving()));
  after(() => server.close());

  const json = async <T>(path: string, as?: string): Promise<T> =>
    (await (await server.ask(path, { ...(as && { as }) })).json()) as T;

  it('opens a consultation for whoever asks', async () => {
    const { session } = await json<Opened>('/consultations/river', 'ana');
    assert.deepEqual(session, {
      participantId: 'ana',
      name: 'Ana of the North',
      roles: ['participant'],
      expiresAt: null,
    });
  });

  it('opens it for somebody who only reads', async () => {
    assert.equal((await json<Opened>('/consultations/river')).session.participantId, null);
  });

  it('lists claims page by page', async () => {
    const path = '/consultations/river/claims?order=number&limit=1';
    const first = await json<ClaimPage>(path);
    const after = encodeURIComponent(first.cursor ?? '');
    const second = await json<ClaimPage>(`${path}&after=${after}`);
    assert.deepEqual([...first.ids, ...second.ids], ['root-1', 'root-2']);
  });

  it('gives everything about some claims', async () => {
    const path = '/consultations/river/records?id=root-1&id=nowhere';
    const { records } = await json<{ records: { id: string }[] }>(path);
    assert.ok(records.some(({ id }) => id === 'root-1'));
  });

  it('gives a figure', async () => {
    const { people } = await json<{ people: number }>('/consultations/river/figures/coverage');
    assert.equal(people, 7);
  });

  it('tells what changed since a checkpoint', async () => {
    const { checkpoint } = await json<Opened>('/consultations/river');
    await server.ask('/consultations/river/commands', sending(posting('A new one.'), 'ana'));
    const path = `/consultations/river/changes?since=${checkpoint}`;
    const { records } = await json<{ records: { text?: string }[] }>(path);
    assert.ok(records.some(({ text }) => text === 'A new one.'));
  });

  it('asks to begin again after a checkpoint that is not known', async () => {
    const answer = await json('/consultations/river/changes?since=made-up');
    assert.deepEqual(answer, { resync: true });
  });

  it('answers 304 to whoever has it already, and not once it has changed', async () => {
    const path = '/consultations/river/records?id=root-1';
    const tag = (await server.ask(path)).headers.get('etag') ?? '';
    const asking = { headers: { 'if-none-match': `"other", W/${tag}` } };
    const same = await server.ask(path, asking);
    assert.equal(same.status, 304);
    assert.equal(await same.text(), '');
    await server.ask('/consultations/river/commands', sending(taking('agree'), 'ben'));
    assert.equal((await server.ask(path, asking)).status, 200);
  });

  it('never shares an answer between two people', async () => {
    const { headers } = await server.ask('/consultations/river');
    assert.equal(headers.get('cache-control'), 'private, no-cache');
    assert.match(headers.get('vary') ?? '', /Authorization/);
  });
});
