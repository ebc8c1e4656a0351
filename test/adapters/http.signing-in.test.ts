import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { AdapterError, isAdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import { HttpAdapter, type TokenSource } from '../../src/adapters/http/index.js';
import { command } from '../../src/conformance/commands.js';
import { consultationId } from '../support/puppet-adapter.js';
import { json, openedFor, problem, scriptedFetch, type Asked } from './support/scripted-fetch.js';

const code = (expected: ErrorCode) => (error: unknown) =>
  isAdapterError(error) && error.code === expected;

/** Whom each token stands for, as long as it is good. */
type Sessions = Map<string, string>;

/** A server that knows these tokens and says of all others that they have expired. */
function server(sessions: Sessions) {
  return scriptedFetch(({ url, headers, method }: Asked) => {
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const person = token === '' ? null : sessions.get(token);
    if (person === undefined) return problem(401, 'session-expired');
    if (method === 'POST' && person === null) return problem(401, 'sign-in-required');
    if (url.pathname.endsWith(`/${consultationId}`)) return openedFor(person);
    return json({ records: [], repeated: false, checkpoint: 'x', more: false });
  });
}

/** A sign-in that gives one token after the other, and says why it was asked. */
function signIn(...tokens: readonly (string | null)[]) {
  const why: string[] = [];
  const given = [...tokens];
  const token: TokenSource = (reason) => {
    why.push(reason);
    return Promise.resolve(given.shift() ?? null);
  };
  return { token, why };
}

const url = 'https://dialogue.example';
const tokensOf = (asked: readonly Asked[]) =>
  asked.map(({ headers }) => headers.get('authorization')?.replace('Bearer ', '') ?? null);

describe('a token', () => {
  it('is asked for once, when it is first needed, by all calls together', async () => {
    const network = server(new Map([['one', 'ana']]));
    const page = signIn('one');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    assert.deepEqual(page.why, []);
    await Promise.all([adapter.open(consultationId), adapter.open(consultationId)]);
    assert.deepEqual(page.why, ['first']);
    assert.deepEqual(tokensOf(network.asked), ['one', 'one']);
  });

  it('stands in a header and in no address', async () => {
    const network = server(new Map([['one', 'ana']]));
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: signIn('one').token });
    await adapter.open(consultationId);
    await adapter.changesSince('x');
    await adapter.submit(command('takeStance', {}));
    for (const asked of network.asked) assert.ok(!asked.url.href.includes('one'));
    assert.ok(!inspect(adapter, { depth: 9 }).includes("'one'"));
  });

  it('is no session that ends: it is renewed', async () => {
    const network = scriptedFetch(() => {
      const expiresAt = '2030-01-01T00:15:00.000Z';
      const session = { participantId: 'ana', name: 'Ana', roles: ['participant'], expiresAt };
      return json({ consultation: {}, session, capabilities: {}, records: [], checkpoint: 'x' });
    });
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: signIn('one').token });
    const { session } = await adapter.open(consultationId);
    assert.equal(session.expiresAt, null);
  });

  it('is not needed to read', async () => {
    for (const token of [undefined, signIn(null).token]) {
      const network = server(new Map());
      const options = { url, fetch: network.fetch, ...(token && { token }) };
      const adapter = new HttpAdapter(options);
      const { session } = await adapter.open(consultationId);
      assert.equal(session.participantId, null);
      assert.deepEqual(tokensOf(network.asked), [null]);
      await assert.rejects(adapter.submit(command('postClaim', {})), code('sign-in-required'));
    }
  });

  it('that has expired is renewed once for all calls, each of which is repeated', async () => {
    const sessions: Sessions = new Map([['one', 'ana']]);
    const network = server(sessions);
    const page = signIn('one', 'two');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    await adapter.open(consultationId);
    sessions.clear();
    sessions.set('two', 'ana');
    const [sent] = await Promise.all([
      adapter.submit(command('takeStance', {})),
      adapter.changesSince('x'),
      adapter.get(['root-1']),
    ]);
    assert.equal(sent.repeated, false);
    assert.deepEqual(page.why, ['first', 'expired']);
    const tokens = tokensOf(network.asked);
    assert.deepEqual(tokens.slice(0, 4), ['one', 'one', 'one', 'one']);
    // Once to see who it is for, and three repetitions.
    assert.deepEqual(tokens.slice(4), ['two', 'two', 'two', 'two']);
  });

  it('that has expired again at once is not renewed a second time', async () => {
    const network = scriptedFetch((_asked, at) =>
      at === 0 || at === 2 ? openedFor('ana') : problem(401, 'session-expired'),
    );
    const page = signIn('one', 'two', 'three');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    await adapter.open(consultationId);
    await assert.rejects(adapter.changesSince('x'), code('session-expired'));
    assert.deepEqual(page.why, ['first', 'expired']);
  });

  it('that nobody can renew leaves the session expired, until somebody can (bad input 23)', async () => {
    const sessions: Sessions = new Map([['one', 'ana']]);
    const network = server(sessions);
    const page = signIn('one', null, 'two');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    await adapter.open(consultationId);
    sessions.delete('one');
    const sent = command('postClaim', {});
    await assert.rejects(adapter.submit(sent), code('session-expired'));
    sessions.set('two', 'ana');
    await adapter.submit(sent);
    assert.deepEqual(page.why, ['first', 'expired', 'expired']);
  });

  it('for somebody else is never used to send (bad input 23)', async () => {
    const sessions: Sessions = new Map([['one', 'ana']]);
    const network = server(sessions);
    const page = signIn('one', 'other', 'other');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    await adapter.open(consultationId);
    sessions.delete('one');
    sessions.set('other', 'ben');
    for (let times = 0; times < 2; times += 1) {
      await assert.rejects(adapter.submit(command('postClaim', {})), code('session-expired'));
    }
    const sent = network.asked.filter(({ method }) => method === 'POST');
    assert.deepEqual(tokensOf(sent), ['one', 'one']);
  });

  it('that would not survive a header is refused, and told to nobody', async () => {
    const network = server(new Map());
    const page = signIn('secret\r\nX-Other: 1');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    const refused: unknown = await adapter.open(consultationId).catch((error: unknown) => error);
    assert.ok(code('sign-in-required')(refused));
    assert.ok(!inspect(refused).includes('secret'));
    assert.equal(network.asked.length, 0);
  });

  it('that the page fails to give is asked for again at the next call', async () => {
    const network = server(new Map([['one', 'ana']]));
    let isBroken = true;
    const token = () => {
      if (isBroken) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve('one');
    };
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token });
    await assert.rejects(adapter.open(consultationId), code('unavailable'));
    isBroken = false;
    assert.equal((await adapter.open(consultationId)).session.participantId, 'ana');
  });

  it('may be refused by the page in words of its own', async () => {
    const token = () => Promise.reject(new AdapterError('offline', 'No connection.'));
    const adapter = new HttpAdapter({ url, fetch: server(new Map()).fetch, token });
    await assert.rejects(adapter.open(consultationId), code('offline'));
  });

  it('that is renewed makes what was answered to the old one forgotten', async () => {
    let isGood = true;
    const network = scriptedFetch(({ headers, url: { pathname } }) => {
      const isOld = headers.get('authorization') === 'Bearer one';
      if (isOld && !isGood) return problem(401, 'session-expired');
      if (pathname.endsWith(`/${consultationId}`)) return openedFor('ana');
      return json({ ids: [], records: [], cursor: null, total: 0 }, { etag: '"1"' });
    });
    const page = signIn('one', 'two');
    const adapter = new HttpAdapter({ url, fetch: network.fetch, token: page.token });
    await adapter.open(consultationId);
    const list = () => adapter.list({ parentId: null, order: 'number' }, { limit: 5 });
    await list();
    isGood = false;
    await list();
    const tags = network.asked.map(({ headers }) => headers.get('if-none-match'));
    assert.deepEqual(tags, [null, null, '"1"', null, null]);
  });
});
