import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { posting } from '../support/commands.js';
import { serving, type Serving } from '../support/serving.js';
import { askAt, listenAt, type Asking } from './asking.js';
import { startNginx, type Nginx } from './nginx.js';
import { snippetOf } from './snippets.js';

const path = '/api/consultations/river';
const json = { 'content-type': 'application/json' };

/** An address of this machine that is not among those that belong to proxies. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const own = all.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!own) throw new Error('This machine has no address of its own.');
  return own.address;
}

describe('nginx, set up as docs/deploying.md shows it', () => {
  let server: Serving;
  let nginx: Nginx;

  const start = async (limits = {}) => {
    server = await serving({ settings: { base: '/api', proxies: ['loopback'] }, limits });
    nginx = await startNginx(await snippetOf('nginx'), server.address);
  };
  afterEach(async () => {
    await nginx.stop();
    await server.close();
  });

  const ask = (asking: Asking = {}, place = path) => askAt(nginx.port, place, asking);
  const post = (
    body: unknown,
    headers: Asking['headers'] = { ...json, authorization: 'Bearer demo.ana' },
  ) => ask({ method: 'POST', headers, body: JSON.stringify(body) }, `${path}/commands`);

  it('passes on what is read, packed, with every header that protects it', async () => {
    await start();
    const { status, headers, body } = await ask({ headers: { 'accept-encoding': 'gzip' } });
    assert.equal(status, 200);
    assert.equal(headers['content-encoding'], 'gzip');
    assert.ok(JSON.parse(gunzipSync(body).toString()));
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['cache-control'], 'private, no-cache');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.match(String(headers['strict-transport-security']), /max-age=\d+/);
    assert.match(String(headers.vary), /Authorization/);
    assert.equal(headers['set-cookie'], undefined);
  });

  it('says that nothing is new by the tag of what it has packed', async () => {
    await start();
    const packed = { 'accept-encoding': 'gzip' };
    const { headers } = await ask({ headers: packed });
    const known = { ...packed, 'if-none-match': String(headers.etag) };
    assert.equal((await ask({ headers: known })).status, 304);
  });

  it('passes on what is done, and refusals as they are', async () => {
    await start();
    assert.equal((await post(posting('Through the proxy.'))).status, 200);
    const { status, headers, body } = await post(posting('By nobody.'), json);
    assert.equal(status, 401);
    assert.match(headers['content-type'] ?? '', /^application\/problem\+json/);
    assert.match(body.toString(), /"code":"sign-in-required"/);
  });

  it('lets the server say what is too large, and keeps from it what is much larger', async () => {
    await start();
    const large = await post(posting('x'.repeat(550_000)));
    assert.equal(large.status, 413);
    assert.match(large.body.toString(), /"code":"too-large"/);
    assert.equal((await post(posting('x'.repeat(700_000)))).status, 413);
  });

  it('passes on each hint while the stream goes on', async () => {
    await start();
    const { next, headers, stop } = await listenAt(nginx.port, `${path}/stream`);
    assert.equal(headers['content-type'], 'text/event-stream');
    for (const text of ['First.', 'Second.', 'Third.']) {
      const hint = next();
      await post(posting(text));
      assert.match((await hint) ?? '', /^event: hint\nid: .+\ndata: \{\}\n\n$/);
    }
    stop();
  });

  it('lets people be counted by their own address, whatever they say it is', async () => {
    await start({ requestsPerAddress: 2 });
    const localAddress = ownAddress();
    const statuses: number[] = [];
    for (const made of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      const headers = { 'x-forwarded-for': made };
      statuses.push((await ask({ localAddress, headers })).status);
    }
    assert.deepEqual(statuses, [200, 200, 429]);
    assert.equal((await ask()).status, 200, 'Somebody at another address');
  });

  it('says 502 while the server is away, which a page takes for a moment of trouble', async () => {
    await start();
    await server.close();
    assert.equal((await ask()).status, 502);
  });
});
