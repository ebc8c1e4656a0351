import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Adapter, Capabilities, Changes, ClaimQuery } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { AdapterError } from '../../src/adapters/errors.js';
import type { AnyRecord } from '../../src/model/record.js';
import { DialogueStore } from '../../src/store/dialogue-store.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { aClaim, town } from '../support/builders.js';
import { puppet, turns } from '../support/puppet-adapter.js';

const roots: ClaimQuery = { parentId: null, order: 'number', replies: 3 };

/** Waits until something holds: code may have to be loaded for it. */
async function until(test: () => boolean): Promise<boolean> {
  const end = Date.now() + 20_000;
  while (!test() && Date.now() < end) await turns();
  return test();
}

/** A store that has read a town of which it hears nothing by itself, and whatever is around it. */
async function reading(capabilities: Partial<Capabilities> = {}, more: readonly AnyRecord[] = []) {
  const memory = new MemoryAdapter({ records: [...town(), ...more], capabilities });
  const person = (id: string) => memory.handle({ id, name: id, roles: ['participant'] });
  const around = { mine: person('Ben'), watching: 0, watched: 0, forgets: '', start: '' };
  const source = puppet({
    async open(id: string) {
      const opened = await around.mine.open(id);
      around.start ||= opened.checkpoint;
      return opened;
    },
    list: (...asked: Parameters<Adapter['list']>) => around.mine.list(...asked),
    get: (ids: readonly string[]) => around.mine.get(ids),
    submit: () => Promise.reject(new AdapterError('offline', 'As planned.')),
    changesSince: (since: string): Promise<Changes> =>
      since === around.forgets
        ? Promise.resolve({ resync: true })
        : around.mine.changesSince(since),
    watch() {
      around.watching += 1;
      around.watched += 1;
      return () => (around.watching -= 1);
    },
  });
  const keep = new MemoryKeep();
  const store = new DialogueStore({
    source: source as Required<typeof source>,
    consultationId: 'quay',
    keep: () => Promise.resolve(keep),
    writer: 'page',
  });
  await store.open();
  const list = store.list(roots);
  await list.more();
  await store.resume();
  const waiting = () => list.state.value.waiting;
  return { memory, store, list, around, person, waiting };
}

describe('A dialogue that is opened again', () => {
  it('lets wait what others wrote meanwhile', async () => {
    const { memory, store, waiting } = await reading();
    store.pause();
    memory.put([aClaim('late')]);
    await store.resume();
    assert.ok(await until(() => waiting() === 1));
  });

  it('shows what others changed meanwhile', async () => {
    const { memory, store } = await reading();
    store.pause();
    memory.put([aClaim('berths', { revision: 2, text: 'No berths.' })]);
    await store.resume();
    assert.ok(await until(() => store.records.get('claim', 'berths')?.text === 'No berths.'));
  });

  it('still has what waited before', async () => {
    const { memory, store, list, waiting } = await reading();
    memory.put([aClaim('early')]);
    await store.resume();
    assert.ok(await until(() => waiting() === 1));
    store.pause();
    memory.put([aClaim('late')]);
    await store.resume();
    assert.ok(await until(() => waiting() === 2));
    await store.showArrivals(roots);
    assert.deepEqual(list.state.value.ids.toSorted(), ['berths', 'early', 'late']);
  });

  it('listens anew, and only once', async () => {
    const { store, around } = await reading();
    store.pause();
    await store.resume();
    assert.ok(await until(() => around.watched === 2));
    assert.equal(around.watching, 1);
  });

  it('reads again where the backend tells no news', async () => {
    const { memory, store, list } = await reading({ absent: ['changesSince'] });
    await store.details.load('berths');
    const touched = store.touched.value;
    store.pause();
    memory.put([aClaim('late')]);
    await store.resume();
    assert.ok(await until(() => list.state.value.ids.includes('late')));
    assert.equal(store.details.cell('berths').value.status, 'idle');
    assert.equal(store.touched.value, touched + 1);
  });

  it('reads again where the backend does not know any more what was missed', async () => {
    const { memory, store, list, around } = await reading();
    store.pause();
    memory.put([aClaim('late')]);
    around.forgets = around.start;
    await store.resume();
    assert.ok(await until(() => list.state.value.ids.includes('late')));
  });

  it('takes back a reply that went meanwhile, where that cannot be told', async () => {
    const reply = aClaim('reply', { parentId: 'berths', relation: 'supports', authorId: 'Ana' });
    const { memory, store, around } = await reading({}, [reply]);
    assert.ok(await until(() => store.records.get('claim', 'reply') !== undefined));
    store.pause();
    memory.put([{ ...reply, revision: 2, status: 'pending' }]);
    around.forgets = around.start;
    await store.resume();
    assert.ok(await until(() => store.records.get('claim', 'reply') === undefined));
  });

  it('keeps replies that are on their way', async () => {
    const { store, around } = await reading();
    const mine = {
      parentId: 'berths',
      relation: 'supports',
      kind: 'value',
      language: 'en',
    } as const;
    store.pause();
    await store.submit({ type: 'postClaim', id: 'mine', text: 'So be it.', ...mine });
    around.forgets = around.start;
    await store.resume();
    await until(() => store.touched.value > 0);
    assert.equal(store.records.get('claim', 'mine')?.text, 'So be it.');
    await store.discard('mine');
    store.close();
  });

  it('tells whoever is signed in by then what others wrote, and not what they wrote', async () => {
    const { memory, store, around, person, waiting } = await reading();
    store.pause();
    memory.put([aClaim('late'), aClaim('own', { authorId: 'Cyd' })]);
    around.mine = person('Cyd');
    await store.resume();
    assert.ok(await until(() => waiting() === 1));
    assert.ok(store.records.get('claim', 'own'));
    assert.equal(store.session.value.participantId, 'Cyd');
  });
});
