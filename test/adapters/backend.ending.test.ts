import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAdapterError } from '../../src/adapters/errors.js';
import type { Command } from '../../src/model/index.js';
import { consultationId, turns } from '../support/puppet-adapter.js';
import { backendOf, failing, rejected, unavailable, watched } from './support/moved-backend.js';

const command: Command = { type: 'takeStance', id: 'c-1', claimId: 'root-2', position: 'agree' };

/** Ends a call some microtasks from now. */
async function abortAfter(microtasks: number, controller: AbortController): Promise<void> {
  for (let passed = 0; passed < microtasks; passed++) await Promise.resolve();
  controller.abort();
}

describe('Backend, when a call is ended,', () => {
  it('rejects at once, whatever the adapter makes of the signal', async () => {
    const { backend } = backendOf({});
    const controller = new AbortController();
    const call = backend.get(['root-1'], { signal: controller.signal });
    controller.abort(new Error('Left the page.'));
    const error = await call.catch((thrown: unknown) => thrown);
    assert.ok(isAdapterError(error) && error.code === 'aborted');
    assert.equal((error.cause as Error).message, 'Left the page.');
  });

  it('tells the adapter', async () => {
    const signals: AbortSignal[] = [];
    const { backend } = backendOf({
      get(_ids: unknown, { signal }: { signal: AbortSignal }) {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    const controller = new AbortController();
    const call = backend.get(['root-1'], { signal: controller.signal });
    await turns();
    controller.abort();
    await assert.rejects(call, { code: 'aborted' });
    assert.equal(signals[0]?.aborted, true);
  });

  it('does not call the adapter when it was ended before', async () => {
    const { call, calls } = failing(0, unavailable);
    const { backend } = backendOf({ get: call });
    const ended = backend.get(['root-1'], { signal: AbortSignal.abort() });
    await assert.rejects(ended, { code: 'aborted' });
    assert.equal(calls.length, 0);
  });

  it('stops waiting for another try', async () => {
    const { call, calls } = failing(9, unavailable);
    const { backend, clock } = backendOf({ get: call });
    const controller = new AbortController();
    const ended = watched(backend.get(['root-1'], { signal: controller.signal }));
    await turns();
    controller.abort();
    await turns();
    assert.ok(isAdapterError(ended.error) && ended.error.code === 'aborted');
    clock.advance(60_000);
    await turns();
    assert.equal(calls.length, 1);
    assert.equal(clock.waiting, 0);
  });

  it('rejects when it is ended at the very moment of a failure', async () => {
    for (let moment = 0; moment < 12; moment++) {
      const controller = new AbortController();
      const { backend } = backendOf({
        async get() {
          void abortAfter(moment, controller);
          return await rejected(unavailable());
        },
      });
      const ended = watched(backend.get(['root-1'], { signal: controller.signal }));
      await turns();
      assert.ok(isAdapterError(ended.error) && ended.error.code === 'aborted', `turn ${moment}`);
    }
  });

  it('leaves no timer and no listener behind after an answer', async () => {
    const { call } = failing(0, unavailable);
    const { backend, clock } = backendOf({ get: call });
    await backend.get(['root-1']);
    assert.equal(clock.waiting, 0);
  });
});

describe('Backend, with an adapter that never answers,', () => {
  it('rejects with a timeout, and ends the call', async () => {
    const signals: AbortSignal[] = [];
    const { backend, clock } = backendOf(
      {
        get(_ids: unknown, { signal }: { signal: AbortSignal }) {
          signals.push(signal);
          return new Promise(() => undefined);
        },
      },
      { patience: { limit: 1_000, retries: 0 } },
    );
    const late = watched(backend.get(['root-1']));
    await turns();
    clock.advance(1_000);
    await turns();
    assert.ok(isAdapterError(late.error) && late.error.code === 'timeout');
    assert.equal(signals[0]?.aborted, true);
  });
});

describe('Backend, once closed,', () => {
  it('rejects calls that run, and every call after it', async () => {
    const { backend } = backendOf({});
    const running = backend.get(['root-1']);
    await backend.close();
    await assert.rejects(running, { code: 'aborted' });
    await assert.rejects(backend.open(consultationId), { code: 'aborted' });
    await assert.rejects(backend.submit(command), { code: 'aborted' });
  });

  it('closes its adapter once', async () => {
    let closed = 0;
    const { backend } = backendOf({
      close() {
        closed += 1;
        return Promise.resolve();
      },
    });
    await backend.close();
    await backend.close();
    assert.equal(closed, 1);
  });
});
