import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Backend } from '../../src/adapters/backend.js';
import { isAdapterError, type AdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import { FakeClock } from '../support/fake-clock.js';
import { consultationId, opened } from '../support/puppet-adapter.js';
import { json, problem, scriptedFetch } from './support/scripted-fetch.js';

type Answer = () => Response | Promise<Response>;

const now = '2026-03-02T12:00:00.000Z';

/** What opening rejects with where this is what comes. */
async function failure(answer: Answer, token?: string): Promise<AdapterError> {
  const adapter = new HttpAdapter({
    url: 'https://dialogue.example/',
    fetch: scriptedFetch(answer).fetch,
    clock: new FakeClock(now),
    ...(token !== undefined && { token: () => Promise.resolve(token) }),
  });
  const error: unknown = await adapter.open(consultationId).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(isAdapterError(error), String(error));
  return error;
}

const html = (status = 200) =>
  new Response('<!doctype html><title>Sorry</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });

const typed = (body: BodyInit | null, type?: string, status = 200) =>
  new Response(body, { status, headers: type === undefined ? {} : { 'content-type': type } });

/** A body that is cut off, as when a connection breaks. */
const broken = () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"records": ['));
      controller.error(new TypeError('terminated'));
    },
  });

/** A body without an end. */
const endless = () => {
  const piece = new Uint8Array(1_000_000).fill(32);
  return new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(piece) });
};

const answers: readonly (readonly [what: string, code: ErrorCode, answer: Answer])[] = [
  ['a page of HTML', 'protocol-error', () => html()],
  ['a page of HTML with 403', 'forbidden', () => html(403)],
  ['a page of HTML with 404', 'not-found', () => html(404)],
  ['a page of HTML with 500', 'unavailable', () => html(500)],
  ['a page of HTML with 502', 'unavailable', () => html(502)],
  ['a problem with 200', 'conflict', () => problem(200, 'conflict')],
  ['nothing, with 204', 'protocol-error', () => new Response(null, { status: 204 })],
  ['nothing, with 200', 'protocol-error', () => typed('', 'application/json')],
  ['half of a JSON document', 'protocol-error', () => typed('{"records": [', 'application/json')],
  ['a list in place of an object', 'protocol-error', () => json([])],
  ['null', 'protocol-error', () => json(null)],
  ['JSON that says it is text', 'protocol-error', () => typed('{}', 'text/plain')],
  ['JSON that says nothing of itself', 'protocol-error', () => typed(new Uint8Array([123, 125]))],
  ['a body without an end', 'protocol-error', () => typed(endless(), 'application/json')],
  ['a body that is cut off', 'offline', () => typed(broken(), 'application/json')],
  ['a request that reaches nobody', 'offline', () => Promise.reject(new TypeError('fetch failed'))],
  ['a request that the server gives up', 'timeout', () => html(408)],
  ['a request that is too large for a proxy', 'too-large', () => html(413)],
  ['a status that means nothing here', 'protocol-error', () => html(418)],
  ['a code that is not known', 'rule-violation', () => problem(422, 'loudness')],
  ['a code that only a client can mean', 'unavailable', () => problem(503, 'aborted')],
  ['a code called __proto__', 'gone', () => problem(410, '__proto__')],
  ['a code that says more than its status', 'gone', () => problem(404, 'gone')],
  ['a problem that is no object', 'conflict', () => typed('"x"', 'application/problem+json', 409)],
];

describe('what comes in place of an answer', () => {
  for (const [what, code, answer] of answers) {
    it(`is ${code} when it is ${what} (bad input 31)`, async () => {
      const error = await failure(answer);
      assert.equal(error.code, code, error.message);
    });
  }

  it('is a sign-in, or its end, where the server leads elsewhere (bad input 31)', async () => {
    const login = () => new Response(null, { status: 302, headers: { location: '/login' } });
    assert.equal((await failure(login)).code, 'sign-in-required');
    assert.equal((await failure(login, 'one')).code, 'session-expired');
  });

  it('ends a session where a token is not accepted and nobody says why', async () => {
    assert.equal((await failure(() => html(401))).code, 'sign-in-required');
    assert.equal((await failure(() => html(401), 'one')).code, 'session-expired');
    const asked = () => problem(401, 'sign-in-required');
    assert.equal((await failure(asked, 'one')).code, 'sign-in-required');
  });
});

describe('a problem', () => {
  const violation = {
    code: 'rule-violation',
    rule: 'listening',
    unmet: 'not-restated',
    binding: 'required',
    remedy: { step: 'restate', claimId: 'root-1', attempt: 1, correction: null },
  };

  it('brings the rule, its remedy, the fields and the revision', async () => {
    const error = await failure(() =>
      problem(422, 'rule-violation', { violation, fields: { text: 'empty' }, revision: 4 }),
    );
    assert.deepEqual(error.violation, violation);
    assert.deepEqual({ ...error.fields }, { text: 'empty' });
    assert.equal(error.revision, 4);
  });

  it('is worth its code alone where the rest cannot be read (bad input 31)', async () => {
    const error = await failure(() =>
      problem(422, 'rule-violation', {
        violation: { ...violation, remedy: { step: 'pay' } },
        fields: { text: 1 },
        revision: -1,
        detail: { html: '<b>' },
      }),
    );
    assert.equal(error.code, 'rule-violation');
    assert.equal(error.violation, undefined);
    assert.deepEqual({ ...error.fields }, {});
    assert.equal(error.revision, undefined);
  });

  it('pollutes nothing (bad input 14)', async () => {
    const body = '{"code":"invalid","fields":{"__proto__":{"polluted":"yes"}},"__proto__":{"x":1}}';
    const error = await failure(() => typed(body, 'application/problem+json', 400));
    assert.equal(error.code, 'invalid');
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });
});

describe('the time to wait', () => {
  const waits: readonly (readonly [says: string, seconds: number | undefined])[] = [
    ['7', 7],
    ['0', 0],
    ['Mon, 02 Mar 2026 12:00:30 GMT', 30],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
  ];
  for (const [says, seconds] of waits) {
    it(`is ${String(seconds)} where the server says "${says}" (bad input 31)`, async () => {
      const error = await failure(() => problem(429, 'rate-limited', {}, { 'retry-after': says }));
      assert.equal(error.retryAfter, seconds);
    });
  }
});

describe('what is wrong inside an answer', () => {
  it('is found by what stands around every adapter (bad input 31)', async () => {
    const answer = opened();
    const future = { ...answer, capabilities: { ...answer.capabilities, contract: 2 } };
    for (const body of [{}, { error: 'Not today.' }, future]) {
      const { fetch } = scriptedFetch(() => json(body));
      const backend = new Backend(new HttpAdapter({ url: 'https://dialogue.example', fetch }));
      const error: unknown = await backend.open(consultationId).catch((thrown: unknown) => thrown);
      assert.ok(isAdapterError(error) && error.code === 'protocol-error', String(error));
    }
  });

  it('is a timeout where it drips too slowly (bad input 31)', async () => {
    const clock = new FakeClock(now);
    const slow = () => typed(new ReadableStream(), 'application/json');
    const { fetch } = scriptedFetch(slow);
    const adapter = new HttpAdapter({ url: 'https://dialogue.example', fetch });
    const backend = new Backend(adapter, { clock, patience: { retries: 0 } });
    const opening = backend.open(consultationId).catch((thrown: unknown) => thrown);
    clock.advance(30_000);
    const error: unknown = await opening;
    assert.ok(isAdapterError(error) && error.code === 'timeout', String(error));
  });
});
