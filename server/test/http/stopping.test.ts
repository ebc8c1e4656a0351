import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { posting } from '../support/commands.js';
import { sending, serving, type Serving } from '../support/serving.js';

/** Makes commands wait, once they have begun, until they may go on. */
function holdUp({ dialogues: { adapter } }: Serving) {
  const handle = adapter.handle.bind(adapter);
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  let goOn = (): void => undefined;
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  adapter.handle = (actor) => {
    const inner = handle(actor);
    const submit = inner.submit.bind(inner);
    return Object.assign(inner, {
      submit: async (...given: Parameters<typeof submit>) => {
        begin();
        await mayGoOn;
        return submit(...given);
      },
    });
  };
  return { begun, goOn: () => goOn() };
}

describe('A server that stops', () => {
  it('finishes the command that it has begun', async () => {
    const server = await serving();
    const { begun, goOn } = holdUp(server);
    const answered = server.ask('/consultations/river/commands', sending(posting('Last.'), 'ana'));
    await begun;
    const closed = server.close();
    goOn();
    assert.equal((await answered).status, 200);
    await closed;
    const { adapter } = server.dialogues;
    assert.ok(adapter.snapshot().some((record) => 'text' in record && record.text === 'Last.'));
  });

  it('begins nothing more, and says to come again', async () => {
    const server = await serving();
    const { begun, goOn } = holdUp(server);
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify(posting('Last.'));
    socket.write(
      'POST /consultations/river/commands HTTP/1.1\r\nHost: here\r\n' +
        'Authorization: Bearer demo.ana\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${String(body.length)}\r\n\r\n${body}`,
    );
    const answers = text(socket);
    await begun;
    const closed = server.close();
    socket.write('GET /consultations/river HTTP/1.1\r\nHost: here\r\n\r\n');
    goOn();
    await closed;
    assert.deepEqual((await answers).match(/^HTTP\/1\.1 \d+|^retry-after: \d+/gm), [
      'HTTP/1.1 200',
    ]);
  });
});

describe('Health', () => {
  it('is good while the database answers', async () => {
    const server = await serving();
    assert.equal((await server.ask('/health/live')).status, 200);
    assert.equal((await server.ask('/health/ready')).status, 200);
    await server.close();
  });

  it('is alive but not ready when the database does not answer', async () => {
    const server = await serving();
    server.dialogues.break();
    assert.equal((await server.ask('/health/live')).status, 200);
    assert.equal((await server.ask('/health/ready')).status, 503);
    await server.close();
  });
});
