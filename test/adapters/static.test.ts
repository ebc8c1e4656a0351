import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { Backend } from '../../src/adapters/backend.js';
import {
  StaticAdapter,
  claimFile,
  pageFile,
  readFileName,
} from '../../src/adapters/static/index.js';
import { claimOf, seedOf } from '../../src/conformance/seed.js';
import { inManyFiles, inOneFile, listen, publish } from '../support/published.js';

const { consultationId, records } = seedOf();
const query = { parentId: null, order: 'number' } as const;
const base = 'https://town.example/consultation/';

/** Asks a server for a record, and answers with what is done with it. */
async function asking<T>(
  answer: RequestListener,
  ask: (adapter: StaticAdapter) => Promise<T>,
): Promise<T> {
  const site = await listen(answer);
  const adapter = new StaticAdapter('record.json', { base: site.address });
  try {
    return await ask(adapter);
  } finally {
    await adapter.close();
    await site.stop();
  }
}

const opening = (answer: RequestListener) => asking(answer, (adapter) => adapter.open('river'));

describe('The address of a published record', () => {
  const refused = [
    '//evil.example/record.json',
    '\\\\evil.example/record.json',
    '/\\evil.example/record.json',
    'https://town.example@evil.example/record.json',
    'https://user:secret@town.example/record.json',
    'https://town.example.evil.example/record.json',
    'https://eviltown.example/record.json',
    'http://town.example/record.json',
    'javascript:alert(1)//.json',
    'data:application/json,{}',
    'blob:https://town.example/1.json',
    'file:///etc/record.json',
    'https://',
    'rec\nord.json',
    ' //evil.example/record.json',
  ];
  for (const address of refused) {
    it(`bad input 30: ${JSON.stringify(address)} is refused before anything is asked`, async (t) => {
      const asked = t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError()));
      const adapter = new StaticAdapter(address, { base });
      await assert.rejects(adapter.open('river'), { name: 'AdapterError', code: 'invalid' });
      assert.equal(asked.mock.callCount(), 0);
    });
  }

  it('bad input 30: may be of another origin only where the page says so', async (t) => {
    const asked = t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError()));
    const elsewhere = 'https://archive.example/record.json';
    const adapter = new StaticAdapter(elsewhere, { base, otherOrigin: true });
    await assert.rejects(adapter.open('river'), { code: 'offline' });
    const [url] = asked.mock.calls[0]?.arguments ?? [];
    assert.equal((url as URL | undefined)?.href, elsewhere);
  });
});

describe('A file name of a published record', () => {
  for (const id of ['../../secret', 'a/b', '..', '.', 'a%2Fb', 'ü?#&', 'a,b']) {
    it(`bad input 30: keeps the id ${id} in its own place`, () => {
      assert.match(claimFile(id), /^claims\/[^/?#]+\.json$/);
      assert.doesNotMatch(claimFile(id), /\.\./);
      assert.deepEqual(readFileName(claimFile(id)), { claimId: id });
    });
  }

  it('tells all that a query asks for', () => {
    const asked = { parentId: 'root-1', order: 'newest', kinds: ['fact'], replies: 3 } as const;
    assert.deepEqual(readFileName(pageFile(asked, 2)), { page: 2, query: asked });
  });
});

describe('bad input 31: instead of a published record comes', () => {
  const json = (response: ServerResponse, body: string, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  const html = (response: ServerResponse, status: number) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Error</h1>');
  const toSignIn: RequestListener = ({ url }, response) => {
    if (url === '/sign-in') html(response, 200);
    else response.writeHead(302, { location: '/sign-in' }).end();
  };

  const answers: readonly (readonly [what: string, code: string, answer: RequestListener])[] = [
    ['an error page with status 200', 'protocol-error', (_, r) => html(r, 200)],
    ['an error in the body', 'protocol-error', (_, r) => json(r, '{"error":"no"}')],
    ['nothing, with status 204', 'protocol-error', (_, r) => r.writeHead(204).end()],
    ['half of it', 'protocol-error', (_, r) => json(r, '{"format":"entente-rec')],
    ['text', 'protocol-error', (_, r) => r.writeHead(200).end('{}')],
    [
      'a later format',
      'protocol-error',
      (_, r) => json(r, '{"format":"entente-record","version":2}'),
    ],
    ['a page to sign in', 'sign-in-required', toSignIn],
    ['status 401', 'sign-in-required', (_, r) => json(r, '{}', 401)],
    ['status 403', 'forbidden', (_, r) => json(r, '{}', 403)],
    ['status 404', 'not-found', (_, r) => html(r, 404)],
    ['status 410', 'gone', (_, r) => html(r, 410)],
    ['status 413', 'too-large', (_, r) => html(r, 413)],
    ['status 429', 'rate-limited', (_, r) => html(r, 429)],
    ['status 500', 'unavailable', (_, r) => html(r, 500)],
    ['status 503', 'unavailable', (_, r) => html(r, 503)],
    ['a connection that breaks', 'offline', (_, r) => r.destroy()],
  ];
  for (const [what, code, answer] of answers) {
    it(`${what}: ${code}`, async () => {
      await assert.rejects(opening(answer), { name: 'AdapterError', code });
    });
  }

  for (const [hint, seconds] of [
    ['7', 7],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['', undefined],
  ] as const) {
    it(`status 429 with the hint “${hint}”: waits ${String(seconds)} seconds`, async () => {
      const headers = hint === '' ? {} : { 'retry-after': hint };
      const busy: RequestListener = (_, response) => response.writeHead(429, headers).end();
      await assert.rejects(opening(busy), { code: 'rate-limited', retryAfter: seconds });
    });
  }

  it('the record drop by drop, which can be called off', async () => {
    const ends = new AbortController();
    const drip: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"format":');
      ends.abort();
    };
    const called = asking(drip, (adapter) => adapter.open('river', { signal: ends.signal }));
    await assert.rejects(called, { code: 'aborted' });
  });

  it('the record of another consultation', async () => {
    const site = await publish(inOneFile(records));
    const adapter = new StaticAdapter('record.json', { base: site.address });
    await assert.rejects(adapter.open('another'), { code: 'not-found' });
    await site.stop();
  });
});

describe('bad input 37: a published record', () => {
  /** What a page makes of a record that somebody has published. */
  async function reading(published: readonly unknown[]) {
    const site = await publish(inOneFile(published as typeof records));
    const adapter = new StaticAdapter('record.json', { base: site.address });
    const backend = new Backend(adapter, { patience: { retries: 0 } });
    await backend.open(consultationId);
    const { ids, total } = await backend.list(query, { limit: 20 });
    await site.stop();
    return { ids, total };
  }

  const roots = records.flatMap((each) =>
    each.type === 'claim' && each.parentId === null ? [each.id] : [],
  );

  it('with entries that are no records is read without them', async () => {
    const strange = [{ type: 'omen', id: 'o' }, { id: 'typeless' }, {}];
    assert.equal((await reading([...records, ...strange])).total, roots.length);
  });

  it('with two records of one id shows one', async () => {
    const { ids } = await reading([...records, ...records]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('with replies in a circle shows the roots', async () => {
    const circle = [
      claimOf({ id: 'one', number: '90', parentId: 'other' }),
      claimOf({ id: 'other', number: '91', parentId: 'one' }),
    ];
    assert.equal((await reading([...records, ...circle])).total, roots.length);
  });

  it('with a date far ahead is read', async () => {
    const late = claimOf({ id: 'late', number: '99', createdAt: '2999-01-01T00:00:00.000Z' });
    assert.ok((await reading([...records, late])).ids.includes('late'));
  });

  it('of very many claims is read page by page', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      claimOf({ id: `many-${String(at)}`, number: String(at + 100) }),
    );
    const { ids, total } = await reading([...records, ...many]);
    assert.deepEqual([ids.length, total], [20, roots.length + many.length]);
  });

  it('in many files fetches only what is looked at', async () => {
    const asked: string[] = [];
    const publisher = await inManyFiles(records, consultationId);
    const site = await publish((name) => {
      asked.push(name);
      return publisher(name);
    });
    const adapter = new StaticAdapter('record.json', { base: site.address });
    await adapter.open(consultationId);
    await adapter.list(query, { limit: 20 });
    await site.stop();
    assert.deepEqual(asked, ['record.json', 'pages/roots/number/any/any/any/all/0.json']);
  });
});
