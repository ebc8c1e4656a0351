import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Adapter, ClaimQuery } from '../../src/adapters/contract.js';
import { Backend } from '../../src/adapters/backend.js';
import { errorCodes, isAdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import {
  FaultAdapter,
  misbehaviours,
  moods,
  type FaultOptions,
} from '../../src/adapters/fault/index.js';
import type { Command } from '../../src/model/index.js';
import { FakeClock } from './support/fake-clock.js';
import { StillAdapter } from './support/still-adapter.js';

const roots: ClaimQuery = { parentId: null, order: 'number' };
const page = { limit: 20 };
const command: Command = { type: 'takeStance', id: 's1', claimId: 'one', position: 'agree' };

function aFaulty(options: FaultOptions = {}) {
  const inner = new StillAdapter();
  const clock = new FakeClock();
  return { inner, clock, adapter: new FaultAdapter(inner, { clock, ...options }) };
}

const code = (expected: ErrorCode) => (error: unknown) =>
  isAdapterError(error) && error.code === expected;

/** Whether a promise is still open once everything that needs no time has happened. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  const settled = promise.catch(() => undefined);
  const turn = new Promise((resolve) => setImmediate(() => resolve(open)));
  return (await Promise.race([settled, turn])) === open;
}

describe('FaultAdapter', () => {
  it('passes everything on when nothing is wrong', async () => {
    const { adapter } = aFaulty();
    const { ids } = await adapter.list(roots, page);
    assert.deepEqual(ids, ['one', 'two', 'three']);
  });

  it('lacks the verbs that the inner adapter lacks', () => {
    const { adapter } = aFaulty();
    assert.equal(adapter.changesSince, undefined);
    assert.notEqual(adapter.submit, undefined);
  });

  it('keeps an answer back until its time has passed', async () => {
    const { adapter, clock } = aFaulty({ plan: [{ fault: { does: 'wait', ms: 700 } }] });
    const answer = adapter.get(['one']);
    clock.pass(699);
    assert.equal(await isPending(answer), true);
    clock.pass(1);
    assert.equal((await answer).length, 6);
  });

  it('ends a lost call when it is aborted', async () => {
    const { adapter } = aFaulty({ plan: [{ fault: { does: 'lose' } }] });
    const stop = new AbortController();
    const answer = adapter.get(['one'], { signal: stop.signal });
    assert.equal(await isPending(answer), true);
    stop.abort();
    await assert.rejects(answer, code('aborted'));
  });

  it('ends a lost call when it is closed', async () => {
    const { adapter, inner } = aFaulty({ plan: [{ fault: { does: 'lose' } }] });
    const answer = adapter.get(['one']);
    await adapter.close();
    await assert.rejects(answer, code('aborted'));
    assert.equal(inner.closed, true);
  });

  for (const each of errorCodes) {
    it(`fails with ${each} once, before anything is done`, async () => {
      const { adapter, inner } = aFaulty();
      adapter.inflict({ on: 'submit', times: 1, fault: { does: 'fail', code: each } });
      await assert.rejects(async () => adapter.submit?.(command), code(each));
      assert.deepEqual(inner.commands, []);
      assert.equal((await adapter.submit?.(command))?.repeated, false);
    });
  }

  it('does what is asked before it loses the answer', async () => {
    const { adapter, inner } = aFaulty({ plan: [{ fault: { does: 'lose-answer' } }] });
    await assert.rejects(async () => adapter.submit?.(command), code('timeout'));
    assert.deepEqual(inner.commands, [command]);
  });

  it('strikes the same calls for the same seed', async () => {
    const strikes = async (seed: number) => {
      const plan = [{ chance: 0.5, fault: { does: 'fail', code: 'offline' } as const }];
      const { adapter } = aFaulty({ seed, plan });
      const calls = Array.from({ length: 20 }, () => adapter.get([]));
      return (await Promise.allSettled(calls)).map(({ status }) => status);
    };
    assert.deepEqual(await strikes(3), await strikes(3));
    assert.notDeepEqual(await strikes(3), await strikes(4));
    assert.equal(new Set(await strikes(3)).size, 2);
  });

  it('gives pages of one claim when the connection drips', async () => {
    const { adapter, inner, clock } = aFaulty({ plan: [{ fault: { does: 'drip', ms: 10 } }] });
    const answer = adapter.list(roots, page);
    clock.pass(10);
    await answer;
    assert.equal(inner.pages[0]?.limit, 1);
  });

  it('moves every moment by the skew of its clock', async () => {
    const { adapter } = aFaulty({ plan: [{ fault: { does: 'skew', ms: -3_600_000 } }] });
    const { consultation } = await adapter.open('marsh');
    assert.equal(consultation.opensAt, '2026-05-01T07:00:00.000Z');
  });

  it('repeats hints, late or not at all', () => {
    const heard = (...plan: NonNullable<FaultOptions['plan']>) => {
      const { adapter, inner, clock } = aFaulty({ plan });
      let count = 0;
      adapter.watch?.(() => (count += 1));
      inner.hint();
      const atOnce = count;
      clock.pass(100);
      return [atOnce, count];
    };
    assert.deepEqual(heard({ on: 'watch', fault: { does: 'repeat-hints', times: 2 } }), [2, 2]);
    assert.deepEqual(heard({ on: 'watch', fault: { does: 'wait', ms: 100 } }), [0, 1]);
    assert.deepEqual(heard({ on: 'watch', fault: { does: 'lose' } }), [0, 0]);
  });
});

describe('FaultAdapter, distorting answers', () => {
  const distorted = (what: (typeof misbehaviours)[number]) => {
    const { adapter } = aFaulty({ plan: [{ fault: { does: 'send', what } }] });
    return new Backend(adapter);
  };

  for (const what of ['html', 'error-body', 'nothing', 'half', 'wrong-shape'] as const) {
    it(`31: sends ${what}, which no page can be made of`, async () => {
      await assert.rejects(distorted(what).list(roots, page), code('protocol-error'));
    });
  }

  it('31: sends another version of the contract, which is refused', async () => {
    await assert.rejects(distorted('future-contract').open('marsh'), code('protocol-error'));
  });

  it('31: sends everything twice, which is shown once', async () => {
    const { ids } = await distorted('duplicates').list(roots, page);
    assert.deepEqual(ids, ['one', 'two', 'three']);
  });

  it('31: sends the same page again, which is noticed', async () => {
    const same = distorted('same-page');
    const { cursor } = await same.list(roots, page);
    await assert.rejects(same.list(roots, { ...page, after: cursor }), code('protocol-error'));
  });

  it('31: sends words that are not known, and what can be used is used', async () => {
    const records = await distorted('unknown-words').get(['one']);
    assert.deepEqual(new Set(records.map(({ type }) => type)), new Set(['tally']));
  });

  it('31: sends counts below zero, and none of them is shown', async () => {
    const records = await distorted('negative-counts').get(['one']);
    assert.deepEqual(new Set(records.map(({ type }) => type)), new Set(['claim']));
  });

  it('31: sends a page without its claims', async () => {
    await assert.rejects(distorted('missing-parents').list(roots, page), code('protocol-error'));
  });

  it('31: turns a page around', async () => {
    const { ids } = await distorted('out-of-order').list(roots, page);
    assert.deepEqual(ids, ['three', 'two', 'one']);
  });

  it('31: answers what it answered before', async () => {
    const { adapter, inner } = aFaulty();
    const before = await adapter.get(['one']);
    inner.get = () => Promise.resolve([]);
    adapter.inflict({ fault: { does: 'send', what: 'stale' } });
    assert.deepEqual(await adapter.get(['one']), before);
  });
});

describe('FaultAdapter, in a mood', () => {
  const submits = (adapter: Adapter) => async () => adapter.submit?.(command);

  it('knows every mood by name', () => {
    const names = ['fast', 'slow', 'offline', 'failing', 'read-only', 'expired'];
    assert.deepEqual([...moods], names);
  });

  it('is offline to every verb', async () => {
    const { adapter } = aFaulty({ mood: 'offline' });
    await assert.rejects(adapter.open('marsh'), code('offline'));
    await assert.rejects(submits(adapter), code('offline'));
  });

  it('takes nothing while it is read-only, and says so when opened', async () => {
    const { adapter } = aFaulty({ mood: 'read-only' });
    await assert.rejects(submits(adapter), code('read-only'));
    assert.ok((await adapter.open('marsh')).capabilities.absent.includes('submit'));
  });

  it('asks to sign in again once the session has expired, and can still be read', async () => {
    const { adapter } = aFaulty({ mood: 'expired' });
    await assert.rejects(submits(adapter), code('session-expired'));
    assert.equal((await adapter.get(['one'])).length, 6);
  });

  it('hints at a change of mood, so that pages try again', () => {
    const { adapter } = aFaulty({ mood: 'offline' });
    let hints = 0;
    adapter.watch?.(() => (hints += 1));
    adapter.mood = 'fast';
    assert.equal(hints, 1);
  });
});
