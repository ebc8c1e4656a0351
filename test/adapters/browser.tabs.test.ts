import { expect } from '@open-wc/testing';
import { isAdapterError } from '../../src/adapters/errors.js';
import { Connection } from '../../src/adapters/browser/connection.js';
import { build } from '../../src/adapters/browser/layout.js';
import type { Command } from '../../src/model/index.js';
import { deleteDatabase, openDatabase } from '../support/databases.js';
import { aDialogue, aParticipant } from './support/records.js';
import { aName, anAdapter, codeOf, ID, opened, person } from './support/on-device.js';

const roots = { parentId: null, order: 'number' } as const;
const agree = (id: string): Command => ({
  type: 'takeStance',
  id,
  claimId: 'one',
  position: 'agree',
});
const claim = (id: string): Command => ({
  type: 'postClaim',
  id,
  kind: 'concern',
  text: `What about ${id}?`,
  language: 'en',
  parentId: null,
  relation: null,
});

/** Several tabs of one device; each adapter has a connection of its own, as a tab has. */
async function tabs(count: number, actor = person('bo')) {
  const name = aName();
  const adapters = Array.from({ length: count }, () => opened({ name, actor }));
  return { name, tabs: await Promise.all(adapters) };
}

/** Fulfilled with the next hint. */
function hint(adapter: { watch(listener: () => void): () => void }): Promise<void> {
  return new Promise((resolve) => {
    const stop = adapter.watch(() => {
      stop();
      resolve();
    });
  });
}

describe('BrowserAdapter, in several tabs', () => {
  it('begins once, however many tabs begin at once', async () => {
    const { tabs: all } = await tabs(4);
    for (const adapter of all) {
      expect((await adapter.list(roots, { limit: 20 })).total).to.equal(5);
    }
  });

  it('knows the same person in each, though all were opened at once', async () => {
    const name = aName();
    const openings = await Promise.all([1, 2, 3].map(() => anAdapter({ name }).open(ID)));
    expect(new Set(openings.map(({ session }) => session.participantId)).size).to.equal(1);
  });

  it('gives claims that are posted at once a number each', async () => {
    const { tabs: all } = await tabs(3);
    const commands = all.map((adapter, at) => adapter.submit(claim(`new-${at}`)));
    await Promise.all(commands);
    const { records, total } = await all[0]!.list(roots, { limit: 20 });
    const numbers = records.flatMap((record) => (record.type === 'claim' ? record.number : []));
    expect(total).to.equal(8);
    expect(new Set(numbers).size).to.equal(8);
  });

  it('bad input 18: counts every stance once, when many are taken at once', async () => {
    const name = aName();
    const people = Array.from({ length: 12 }, (_, at) => `voter-${at}`);
    const seed = [...aDialogue(), ...people.map((id) => aParticipant(id))];
    const adapters = await Promise.all(
      people.map((id) => opened({ name, seed, actor: person(id) })),
    );
    await Promise.all(adapters.map((adapter, at) => adapter.submit(agree(`s-${at}`))));
    const records = await adapters[0]!.get(['one']);
    expect(records.find(({ type }) => type === 'tally')).to.include({ agree: 12 });
  });

  it('does once what two tabs send with the same id', async () => {
    const { tabs: all } = await tabs(2);
    const outcomes = await Promise.all(all.map((adapter) => adapter.submit(claim('twice'))));
    expect(outcomes.map(({ repeated }) => repeated).sort()).to.deep.equal([false, true]);
    expect((await all[0]!.list(roots, { limit: 20 })).total).to.equal(6);
  });

  it('hints at news in the other tab', async () => {
    const { tabs: all } = await tabs(2);
    const news = hint(all[1]!);
    await all[0]!.submit(agree('s1'));
    await news;
  });

  it('bad input 28: takes any message for a hint, and nothing of what it says', async () => {
    const { name, tabs: all } = await tabs(1);
    const news = hint(all[0]!);
    const stranger = new BroadcastChannel(`${name}:${ID}`);
    stranger.postMessage({ type: 'claim', id: 'one', text: 'Not said by anybody.' });
    await news;
    stranger.close();
    const records = await all[0]!.get(['one']);
    expect(records.find(({ type }) => type === 'claim')).to.include({ text: 'The claim one.' });
  });

  it('hints no more once nobody listens or it is closed', async () => {
    const { tabs: all } = await tabs(3);
    let hints = 0;
    all[1]!.watch(() => (hints += 1))();
    all[2]!.watch(() => (hints += 1));
    await all[2]!.close();
    const news = hint(all[1]!);
    await all[0]!.submit(agree('s1'));
    await news;
    expect(hints).to.equal(0);
  });
});

describe('BrowserAdapter, when another tab changes the database', () => {
  it('bad input 33: makes way for a newer version, and asks to be loaded again', async () => {
    const { name, tabs: all } = await tabs(1);
    const newer = await openDatabase(`${name}:${ID}`, 999);
    const error: unknown = await all[0]!
      .list(roots, { limit: 1 })
      .catch((thrown: unknown) => thrown);
    newer.close();
    expect(isAdapterError(error) && [error.code, error.retryable]).to.deep.equal([
      'unavailable',
      true,
    ]);
  });

  it('bad input 33: does not open what a newer version has built', async () => {
    const name = aName();
    (await openDatabase(`${name}:${ID}`, 999)).close();
    expect(await codeOf(anAdapter({ name }).open(ID))).to.equal('unavailable');
  });

  it('goes on with what an older version has kept', async () => {
    const name = aName();
    const older = indexedDB.open(`${name}:${ID}`, 1);
    older.onupgradeneeded = () => {
      build(older);
      older.transaction!.objectStore('challenge').deleteIndex('person');
      older.transaction!.objectStore('self').put('somebody', 'participant');
    };
    await new Promise((resolve) => (older.onsuccess = resolve));
    older.result.close();
    const { session } = await anAdapter({ name }).open(ID);
    expect(session.participantId).to.equal('somebody');
  });

  it('bad input 33: waits for no older tab that holds on to the database, and goes on when it lets go', async () => {
    const name = `${aName()}:${ID}`;
    const older = await openDatabase(name, 1);
    const connection = new Connection(name, 2);
    expect(await codeOf(connection.read())).to.equal('unavailable');
    expect(await codeOf(connection.read())).to.equal('unavailable');
    older.close();
    await expectToBecome(() =>
      connection.read().then(
        () => true,
        () => false,
      ),
    );
    connection.close();
  });

  it('bad input 27: begins anew when the storage was cleared, and says that everything changed', async () => {
    const name = aName();
    const adapter = anAdapter({ name, actor: person('bo') });
    const { checkpoint } = await adapter.open(ID);
    await adapter.submit(agree('s1'));
    await deleteDatabase(`${name}:${ID}`);
    expect(await adapter.changesSince(checkpoint)).to.deep.equal({ resync: true });
    expect((await adapter.list(roots, { limit: 20 })).total).to.equal(5);
    await adapter.submit(agree('s1'));
    const records = await adapter.get(['one']);
    expect(records.find(({ type }) => type === 'tally')).to.include({ agree: 1 });
  });
});

/** Asks again until the answer is yes: the browser tells nobody when it has let go. */
async function expectToBecome(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => requestAnimationFrame(resolve));
}
