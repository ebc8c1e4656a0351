import { problem } from '@entente/elements/adapters/protocol.js';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { posting, taking } from '../support/commands.js';
import { sending, serving, type Asking, type Serving } from '../support/serving.js';

const commands = '/consultations/river/commands';

describe('What is refused over HTTP', () => {
  let server: Serving;
  before(async () => (server = await serving({ limits: { bodyBytes: 20_000 } })));
  after(() => server.close());

  /** Asks, and reads the problem that comes of it. */
  async function problemAt(path: string, asking?: Asking) {
    const response = await server.ask(path, asking);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const read = v.parse(problem, await response.json());
    assert.equal(read.status, response.status);
    assert.equal(read.type, `urn:entente:problem:${read.code}`);
    return read;
  }

  for (const [path, status, code] of [
    ['/', 404, 'not-found'],
    ['/nothing', 404, 'not-found'],
    ['/consultations/nowhere', 404, 'not-found'],
    ['/consultations/nowhere/stream', 404, 'not-found'],
    ['/consultations/%00', 404, 'not-found'],
    [`/consultations/${'a'.repeat(3_000)}`, 400, 'invalid'],
    ['/consultations/%E0%A4%A', 400, 'invalid'],
    ['/consultations/river/claims?order=loudest', 400, 'invalid'],
    ['/consultations/river/claims?limit=-1', 400, 'invalid'],
    ['/consultations/river/claims?limit=0x10', 400, 'invalid'],
    ['/consultations/river/claims?search=%00', 400, 'invalid'],
    ['/consultations/river/claims?order=number&after=made-up', 400, 'invalid'],
    [`/consultations/river/records?${'id=a&'.repeat(51)}`, 400, 'invalid'],
    ['/consultations/river/figures/constructor', 501, 'not-supported'],
  ] as const) {
    it(`answers ${path.slice(0, 50)} with ${code}`, async () => {
      assert.deepEqual(await problemAt(path).then((read) => [read.status, read.code]), [
        status,
        code,
      ]);
    });
  }

  for (const [what, body] of [
    ['half of JSON', '{"type":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no command', '{"type":"toString","id":"1"}'],
    [
      'a prototype, bad input 14',
      '{"type":"takeStance","id":"1","__proto__":{"roles":["official"]}}',
    ],
  ] as const) {
    it(`answers ${what} for a command with invalid`, async () => {
      assert.equal((await problemAt(commands, sending(body, 'ana'))).code, 'invalid');
    });
  }

  it('names the fields that are wrong', async () => {
    const { fields } = await problemAt(
      commands,
      sending({ ...taking('agree'), claimId: 7 }, 'ana'),
    );
    assert.deepEqual(Object.keys(fields ?? {}), ['claimId']);
  });

  it('says which rule refused, and what would satisfy it', async () => {
    const text = 'Long. '.repeat(100);
    const { violation } = await problemAt(commands, sending(posting(text), 'ana'));
    assert.equal(violation?.remedy?.step, 'shorten');
  });

  it('takes no body but JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    const body = JSON.stringify(taking('agree'));
    const asking = { as: 'ana', method: 'POST', headers, body };
    assert.equal((await problemAt(commands, asking)).code, 'invalid');
  });

  it('takes no body that is too large, bad input 10', async () => {
    const asking = sending(posting('x'.repeat(30_000)), 'ana');
    assert.equal((await problemAt(commands, asking)).code, 'too-large');
  });

  it('reads no body of somebody who is not signed in', async () => {
    const { code } = await problemAt(commands, sending('{'.repeat(30_000)));
    assert.equal(code, 'sign-in-required');
  });

  it('knows no other method', async () => {
    const asking = { as: 'ana', method: 'DELETE' };
    assert.equal((await problemAt('/consultations/river', asking)).status, 404);
  });

  it('ends a connection that is no HTTP', async () => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.write('HELO there\r\n\r\n');
    assert.match(await text(socket), /^HTTP\/1\.1 400/);
  });

  it('tells nothing of a fault of its own', async () => {
    const faulty = await serving();
    faulty.dialogues.adapter.handle = () => {
      throw new Error('password=hunter2');
    };
    const response = await faulty.ask('/consultations/river');
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /hunter2/);
    await faulty.close();
  });

  it('answers timeout when an answer does not come', async () => {
    const slow = await serving({ limits: { answerMs: 50 } });
    slow.dialogues.adapterFor = () => {
      const adapter = slow.dialogues.adapter.handle({ id: null, name: '', roles: [] });
      return Object.assign(adapter, { open: () => new Promise<never>(() => undefined) });
    };
    const response = await slow.ask('/consultations/river');
    assert.equal(response.status, 504);
    assert.equal(((await response.json()) as { code: string }).code, 'timeout');
    await slow.close();
  });
});
