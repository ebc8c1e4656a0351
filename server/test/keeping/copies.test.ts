import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openKeeper, type Keeper, type KeeperOptions } from '../../src/keeping/index.js';
import { ask, serverDatabase } from './support/engines.js';
import { killMidway } from './support/kill-midway.js';
import { claim, now, person, seed, stance, verifiedLedger } from './support/keepers.js';
import { describeOnServer } from './support/server.js';

const day = 86_400_000;

/** The next hint that a keeper gives. */
function hintOf(keeper: Keeper): Promise<string> {
  return new Promise((resolve) => {
    const stop = keeper.watch('river', (checkpoint) => {
      stop();
      resolve(checkpoint);
    });
  });
}

await describeOnServer('several keepers of one database', (server) => {
  const database = serverDatabase(server);

  const open = async (t: TestContext, options: Partial<KeeperOptions> = {}) => {
    const keeper = await openKeeper({ database: database.address, ...options });
    t.after(() => keeper.close());
    return keeper;
  };

  const openTwo = async (t: TestContext, options: Partial<KeeperOptions> = {}) => {
    await database.empty();
    const [first, second] = [await open(t, options), await open(t, options)];
    await first.importRecords('river', seed.records);
    return [first, second] as const;
  };

  it('tell each other what changes, and see it', async (t) => {
    const [first, second] = await openTwo(t);
    const reader = second.adapterFor(person('ben'));
    const { checkpoint } = await reader.open('river');
    const hints = new Set<string>();
    t.after(second.watch('river', (hint) => hints.add(hint)));
    await first.adapterFor(person('ana'), 'river').submit(claim('told'));
    const told = await first.checkpoint('river');
    // That something was imported may be told after all, and is another hint.
    while (!hints.has(told)) await setImmediate();
    const changes = await reader.changesSince(checkpoint);
    assert.ok('records' in changes);
    assert.ok(changes.records.some(({ type, id }) => type === 'claim' && id === 'told'));
  });

  it('pay no heed to notices that are not theirs', async (t) => {
    const [first, second] = await openTwo(t);
    const hints = new Set<string>();
    t.after(second.watch('river', (checkpoint) => hints.add(checkpoint)));
    for (const payload of ['', 'nonsense', '{"a":1}', '["river"]', '[1,2]']) {
      await ask(database.address, `select pg_notify('entente', '${payload}')`);
    }
    await first.adapterFor(person('ana'), 'river').submit(claim('after'));
    const checkpoint = await first.checkpoint('river');
    while (!hints.has(checkpoint)) await setImmediate();
  });

  it('do once what is sent to both at once', async (t) => {
    const keepers = await openTwo(t);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        keepers[at % 2 === 0 ? 0 : 1].adapterFor(person('ana'), 'river').submit(claim('once')),
      ),
    );
    assert.equal(outcomes.filter(({ repeated }) => !repeated).length, 1);
    await verifiedLedger(keepers[0]);
  });

  it('chain what both keep at once', async (t) => {
    const keepers = await openTwo(t);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        keepers[at % 2 === 0 ? 0 : 1]
          .adapterFor(person(`voter-${at}`), 'river')
          .submit(stance(`vote-${at}`, 'root-1', 'agree')),
      ),
    );
    assert.equal((await verifiedLedger(keepers[1])).length, 21);
  });

  it('let a deadline pass once', async (t) => {
    let time = now;
    const keepers = await openTwo(t, { clock: { now: () => time } });
    const challenge = { type: 'challengeClaim', id: 'asked', claimId: 'root-1' } as const;
    const asking = { ...challenge, reason: 'Where is that from?', language: 'en' };
    await keepers[0].adapterFor(person('ben'), 'river').submit(asking);
    const before = (await verifiedLedger(keepers[0])).length;
    time += 30 * day;
    await Promise.all(keepers.map((keeper) => keeper.lapse()));
    const [lapse, ...more] = (await verifiedLedger(keepers[0])).slice(before);
    assert.equal(more.length, 0);
    assert.match(lapse?.event.commandId ?? '', /^[0-9a-f]{32}$/);
  });

  it('hint at what may have been missed once a lost connection is there again', async (t) => {
    const [, second] = await openTwo(t);
    const hint = hintOf(second);
    await ask(
      database.address,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'entente listener' and datname = current_database()`,
    );
    assert.equal(await hint, await second.checkpoint('river'));
  });

  it('say unavailable while the server throws them out, and go on afterwards', async (t) => {
    const [first] = await openTwo(t);
    const ana = first.adapterFor(person('ana'), 'river');
    const refused = assert.rejects(
      Promise.all(Array.from({ length: 40 }, (_, at) => ana.submit(claim(`lost-${at}`)))),
      { code: 'unavailable' },
    );
    await ask(
      database.address,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'entente' and datname = current_database()`,
    );
    await refused;
    await ana.submit(claim('afterwards'));
    await verifiedLedger(first);
  });

  it('say unavailable, and when to come again, when all connections are taken', async (t) => {
    await database.empty();
    const keeper = await open(t, { connections: 1 });
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    async function* slowly() {
      yield seed.records[0];
      await held;
      yield* seed.records.slice(1);
    }
    const importing = keeper.importRecords('river', slowly());
    await assert.rejects(keeper.ready(), (error: { code?: string; retryAfter?: number }) => {
      return error.code === 'unavailable' && (error.retryAfter ?? 0) > 0;
    });
    finish();
    assert.equal(await importing, seed.records.length);
  });

  it('have kept whatever one answered before it was killed', async (t) => {
    const [first] = await openTwo(t);
    const answered = await killMidway(database.address, 5);
    const kept = await first.adapterFor(person('ana'), 'river').get(answered);
    const claims = kept.filter(({ type }) => type === 'claim').map(({ id }) => id);
    assert.deepEqual(claims.sort(), [...answered].sort());
    await verifiedLedger(first);
  });
});
