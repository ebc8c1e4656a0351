import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { loggerFor } from '../../src/http/logging.js';
import { posting } from '../support/commands.js';
import { sending, serving, type Serving } from '../support/serving.js';

const path = '/consultations/river';

describe('A page elsewhere', () => {
  let server: Serving;
  afterEach(() => server.close());
  const start = async () =>
    (server = await serving({ settings: { origins: ['https://town.example'] } }));

  it('may read what is answered when its origin is listed', async () => {
    await start();
    const { headers } = await server.ask(path, { headers: { origin: 'https://town.example' } });
    assert.equal(headers.get('access-control-allow-origin'), 'https://town.example');
    assert.match(headers.get('access-control-expose-headers') ?? '', /retry-after/);
    assert.match(headers.get('vary') ?? '', /Origin.*Authorization/);
  });

  it('may read failures and streams too', async () => {
    await start();
    for (const each of ['/consultations/nowhere', `${path}/stream`]) {
      const { headers } = await server.ask(each, { headers: { origin: 'https://town.example' } });
      assert.equal(headers.get('access-control-allow-origin'), 'https://town.example');
    }
  });

  it('is told beforehand that it may send a token, and never needs a cookie', async () => {
    await start();
    const { headers, status } = await server.ask(`${path}/commands`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://town.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    assert.equal(status, 204);
    assert.match(headers.get('access-control-allow-headers') ?? '', /authorization/);
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });

  for (const origin of [
    'https://evil.example',
    'https://town.example.evil.example',
    'https://eviltown.example',
    'http://town.example',
    'https://town.example:8443',
    'null',
  ]) {
    it(`may read nothing from ${origin}, bad input 30`, async () => {
      await start();
      const { headers } = await server.ask(path, { headers: { origin } });
      assert.notEqual(headers.get('access-control-allow-origin'), origin);
      assert.notEqual(headers.get('access-control-allow-origin'), '*');
    });
  }
});

describe('Every answer', () => {
  for (const asked of [
    path,
    '/nothing',
    `${path}/stream`,
    '/health/live',
    '/consultations/%E0%A4%A',
  ]) {
    it(`does nothing as a page at ${asked}`, async () => {
      const server = await serving();
      const { headers } = await server.ask(asked);
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none';frame-ancestors 'none'",
      );
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('set-cookie'), null);
      await server.close();
    });
  }
});

describe('The log', () => {
  it('holds nothing about a person', async () => {
    const lines: string[] = [];
    const logger = loggerFor('trace', { write: (line) => void lines.push(line) });
    const server = await serving({ logger, settings: { proxies: ['loopback'] } });
    const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Something rare' };
    await server.ask(`${path}/claims?search=my-neighbour`, { as: 'cleo', headers });
    const { headers: json, ...asking } = sending(posting('What I think of it.'), 'cleo');
    await server.ask(`${path}/commands`, { ...asking, headers: { ...json, ...headers } });
    await server.ask(`${path}/commands`, { ...asking, body: '{"text":"What I think' });
    server.dialogues.adapter.handle = () => {
      throw new Error('Key (name)=(Cléo of the East) exists');
    };
    await server.ask(path, { as: 'cleo', headers });
    await server.close();
    const log = lines.join('');
    assert.match(log, /"route":"\/consultations\/:id\/claims"/);
    assert.match(log, /"network":"203\.0\.113\.0"/);
    assert.match(log, /"status":500/);
    assert.doesNotMatch(log, /cleo|Cléo|neighbour|What I think|113\.77|rare|Bearer/);
  });
});
