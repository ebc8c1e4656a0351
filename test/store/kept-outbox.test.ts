import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryKeep, type Keep } from '../../src/store/keep.js';
import { KeptOutbox } from '../../src/store/kept-outbox.js';
import { Outbox, type Unsent } from '../../src/store/outbox.js';

const unsent: Unsent = {
  command: { type: 'takeStance', id: '1', claimId: '17', position: 'agree' },
  consultationId: 'c',
  actorId: 'ana',
  givenAt: '2026-05-01T12:00:00.000Z',
  state: 'sending',
};

async function shown(keep: Keep, given: Unsent = unsent) {
  const outbox = new Outbox();
  const seen: (boolean | undefined)[] = [];
  const kept = new KeptOutbox(outbox, () => Promise.resolve(keep));
  await kept.put(given);
  outbox.cell('1').subscribe(() => seen.push(outbox.cell('1').value?.isFleeting));
  await kept.put({ ...given, state: 'waiting' });
  return seen;
}

describe('What is unsent', () => {
  it('is known to outlast the page', async () => {
    assert.deepEqual(await shown(Object.assign(new MemoryKeep(), { lasting: true })), [false]);
  });

  it('is known to go with the page where nothing lasts, and never said to last', async () => {
    assert.deepEqual(await shown(new MemoryKeep()), [true]);
  });

  it('is known to go with the page where nobody gave it', async () => {
    const keep = Object.assign(new MemoryKeep(), { lasting: true });
    assert.deepEqual(await shown(keep, { ...unsent, actorId: null }), [true]);
  });
});
