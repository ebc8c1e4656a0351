import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimQuery } from '../../src/adapters/contract.js';
import { AdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import { HttpAdapter, type HttpOptions } from '../../src/adapters/http/index.js';
import { command } from '../../src/conformance/commands.js';
import { consultationId } from '../support/puppet-adapter.js';
import { json, openedFor, scriptedFetch, type Asked } from './support/scripted-fetch.js';

const url = 'https://dialogue.example/api';
const roots: ClaimQuery = { parentId: null, order: 'number' };
const page = { ids: [], records: [], cursor: null, total: 0 };

const code = (expected: ErrorCode) => (error: unknown) =>
  error instanceof AdapterError && error.code === expected;

const isOpening = ({ url: asked }: Asked) => asked.pathname.endsWith(`/${consultationId}`);

/** An adapter with an open consultation, on a network where a test answers everything else. */
async function openAdapter(
  answer: (asked: Asked, at: number) => Response | Promise<Response>,
  options: Partial<HttpOptions> = {},
) {
  const network = scriptedFetch((asked, at) =>
    isOpening(asked) && at === 0 ? openedFor(null) : answer(asked, at),
  );
  const adapter = new HttpAdapter({ url, fetch: network.fetch, ...options });
  await adapter.open(consultationId);
  return { adapter, asked: network.asked };
}

describe('a request', () => {
  it('takes nothing of the page along, and follows nowhere', async () => {
    const { asked } = await openAdapter(() => json(page));
    const { credentials, referrerPolicy, cache, redirect } = asked[0]!.init;
    assert.deepEqual(
      { credentials, referrerPolicy, cache, redirect },
      { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual' },
    );
  });

  it('goes below the address of the server, with or without a slash at its end', async () => {
    for (const address of [url, `${url}/`]) {
      const { adapter, asked } = await openAdapter(() => json(page), { url: address });
      await adapter.list(roots, { limit: 5 });
      assert.equal(asked[0]?.url.href, 'https://dialogue.example/api/consultations/river');
      assert.equal(
        asked[1]?.url.href,
        'https://dialogue.example/api/consultations/river/claims?order=number&limit=5',
      );
    }
  });

  it('sends a command as it is', async () => {
    const { adapter, asked } = await openAdapter(() => json({ records: [], repeated: false }));
    const sent = command('postClaim', {});
    await adapter.submit(sent);
    const { method, headers, body } = asked[1]!;
    assert.equal(method, 'POST');
    assert.equal(headers.get('content-type'), 'application/json');
    assert.deepEqual(JSON.parse(body ?? ''), sent);
  });

  it('comes again where what came of a command cannot be read (bad input 31)', async () => {
    for (const answer of [() => json({}), () => new Response(null, { status: 204 })]) {
      const { adapter } = await openAdapter(answer);
      await assert.rejects(adapter.submit(command('postClaim', {})), code('unavailable'));
    }
  });

  it('keeps a strange id within its place in the address (bad input 30)', async () => {
    const network = scriptedFetch(() => openedFor(null));
    const adapter = new HttpAdapter({ url, fetch: network.fetch });
    await adapter.open('../../admin?x=1#y');
    assert.equal(network.asked[0]?.url.pathname, '/api/consultations/..%2F..%2Fadmin%3Fx%3D1%23y');
    for (const id of ['..', '.', '', '\ud800']) {
      await assert.rejects(adapter.open(id), code('not-found'));
    }
    assert.equal(network.asked.length, 1);
  });

  it('is not made at all to an address in disguise (bad input 30)', async () => {
    const addresses = [
      '//evil.example/',
      'https:\\\\evil.example',
      'https://user:pass@dialogue.example/',
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
      'https://dialogue.example/?token=1',
      'https://dialogue.example/#x',
      'https://dialogue.example/\t',
      '/api/',
      '',
    ];
    for (const address of addresses) {
      const network = scriptedFetch(() => openedFor(null));
      const adapter = new HttpAdapter({ url: address, fetch: network.fetch });
      await assert.rejects(adapter.open(consultationId), code('invalid'), address);
      assert.equal(network.asked.length, 0);
    }
  });

  it('may be relative to the page', async () => {
    const network = scriptedFetch(() => openedFor(null));
    const base = 'https://town.example/dialogue/page.html';
    await new HttpAdapter({ url: '/api/', base, fetch: network.fetch }).open(consultationId);
    assert.equal(network.asked[0]?.url.href, 'https://town.example/api/consultations/river');
  });

  it('for many ids is several, of which each record comes once', async () => {
    const people = [{ type: 'participant', id: 'ana' }];
    const { adapter, asked } = await openAdapter(({ url: { searchParams } }) =>
      json({
        records: [...people, ...searchParams.getAll('id').map((id) => ({ type: 'claim', id }))],
      }),
    );
    const ids = Array.from({ length: 120 }, (_, at) => `c-${at}`);
    const records = await adapter.get(ids);
    assert.equal(asked.length, 1 + 3);
    assert.equal(records.length, 121);
  });

  it('has nothing to be about before a consultation is open', async () => {
    const adapter = new HttpAdapter({ url, fetch: scriptedFetch(() => json(page)).fetch });
    await assert.rejects(adapter.list(roots, { limit: 1 }), code('unavailable'));
  });

  it('ends when the adapter is closed', async () => {
    const { adapter } = await openAdapter(() => new Promise(() => undefined));
    const waiting = adapter.list(roots, { limit: 1 });
    await adapter.close();
    await assert.rejects(waiting, code('aborted'));
    await assert.rejects(adapter.open(consultationId), code('aborted'));
  });
});

describe('what was answered', () => {
  const tagged = (asked: Asked) =>
    asked.headers.get('if-none-match') === '"1"'
      ? new Response(null, { status: 304 })
      : json({ ...page, total: 7 }, { etag: '"1"' });

  it('is not sent again while it is the same', async () => {
    const { adapter, asked } = await openAdapter(tagged);
    const first = await adapter.list(roots, { limit: 5 });
    const second = await adapter.list(roots, { limit: 5 });
    assert.deepEqual(second, first);
    assert.notEqual(second, first);
    assert.deepEqual(
      asked.map(({ headers }) => headers.get('if-none-match')),
      [null, null, '"1"'],
    );
  });

  it('is remembered for each query by itself', async () => {
    const { adapter, asked } = await openAdapter(tagged);
    await adapter.list(roots, { limit: 5 });
    await adapter.list(roots, { limit: 6 });
    assert.equal(asked[2]?.headers.get('if-none-match'), null);
  });

  it('is forgotten after some others, so that memory has a bound', async () => {
    const { adapter, asked } = await openAdapter(tagged);
    for (let limit = 1; limit <= 40; limit += 1) await adapter.list(roots, { limit });
    await adapter.list(roots, { limit: 1 });
    await adapter.list(roots, { limit: 40 });
    assert.equal(asked.at(-2)?.headers.get('if-none-match'), null);
    assert.equal(asked.at(-1)?.headers.get('if-none-match'), '"1"');
  });

  it('cannot be what nobody remembers', async () => {
    const { adapter } = await openAdapter(() => new Response(null, { status: 304 }));
    await assert.rejects(adapter.list(roots, { limit: 5 }));
  });
});
