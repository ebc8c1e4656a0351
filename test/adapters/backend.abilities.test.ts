import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Backend } from '../../src/adapters/backend.js';
import type { Adapter, Capabilities } from '../../src/adapters/contract.js';
import type { Command } from '../../src/model/index.js';
import { FakeClock } from '../support/fake-clock.js';
import { consultationId, opened, puppet, type Strings } from '../support/puppet-adapter.js';

const command: Command = { type: 'takeStance', id: 'c-1', claimId: 'root-2', position: 'agree' };

async function backendWith(changes: Partial<Capabilities>, strings: Strings = {}) {
  const clock = new FakeClock();
  const adapter = puppet({ open: () => Promise.resolve(opened(changes)), ...strings });
  const backend = new Backend(adapter, { clock, random: () => 0.5, patience: { retries: 0 } });
  await backend.open(consultationId);
  return { backend, clock };
}

const refused = { name: 'AdapterError', code: 'not-supported' };

describe('Backend, where something is declared absent,', () => {
  const calls: Readonly<Record<string, (backend: Backend) => Promise<unknown>>> = {
    submit: (backend) => backend.submit(command),
    changesSince: (backend) => backend.changesSince('start'),
    aggregate: (backend) => backend.aggregate('coverage', null),
    search: (backend) =>
      backend.list({ parentId: null, order: 'number', search: 'x' }, { limit: 1 }),
  };
  for (const [verb, call] of Object.entries(calls)) {
    it(`refuses ${verb} without asking the adapter`, async () => {
      const { backend } = await backendWith({ absent: [verb as 'submit'] });
      await assert.rejects(call(backend), refused);
    });
  }

  it('refuses orders and figures that are not among those declared', async () => {
    const { backend } = await backendWith({ orders: ['number'], aggregates: ['coverage'] });
    const list = backend.list({ parentId: null, order: 'newest' }, { limit: 1 });
    await assert.rejects(list, refused);
    await assert.rejects(backend.aggregate('stances-by-group', 'root-1'), refused);
  });

  it('refuses what an adapter lacks though it does not say so', async () => {
    const whole = puppet();
    const bare: Adapter = {
      open: (id) => whole.open(id),
      list: (query, page) => whole.list(query, page),
      get: (ids) => whole.get(ids),
      close: () => whole.close(),
    };
    const backend = new Backend(bare);
    await backend.open(consultationId);
    await assert.rejects(backend.submit(command), refused);
    await assert.rejects(backend.changesSince('start'), refused);
  });
});

describe('Backend, sending a command,', () => {
  const silent = () => assert.fail('The adapter must not be asked.');

  it('keeps back what is not a command, and says what is wrong by field', async () => {
    const { backend } = await backendWith({}, { submit: silent });
    const wrong = { ...command, position: 'shout' } as unknown as Command;
    const error = await backend.submit(wrong).catch((thrown: unknown) => thrown);
    const { code, fields } = error as { code: string; fields: Record<string, string> };
    assert.equal(code, 'invalid');
    assert.deepEqual(Object.keys(fields), ['position']);
  });

  it('keeps back what is larger than the backend takes', async () => {
    const { backend } = await backendWith({ commandBytes: 50 }, { submit: silent });
    await assert.rejects(backend.submit(command), { code: 'too-large' });
  });

  it('sends nothing that no command has', async () => {
    const sent: unknown[] = [];
    const { backend } = await backendWith(
      {},
      {
        submit(given: unknown) {
          sent.push(given);
          return Promise.resolve({ records: [], repeated: false });
        },
      },
    );
    await backend.submit({ ...command, actorId: 'somebody' } as Command);
    assert.deepEqual(sent, [command]);
  });
});

describe('Backend, watching,', () => {
  function listeners() {
    const all = new Set<() => void>();
    const watch = (listener: () => void) => {
      all.add(listener);
      return () => all.delete(listener);
    };
    return { all, watch, hint: () => all.forEach((listener) => listener()) };
  }

  it('makes one hint of ten thousand that come together (bad input 32)', async () => {
    const { watch, hint } = listeners();
    const { backend, clock } = await backendWith({ push: 'stream' }, { watch });
    let hints = 0;
    backend.watch(() => (hints += 1));
    for (let times = 0; times < 10_000; times++) hint();
    clock.advance(1_000);
    assert.equal(hints, 1);
    hint();
    clock.advance(1_000);
    assert.equal(hints, 2);
  });

  it('asks at intervals where nothing is pushed', async () => {
    const { backend, clock } = await backendWith({ push: 'poll', pollSeconds: 10 });
    let hints = 0;
    backend.watch(() => (hints += 1));
    clock.advance(35_000);
    assert.equal(hints, 3);
  });

  it('never asks more often than every other second', async () => {
    const { backend, clock } = await backendWith({ push: 'poll', pollSeconds: 0 });
    let hints = 0;
    backend.watch(() => (hints += 1));
    clock.advance(10_000);
    assert.equal(hints, 5);
  });

  it('gives no hints where there is no news', async () => {
    const { backend, clock } = await backendWith({ push: 'none' });
    backend.watch(() => assert.fail('A hint came.'));
    clock.advance(600_000);
    assert.equal(clock.waiting, 0);
  });

  it('stops when told, a hint on its way included', async () => {
    const { all, watch, hint } = listeners();
    const { backend, clock } = await backendWith({ push: 'stream' }, { watch });
    const stop = backend.watch(() => assert.fail('A hint came.'));
    hint();
    stop();
    stop();
    clock.advance(1_000);
    assert.equal(all.size, 0);
  });

  it('stops when it is closed', async () => {
    const { all, watch } = listeners();
    const { backend, clock } = await backendWith({ push: 'stream' }, { watch });
    backend.watch(() => assert.fail('A hint came.'));
    await backend.close();
    assert.equal(all.size, 0);
    assert.equal(clock.waiting, 0);
  });

  it('gives no hints after it was closed', async () => {
    const { all, watch } = listeners();
    const { backend } = await backendWith({ push: 'stream' }, { watch });
    await backend.close();
    backend.watch(() => assert.fail('A hint came.'))();
    assert.equal(all.size, 0);
  });
});
