import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError, errorCodes, isAdapterError } from '../../src/adapters/errors.js';
import type { Command } from '../../src/model/index.js';
import { turns } from '../support/puppet-adapter.js';
import { backendOf, failing, records, unavailable, watched } from './support/moved-backend.js';

const command: Command = { type: 'takeStance', id: 'c-1', claimId: 'root-2', position: 'agree' };

/** Waits, in real time, until a call has come for the nth time: code may have to be loaded first. */
async function called(calls: readonly unknown[], times: number): Promise<void> {
  while (calls.length < times) await turns();
  await turns();
}

describe('Backend, when a call fails,', () => {
  it('tries again after waits that double, and answers in the end', async () => {
    const { call, calls } = failing(3, unavailable);
    const { backend, clock } = backendOf({ get: call });
    const answer = watched(backend.get(['root-1']));
    const tries: number[] = [];
    for (const wait of [0, 499, 1, 999, 1, 1999, 1]) {
      clock.advance(wait);
      await turns();
      tries.push(calls.length);
    }
    assert.deepEqual(tries, [1, 1, 2, 2, 3, 3, 4]);
    assert.deepEqual(answer.value, records);
  });

  it('draws each wait at random below its bound', async () => {
    const { call, calls } = failing(1, unavailable);
    const { backend, clock } = backendOf({ get: call }, { random: () => 0.1 });
    void backend.get(['root-1']);
    await turns();
    clock.advance(50);
    await turns();
    assert.equal(calls.length, 2);
  });

  it('gives up after so many tries, with the last failure', async () => {
    const { call, calls } = failing(99, unavailable);
    const { backend, clock } = backendOf({ get: call });
    const answer = watched(backend.get(['root-1']));
    for (let step = 0; step < 10; step++) {
      await turns();
      clock.advance(10_000);
    }
    await turns();
    assert.equal(calls.length, 4);
    assert.ok(isAdapterError(answer.error) && answer.error.code === 'unavailable');
  });

  it('waits as long as the backend asks', async () => {
    const asked = () => new AdapterError('rate-limited', 'Later.', { retryAfter: 7 });
    const { call, calls } = failing(1, asked);
    const { backend, clock } = backendOf({ get: call });
    void backend.get(['root-1']);
    await turns();
    clock.advance(6_999);
    await turns();
    assert.equal(calls.length, 1);
    clock.advance(1);
    await turns();
    assert.equal(calls.length, 2);
  });

  it('says at once when the backend asks for a longer wait than anybody has', async () => {
    const asked = () => new AdapterError('rate-limited', 'Tomorrow.', { retryAfter: 86_400 });
    const { call } = failing(1, asked);
    const { backend } = backendOf({ get: call });
    await assert.rejects(backend.get(['root-1']), { code: 'rate-limited', retryAfter: 86_400 });
  });

  it('tries no more often than the time for all tries allows', async () => {
    const { call, calls } = failing(99, unavailable);
    const patience = { retries: 1_000, total: 5_000 };
    const { backend, clock } = backendOf({ get: call }, { patience });
    const answer = watched(backend.get(['root-1']));
    for (let step = 0; step < 100; step++) {
      await turns();
      clock.advance(500);
    }
    assert.ok(calls.length < 6);
    assert.ok(isAdapterError(answer.error));
  });

  it('sends a command again with the same id', async () => {
    const { call, calls } = failing(1, unavailable, { records: [], repeated: true });
    const { backend, clock } = backendOf({ submit: call });
    const outcome = backend.submit(command);
    await called(calls, 1);
    clock.advance(500);
    await called(calls, 2);
    assert.deepEqual(
      calls.map(([sent]) => sent),
      [command, command],
    );
    assert.deepEqual(await outcome, { records: [], repeated: true });
  });

  const passing = ['rate-limited', 'offline', 'timeout', 'unavailable'];
  for (const code of errorCodes.filter((each) => !passing.includes(each))) {
    it(`does not try again after ${code}, and passes it on as it is`, async () => {
      const error = new AdapterError(code, 'As it is.');
      const { call, calls } = failing(1, () => error);
      const { backend } = backendOf({ get: call });
      assert.equal(await backend.get(['root-1']).catch((thrown: unknown) => thrown), error);
      assert.equal(calls.length, 1);
    });
  }
});

describe('Backend, whatever an adapter throws,', () => {
  const thrown: readonly (readonly [what: string, error: unknown, code: string])[] = [
    ['an unreachable server', new TypeError('Failed to fetch'), 'offline'],
    ['an unreachable server of Firefox', new TypeError('NetworkError when attempting'), 'offline'],
    ['an unreachable server of Safari', new TypeError('Load failed'), 'offline'],
    ['a timeout of the platform', new DOMException('Late.', 'TimeoutError'), 'timeout'],
    ['an abort of the platform', new DOMException('Ended.', 'AbortError'), 'aborted'],
    ['half JSON', new SyntaxError('Unexpected end'), 'protocol-error'],
    ['a slip in the adapter', new TypeError('x is undefined'), 'protocol-error'],
    ['a string', 'oops', 'protocol-error'],
    ['nothing', undefined, 'protocol-error'],
  ];
  for (const [what, error, code] of thrown) {
    it(`makes ${code} of ${what}, and keeps the cause`, async () => {
      const { call } = failing(9, () => error);
      const { backend } = backendOf({ get: call }, { patience: { retries: 0 } });
      const caught = await backend.get(['root-1']).catch((each: unknown) => each);
      assert.ok(isAdapterError(caught));
      assert.equal(caught.code, code);
      assert.equal(caught.cause, error);
    });
  }

  it('takes a throw for a rejection', async () => {
    const { backend } = backendOf({
      get() {
        throw new AdapterError('gone', 'At once.');
      },
    });
    await assert.rejects(backend.get(['root-1']), { code: 'gone' });
  });
});
