import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { ask } from '../keeping/support/engines.js';
import { ownCluster, type Cluster } from '../support/cluster.js';
import { checkRecord } from './checker.js';
import { chanceOf, deeds, doAll, doOnce, type Deed } from './crowd.js';
import { listenAt, sayAt } from './listening.js';
import { beginAll, sceneAt, type Scene } from './scene.js';

describe('Two copies of the server on a PostgreSQL of their own', () => {
  let cluster: Cluster;
  let scene: Scene;

  before(async () => {
    cluster = await ownCluster();
    scene = sceneAt(cluster.address);
    await beginAll(cluster.address, ['restarted', 'full']);
    scene.copies = await Promise.all([scene.start(), scene.start()]);
  });
  after(async () => {
    await Promise.all(scene.copies.map((copy) => copy.stop()));
    await cluster.remove();
  });

  const crowdIn = (test: TestContext, consultation: string) => ({
    consultation,
    random: chanceOf(test),
    places: () => scene.places(),
  });

  it('have all that was answered after everything failed at once, the database too', async (test) => {
    const crowd = crowdIn(test, 'restarted');
    const sent = deeds(1_500, crowd.random);
    const answered = new Map<Deed, number>();
    let failed: Promise<unknown> | undefined;
    const again = await doAll(sent, crowd, (deed, status) => {
      answered.set(deed, status);
      if (answered.size === 500) failed ??= failAndStart();
    });
    await failed;
    test.diagnostic(`Asked again ${String(again)} times`);
    assert.deepEqual([...new Set(answered.values())], [200]);
    await checkRecord(scene.database, {
      consultation: 'restarted',
      sent,
      answered: new Set(answered.keys()),
    });
  });

  /** The copies die with the database, and those that come after find it there again. */
  async function failAndStart(): Promise<void> {
    await scene.failAndReturn(scene.copies, async () => {
      await cluster.fail();
      await cluster.start();
    });
  }

  it('refuse what cannot be told, and go on once the channel has room again', async (test) => {
    const stuck = new pg.Client({ connectionString: cluster.address });
    await stuck.connect();
    await stuck.query('listen entente');
    await stuck.query('begin');
    await stuck.query('select 1');
    const share = await fill(cluster.address);
    test.diagnostic(`The channel is ${(100 * share).toFixed(1)} % full`);

    const crowd = crowdIn(test, 'full');
    const refused = deeds(20, crowd.random);
    const statuses = await Promise.all(refused.map((deed) => doOnce(deed, crowd)));
    test.diagnostic(`Answered: ${statuses.join(' ')}`);
    assert.ok(statuses.every((status) => status !== undefined && status >= 500));
    await checkRecord(scene.database, {
      consultation: 'full',
      sent: refused,
      answered: new Set(),
    });

    await stuck.end();
    // PostgreSQL clears away what everybody has read when it is asked how full the channel is.
    while ((await fullness(cluster.address)) > 0.5);
    const answered = new Set<Deed>();
    await doAll(refused, crowd, (deed, status) => {
      if (status === 200) answered.add(deed);
    });
    assert.equal(answered.size, refused.length);
    await checkRecord(scene.database, { consultation: 'full', sent: refused, answered });
    const [one, other] = scene.copies.map(({ address }) => address) as [string, string];
    const listening = await listenAt(one, 'full');
    const checkpoint = await sayAt(other, 'full', 'Heard after all.');
    while ((await listening.next()) !== checkpoint);
    await listening.stop();
  });
});

/** What the database answers who would say something then. */
const FULL = '54000';

/** Says long things on the channel until there is no room for more, and gives how full it is. */
async function fill(address: string): Promise<number> {
  for (let at = 0; ; at += 1) {
    const about = `["elsewhere-${String(at)}-`;
    const saying = ask(
      address,
      `select pg_notify('entente', '${about}' || n || repeat('x', 7900) || '","a.1"]')
         from generate_series(1, 20000) as n`,
    );
    const trouble = await saying.then(
      () => undefined,
      (error: unknown) => error as Error & { readonly code?: string },
    );
    if (!trouble) continue;
    if (trouble.code !== FULL) throw trouble;
    return fullness(address);
  }
}

/** How full the channel is: a share of what it can hold. */
async function fullness(address: string): Promise<number> {
  const [row] = await ask(address, 'select pg_notification_queue_usage() as share');
  return (row as { readonly share: number }).share;
}
