import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { refuse, serve, type Served } from './served.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const pages = ['/', '/embed.html', '/posted.html'];

describe('the server of the demonstration', () => {
  let server: Served;
  before(async () => (server = await serve(['--browser'])));
  after(() => server.stop());

  for (const path of [...pages, '/page/page.js', '/nothing', '/%']) {
    it(`sends the strict policy with ${path}`, async () => {
      const { headers } = await server.ask(path);
      assert.equal(headers['content-security-policy'], policy);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/host.css', 'text/css; charset=utf-8'],
    ['/page/page.js', 'text/javascript; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
  ] as const) {
    it(`says what ${path} is`, async () => {
      const { status, headers } = await server.ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
    });
  }

  for (const path of pages) {
    it(`serves ${path} with no script, style or handler of its own`, async () => {
      const html = (await server.ask(path)).body.toString();
      assert.match(html, /^<!doctype html>/);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|javascript:/i);
      assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
    });
  }

  it('lets what has a hash in its name be kept for ever, and nothing else', async () => {
    const entry = await server.ask('/page/page.js');
    const [chunk = ''] = /chunk-[\w-]+\.js/.exec(entry.body.toString()) ?? [];
    const { headers } = await server.ask(`/page/${chunk}`);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(entry.headers['cache-control'], 'no-cache');
  });

  it('answers 304 to whoever has it already', async () => {
    const { headers } = await server.ask('/host.css');
    const again = await server.ask('/host.css', {
      headers: { 'if-none-match': headers.etag ?? '' },
    });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
  });

  it('compresses for those who accept it, and gives each encoding its own tag', async () => {
    const plain = await server.ask('/host.css');
    const zipped = await server.ask('/host.css', { headers: { 'accept-encoding': 'gzip' } });
    const best = await server.ask('/host.css', {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.deepEqual(gunzipSync(zipped.body), plain.body);
    assert.deepEqual(brotliDecompressSync(best.body), plain.body);
    assert.equal(new Set([plain, zipped, best].map(({ headers }) => headers.etag)).size, 3);
    assert.equal(best.headers.vary, 'accept-encoding');
  });

  it('does not use an encoding that is refused', async () => {
    const { headers } = await server.ask('/host.css', {
      headers: { 'accept-encoding': 'br;q=0, gzip' },
    });
    assert.equal(headers['content-encoding'], 'gzip');
  });

  it('answers HEAD as GET, without the body', async () => {
    const get = await server.ask('/');
    const head = await server.ask('/', { method: 'HEAD' });
    assert.equal(head.headers['content-length'], String(get.body.length));
    assert.equal(head.body.length, 0);
  });

  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/page/..%2f..%2fpackage.json',
    '/chunks/../../package.json',
    '//../package.json',
    '/./package.json',
    '/%00',
    '/%',
    'package.json',
  ]) {
    it(`refuses ${path}`, async () => {
      assert.equal((await server.ask(path)).status, 400);
    });
  }

  for (const path of [
    '/package.json',
    '/serve.mjs',
    '/page.ts',
    '/sample/index.ts',
    '/server/root.mjs',
    '/page/toString',
    '/npm/index.js',
    '/nothing.html',
  ]) {
    it(`does not find ${path}`, async () => {
      assert.equal((await server.ask(path)).status, 404);
    });
  }

  it('sends a posted form on to a page that says what became of it', async () => {
    const { status, headers } = await server.ask('/contributions', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'text=Hello',
    });
    assert.equal(status, 303);
    assert.equal(headers.location, '/posted.html');
  });

  it('refuses a form that is too large', async () => {
    const answer = await server.ask('/contributions', {
      method: 'POST',
      body: 'x'.repeat(70_000),
    });
    assert.equal(answer.status, 413);
  });

  it('refuses other methods, and says which there are', async () => {
    const { status, headers } = await server.ask('/', { method: 'DELETE' });
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
  });
});

describe('starting the server', () => {
  it('takes another port when the first one is taken', async () => {
    const one = await serve(['--browser'], { PORT: '' });
    const other = await serve(['--browser'], { PORT: '' });
    assert.notEqual(one.address, other.address);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('fails when the port that was asked for is taken', async () => {
    const server = await serve(['--browser']);
    const { code, words } = await refuse(['--browser'], { PORT: new URL(server.address).port });
    await server.stop();
    assert.equal(code, 1);
    assert.match(words, /EADDRINUSE/);
  });

  for (const [args, env] of [
    [[], { PORT: 'eighty' }],
    [['--colour'], { PORT: '0' }],
    [['--browser', '--database', 'memory'], { PORT: '0' }],
  ] as const) {
    it(`says how it is used when asked with ${[...args, JSON.stringify(env)].join(' ')}`, async () => {
      const { code, words } = await refuse(args, env);
      assert.equal(code, 2);
      assert.match(words, /Usage: npm start/);
    });
  }

  it('says how it is used to whoever asks', async () => {
    const { code, words } = await refuse(['--help']);
    assert.equal(code, 0);
    assert.match(words, /^Usage: npm start/);
  });

  it('ends at once when it is asked to, whoever is still connected', async () => {
    const server = await serve(['--browser']);
    const { hostname, port } = new URL(server.address);
    const idle = connect(Number(port), hostname);
    // It is cut off by the server, which is what is wanted.
    idle.on('error', () => undefined);
    await new Promise((resolve) => idle.once('connect', resolve));
    assert.equal(await server.stop(), 0);
    idle.destroy();
  });
});

describe('the dialogue that the server keeps', () => {
  let server: Served;
  before(async () => (server = await serve()));
  after(() => server.stop());

  const named = async (): Promise<string | undefined> => {
    const html = (await server.ask('/')).body.toString();
    return /consultation="([^"]+)"/.exec(html)?.[1];
  };

  it('is named by the page, which says where the server is', async () => {
    assert.equal(await named(), 'lower-bridge');
    assert.match((await server.ask('/')).body.toString(), /data-server="\/api\/"/);
  });

  it('is there for everybody, and for each of its people', async () => {
    const { people } = JSON.parse((await server.ask('/api/people')).body.toString()) as {
      people: { id: string | null; token: string | null }[];
    };
    for (const { id, token } of people) {
      const headers: Record<string, string> = {};
      if (token !== null) headers.authorization = `Bearer ${token}`;
      const { body } = await server.ask('/api/consultations/lower-bridge', { headers });
      const { session } = JSON.parse(body.toString()) as { session: { participantId: unknown } };
      assert.equal(session.participantId, id);
    }
  });

  it('begins again when somebody asks, and what was said stays', async () => {
    const { status } = await server.ask('/begin-again', { method: 'POST' });
    assert.equal(status, 303);
    const id = (await named()) ?? '';
    assert.notEqual(id, 'lower-bridge');
    for (const each of [id, 'lower-bridge']) {
      assert.equal((await server.ask(`/api/consultations/${each}`)).status, 200);
    }
  });

  it('is not there in production', async () => {
    const { code, words } = await refuse([], { PORT: '0', NODE_ENV: 'production' });
    assert.equal(code, 1);
    assert.match(words, /production/);
  });
});
