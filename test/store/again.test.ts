import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import { Again } from '../../src/store/again.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { KeptOutbox } from '../../src/store/kept-outbox.js';
import { Outbox } from '../../src/store/outbox.js';
import { FakeClock } from '../support/fake-clock.js';

/** An outbox with what waits for a reason, and how often it was tried again. */
async function waiting(code: ErrorCode, retryAfter?: number) {
  const shown = new Outbox();
  const outbox = new KeptOutbox(shown, () => Promise.resolve(new MemoryKeep()));
  const clock = new FakeClock();
  const told = { tries: 0, isWanted: true };
  new Again({
    outbox: shown,
    flush: () => {
      told.tries += 1;
      return Promise.resolve();
    },
    isWanted: () => told.isWanted,
    clock,
    random: () => 1,
  });
  const error = new AdapterError(
    code,
    'As planned.',
    retryAfter === undefined ? {} : { retryAfter },
  );
  await outbox.put({
    command: { type: 'takeStance', id: 'view', claimId: 'berths', position: 'agree' },
    consultationId: 'quay',
    actorId: 'ben',
    givenAt: '2026-06-01T00:00:00.000Z',
    state: 'waiting',
    error,
  });
  return { outbox, clock, told };
}

/** Lets time pass, so that what it sets off can come to its end. */
async function pass(clock: FakeClock, milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 1000) {
    clock.advance(1000);
    await new Promise(setImmediate);
  }
}

describe('What waits for a service that does not answer', () => {
  for (const code of ['unavailable', 'timeout', 'offline', 'rate-limited'] as const) {
    it(`is tried again by itself (${code})`, async () => {
      const { clock, told } = await waiting(code);
      await pass(clock, 5000);
      assert.equal(told.tries, 1);
    });
  }

  it('is tried after twice as long each time, and never after more than five minutes', async () => {
    const { clock, told } = await waiting('unavailable');
    await pass(clock, 5000 + 10_000 + 20_000);
    assert.equal(told.tries, 3);
    await pass(clock, 3_600_000);
    const before = told.tries;
    await pass(clock, 300_000);
    assert.equal(told.tries, before + 1);
  });

  it('is not tried before the time that the service asks for', async () => {
    const { clock, told } = await waiting('rate-limited', 60);
    await pass(clock, 59_000);
    assert.equal(told.tries, 0);
    await pass(clock, 1000);
    assert.equal(told.tries, 1);
  });

  it('is left alone once it has gone', async () => {
    const { outbox, clock, told } = await waiting('unavailable');
    await outbox.remove('view');
    await pass(clock, 3_600_000);
    assert.equal(told.tries, 0);
  });

  it('is left alone once the page has closed the dialogue', async () => {
    const { clock, told } = await waiting('unavailable');
    told.isWanted = false;
    await pass(clock, 3_600_000);
    assert.equal(told.tries, 0);
  });

  it('waits for a sign-in where that is what is wanted', async () => {
    const { clock, told } = await waiting('session-expired');
    await pass(clock, 3_600_000);
    assert.equal(told.tries, 0);
  });
});
