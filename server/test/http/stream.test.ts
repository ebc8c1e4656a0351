import type { Opened } from '@entente/elements/adapters/contract.js';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Stream } from '../../src/http/streams/stream.js';
import { posting } from '../support/commands.js';
import { sending, serving, type Serving, type Wishes } from '../support/serving.js';

const path = '/consultations/river/stream';

/** Listens, and gives what comes event by event; `undefined` once it has ended. */
function eventsOf({ body }: Response): () => Promise<string | undefined> {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  return async () => {
    for (;;) {
      const end = read.indexOf('\n\n');
      if (end >= 0) {
        const event = read.slice(0, end + 2);
        read = read.slice(end + 2);
        return event;
      }
      const { value, done } = await reader.read();
      if (done) return undefined;
      read += value;
    }
  };
}

const idOf = (event = ''): string | undefined => /^id: (.*)$/m.exec(event)?.[1];

describe('The stream', () => {
  let server: Serving;
  const start = async (wishes: Wishes = {}) => (server = await serving(wishes));
  beforeEach(() => start());
  afterEach(() => server.close());

  const posts = () => server.ask('/consultations/river/commands', sending(posting('New.'), 'ana'));
  const checkpoint = async () =>
    ((await (await server.ask('/consultations/river')).json()) as Opened).checkpoint;

  it('is of events, and asks proxies to pass them on at once', async () => {
    const { headers } = await server.ask(path);
    assert.equal(headers.get('content-type'), 'text/event-stream');
    assert.equal(headers.get('x-accel-buffering'), 'no');
  });

  it('says where the record stands once something changed, and nothing else', async () => {
    const next = eventsOf(await server.ask(path));
    await posts();
    assert.equal(await next(), `event: hint\nid: ${await checkpoint()}\ndata: {}\n\n`);
  });

  it('gives one hint for many changes, bad input 32', async () => {
    const next = eventsOf(await server.ask(path));
    await Promise.all(Array.from({ length: 30 }, posts));
    let seen: string | undefined;
    let events = 0;
    for (const last = await checkpoint(); seen !== last; events += 1) seen = idOf(await next());
    assert.ok(events < 15, `${String(events)} events`);
  });

  it('gives a hint at once to whoever comes back and missed something', async () => {
    const lastSeen = await checkpoint();
    await posts();
    const next = eventsOf(await server.ask(path, { headers: { 'last-event-id': lastSeen } }));
    assert.equal(idOf(await next()), await checkpoint());
  });

  it('gives none to whoever comes back and missed nothing', async () => {
    const headers = { 'last-event-id': await checkpoint() };
    const next = eventsOf(await server.ask(path, { headers }));
    await posts();
    assert.equal(idOf(await next()), await checkpoint());
  });

  it('is given to so many from one address, and to more once some have left', async () => {
    await server.close();
    await start({ limits: { streamsPerAddress: 2 } });
    const leaving = new AbortController();
    await server.ask(path);
    await server.ask(path, { signal: leaving.signal });
    const refused = await server.ask(path);
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    leaving.abort();
    let answer = refused;
    while (answer.status === 429) {
      await answer.text();
      answer = await server.ask(path);
    }
    assert.equal(answer.status, 200);
  });

  it('is given to so many in all', async () => {
    await server.close();
    await start({ limits: { streams: 1 } });
    await server.ask(path);
    assert.equal((await server.ask(path)).status, 503);
  });

  it('ends when the server does, and says when to come again', async () => {
    const next = eventsOf(await server.ask(path));
    const closed = server.close();
    assert.match((await next()) ?? '', /^retry: \d{4}\n\n$/);
    assert.equal(await next(), undefined);
    await closed;
  });

  it('takes no harm from those who leave while it begins', async () => {
    const { hostname, port } = new URL(server.address);
    for (let at = 0; at < 20; at += 1) {
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: here\r\n\r\n`, () => socket.destroy());
      await new Promise((resolve) => socket.once('close', resolve));
    }
    const next = eventsOf(await server.ask(path));
    await posts();
    assert.ok(idOf(await next()));
  });
});

describe('Somebody who reads a stream slowly', () => {
  /** A connection over which nothing goes until it is read on. */
  function slowly() {
    const sent: string[] = [];
    let readOn = (): void => undefined;
    const out = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        sent.push(String(chunk));
        readOn = done;
      },
    });
    return { out, sent, readOn: () => readOn() };
  }

  it('is sent the newest hint alone, once they read on', async () => {
    const { out, sent, readOn } = slowly();
    const stream = new Stream(out);
    for (const checkpoint of ['1', '2', '3']) stream.hint(checkpoint);
    const drained = once(out, 'drain');
    readOn();
    await drained;
    assert.deepEqual(sent.map(idOf), ['1', '3']);
  });

  it('is let go when they have read nothing for a whole beat', () => {
    const { out } = slowly();
    const stream = new Stream(out);
    stream.hint('1');
    stream.beat();
    assert.ok(out.destroyed);
  });

  it('stays as long as they read', () => {
    const { out, sent } = slowly();
    new Stream(out).beat();
    assert.deepEqual(sent, [':\n\n']);
    assert.ok(!out.destroyed);
  });
});
