import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Capabilities, Opened } from '../../src/adapters/contract.js';
import { AdapterError } from '../../src/adapters/errors.js';
import type { Command } from '../../src/model/command.js';
import { DialogueStore } from '../../src/store/dialogue-store.js';
import { MemoryKeep, type Keep } from '../../src/store/keep.js';
import { KeptOutbox } from '../../src/store/kept-outbox.js';
import { Outbox } from '../../src/store/outbox.js';
import { consultationId, opened, puppet, turns, type Strings } from '../support/puppet-adapter.js';

const stance: Command = { type: 'takeStance', id: 's', claimId: 'k1', position: 'agree' };

/** A store on a backend that takes everything, and what it was sent. */
function stage(strings: Strings = {}, load?: () => Promise<Keep>) {
  const keep = new MemoryKeep();
  const sent: string[] = [];
  const source = puppet({
    list: () => Promise.resolve({ records: [], claimIds: [], total: 0, cursor: null }),
    submit: ({ id }: Command) => {
      sent.push(id);
      return Promise.resolve({ records: [], repeated: false });
    },
    ...strings,
  });
  const store = new DialogueStore({
    source: source as Required<typeof source>,
    consultationId,
    keep: load ?? (() => Promise.resolve(keep)),
    writer: 'page',
  });
  return { store, keep, sent };
}

/** What somebody did on this device before the page was left, and could not be sent. */
async function leaveUnsent(keep: Keep): Promise<void> {
  await new KeptOutbox(new Outbox(), () => Promise.resolve(keep)).put({
    command: stance,
    consultationId,
    actorId: 'ana',
    givenAt: '2026-05-01T12:00:00.000Z',
    state: 'waiting',
  });
}

/** Waits until something holds: code may have to be loaded for it. */
async function until(test: () => boolean): Promise<boolean> {
  const end = Date.now() + 20_000;
  while (!test() && Date.now() < end) await turns();
  return test();
}

const without = (push: Capabilities['push']) => ({ open: () => Promise.resolve(opened({ push })) });

/** An `open` that ends when it is told to. */
function slowly() {
  let answer!: () => void;
  let fail!: () => void;
  const promise = new Promise<Opened>((resolve, reject) => {
    answer = () => {
      resolve(opened());
    };
    fail = () => {
      reject(new AdapterError('offline', 'No connection.'));
    };
  });
  return { open: () => promise, answer, fail };
}

describe('A dialogue on this page', () => {
  it('sends what somebody does although the code that keeps it did not come', async () => {
    const { store, sent } = stage({}, () => Promise.reject(new TypeError('no code')));
    await store.open();
    await store.submit(stance);
    assert.deepEqual(sent, ['s']);
  });

  it('sends what was unsent to a backend that never pushes', async () => {
    const { store, keep, sent } = stage(without('none'));
    await leaveUnsent(keep);
    await store.open();
    assert.ok(await until(() => sent.length > 0));
  });

  it('stays closed when it was closed while it was being opened', async () => {
    const { open, answer } = slowly();
    const { store } = stage({ open });
    const opening = store.open();
    store.close();
    answer();
    await opening;
    assert.equal(store.connection.value.status, 'closed');
  });

  it('stays closed when opening it fails after that', async () => {
    const { open, fail } = slowly();
    const { store } = stage({ open });
    const opening = store.open();
    store.close();
    fail();
    await opening;
    assert.equal(store.connection.value.status, 'closed');
  });

  it('says that it failed where the page has closed the backend meanwhile', async () => {
    const { store } = stage({ open: () => Promise.reject(new AdapterError('aborted', 'Closed.')) });
    await store.open();
    assert.equal(store.connection.value.status, 'failed');
  });

  for (const again of ['open', 'resume'] as const) {
    it(`does nothing once it is closed, whatever is asked of it: ${again}`, async () => {
      let times = 0;
      const { store } = stage({ open: () => Promise.resolve(opened()).finally(() => times++) });
      await store.open();
      store.close();
      await store[again]();
      assert.deepEqual([store.connection.value.status, times], ['closed', 1]);
    });
  }

  it('sends nothing for a page that was left while it was being opened', async () => {
    const { open, answer } = slowly();
    const { store, keep, sent } = stage({ open });
    await leaveUnsent(keep);
    const resumed = store.resume();
    store.close();
    answer();
    await resumed;
    for (let count = 0; count < 200; count += 1) await turns();
    assert.deepEqual(sent, []);
  });
});
