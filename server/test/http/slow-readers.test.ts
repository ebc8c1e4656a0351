import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { Stream } from '../../src/http/streams/stream.js';

/** A stream over a real connection, whose reader has stopped to read. */
async function stream(): Promise<{
  readonly out: ServerResponse;
  readonly socket: Socket;
  readonly stream: Stream;
  close(): void;
}> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const asked = once(server, 'request');
  socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
  const [, out] = (await asked) as [unknown, ServerResponse];
  out.writeHead(200, { 'content-type': 'text/event-stream' });
  out.flushHeaders();
  const close = (): void => {
    socket.destroy();
    server.close();
  };
  return { out, socket, stream: new Stream(out), close };
}

/** Hints until no more goes into the connection, and gives the number of the last one. */
async function fill({ out, stream }: { out: ServerResponse; stream: Stream }): Promise<number> {
  // What the connection takes at once leaves room again.
  const isFull = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return out.writableNeedDrain;
  };
  for (let at = 1; ; at += 1) {
    stream.hint(`a.${String(at)}`);
    if (out.writableNeedDrain && (await isFull())) return at;
  }
}

describe('Somebody whose connection is full', () => {
  it('costs the server nothing more, and is told the newest once they read on', async (test) => {
    const reader = await stream();
    const last = await fill(reader);
    const held = reader.out.writableLength;
    for (let at = 1; at <= 100_000; at += 1) reader.stream.hint(`b.${String(at)}`);
    assert.equal(reader.out.writableLength, held);
    test.diagnostic(`Full after ${String(last)} hints; ${String(held)} bytes wait`);
    let read = '';
    reader.socket.setEncoding('utf8').on('data', (text: string) => (read += text));
    while (!read.includes('id: b.100000\n')) await once(reader.socket, 'data');
    assert.doesNotMatch(read, /id: b\.99999\n/);
    reader.close();
  });

  it('is let go when they read nothing for a whole beat', async () => {
    const reader = await stream();
    await fill(reader);
    const closed = once(reader.out, 'close');
    reader.stream.beat();
    await closed;
    reader.close();
  });
});
