import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { lockFolder } from '../../src/keeping/engine/folder-lock.js';
import { openKeeper } from '../../src/keeping/index.js';
import { killMidway } from './support/kill-midway.js';
import { claim, person, seed, verifiedLedger } from './support/keepers.js';

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const lockIn = (folder: string) => join(folder, 'entente.lock');

describe('a keeper in a folder', () => {
  it('has everything there again after a restart', async (t) => {
    const database = await folderFor(t);
    const before = await openKeeper({ database });
    await before.importRecords('river', seed.records);
    const first = await before.adapterFor(person('ana'), 'river').submit(claim('kept'));
    const checkpoint = await before.checkpoint('river');
    await before.close();

    const keeper = await openKeeper({ database });
    t.after(() => keeper.close());
    const ana = keeper.adapterFor(person('ana'), 'river');
    assert.deepEqual(await ana.submit(claim('kept')), { ...first, repeated: true });
    assert.equal(await keeper.checkpoint('river'), checkpoint);
  });

  it('has kept whatever it answered before its process was killed', async (t) => {
    const database = await folderFor(t);
    const before = await openKeeper({ database });
    await before.importRecords('river', seed.records);
    await before.close();
    const answered = await killMidway(database, 5);

    const keeper = await openKeeper({ database });
    t.after(() => keeper.close());
    const kept = await keeper.adapterFor(person('ana'), 'river').get(answered);
    const claims = kept.filter(({ type }) => type === 'claim').map(({ id }) => id);
    assert.deepEqual(claims.sort(), [...answered].sort());
    await verifiedLedger(keeper);
  });
});

describe('the lock of a folder', () => {
  it('keeps a second keeper out until the first one closed', async (t) => {
    const folder = await folderFor(t);
    const lock = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), { code: 'unavailable' });
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('is not taken from a process on another machine that gives signs of life', async (t) => {
    const folder = await folderFor(t);
    await writeFile(lockIn(folder), JSON.stringify({ host: 'elsewhere', pid: 1, token: 'x' }));
    await assert.rejects(lockFolder(folder), { code: 'unavailable' });
  });

  it('is taken over once its holder has been silent for long', async (t) => {
    const folder = await folderFor(t);
    await writeFile(lockIn(folder), JSON.stringify({ host: 'elsewhere', pid: 1, token: 'x' }));
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lockIn(folder), longAgo, longAgo);
    const lock = await lockFolder(folder);
    t.after(() => lock.release());
    assert.match(await readFile(lockIn(folder), 'utf8'), new RegExp(`"pid":${process.pid}`));
  });

  it('goes to one of several who find it stale', async (t) => {
    const folder = await folderFor(t);
    await writeFile(lockIn(folder), 'not a lock');
    await utimes(lockIn(folder), new Date(0), new Date(0));
    const tries = await Promise.allSettled([1, 2, 3].map(() => lockFolder(folder)));
    const locks = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    t.after(() => locks[0]?.release());
    assert.equal(locks.length, 1);
  });
});
