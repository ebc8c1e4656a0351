import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { it } from 'node:test';
import { serverDatabase } from '../keeping/support/engines.js';
import { describeOnServer } from '../keeping/support/server.js';
import { startCopy } from './copy.js';

/** A request of which only the beginning comes. */
async function beginRequest(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    'POST /consultations/river/commands HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\n' +
      'Authorization: Bearer demo.newcomer\r\nContent-Type: application/json\r\n' +
      'Content-Length: 100\r\n\r\n',
  );
  // Said once the server has taken it up.
  await once(socket, 'data');
  socket.write('{');
  return socket;
}

/** Fulfilled once nobody is let in any more. */
async function closed(address: string): Promise<void> {
  const { hostname, port } = new URL(address);
  for (;;) {
    const socket = connect(Number(port), hostname);
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (!isOpen) return;
  }
}

await describeOnServer('A server that is asked to stop', (address) => {
  const database = serverDatabase(address);
  const serving = (limit: string) => startCopy(database.address, '--limit', limit);

  it('waits no longer than it was told for those who do not finish', async () => {
    const server = await serving('graceMs=300');
    const socket = await beginRequest(server.address);
    const ended = once(socket, 'close');
    assert.equal(await server.stop(), 0);
    await ended;
  });

  it('waits for what is under way, and not for another request after it', async () => {
    const server = await serving('graceMs=600000');
    const socket = await beginRequest(server.address);
    const answer = text(socket);
    const stopped = server.stop();
    await closed(server.address);
    socket.write(' '.repeat(98) + '}');
    assert.match(await answer, /^HTTP\/1\.1 400 [^]*\r\nconnection: close\r\n/i);
    assert.equal(await stopped, 0);
  });

  it('ends at once when it is asked a second time', async () => {
    const server = await serving('graceMs=600000');
    const socket = await beginRequest(server.address);
    const ended = once(socket, 'close');
    const first = server.stop();
    await closed(server.address);
    assert.equal(await server.stop(), 1);
    assert.equal(await first, 1);
    await ended;
  });
});
