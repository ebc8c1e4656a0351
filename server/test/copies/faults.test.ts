import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { describeOnServer } from '../keeping/support/server.js';
import { checkRecord } from './checker.js';
import { chanceOf, deeds, doAll, doOnce, type Deed } from './crowd.js';
import { floodChannel } from './flood.js';
import { listenAt, sayAt } from './listening.js';
import { sceneOn } from './scene.js';

const consultations = ['cut', 'flooded', 'ended', 'alone', 'restarted'] as const;

await describeOnServer('Two copies of the server, when things go wrong', (server) => {
  const scene = sceneOn(server, consultations);
  const addresses = (): readonly string[] => scene.copies.map(({ address }) => address);

  /** Does many things, lets something happen each time so many are answered, and checks the record. */
  async function endure(
    test: TestContext,
    consultation: (typeof consultations)[number],
    every: number,
    happen: () => Promise<unknown>,
  ): Promise<void> {
    const random = chanceOf(test);
    const sent = deeds(200, random);
    const crowd = { consultation, random, places: () => scene.places() };
    const answered = new Map<Deed, number>();
    const happened: Promise<unknown>[] = [];
    const again = await doAll(sent, crowd, (deed, status) => {
      answered.set(deed, status);
      if (answered.size % every === 0) happened.push(happen());
    });
    await Promise.all(happened);
    test.diagnostic(`${String(happened.length)} times; asked again ${String(again)} times`);
    assert.deepEqual([...new Set(answered.values())], [200]);
    await checkRecord(scene.database, {
      consultation,
      sent,
      answered: new Set(answered.keys()),
    });
  }

  /** What is said at one copy is heard at the other. */
  async function assertHeard(consultation: (typeof consultations)[number]): Promise<void> {
    const [one, other] = addresses() as [string, string];
    const listening = await listenAt(one, consultation);
    const checkpoint = await sayAt(other, consultation, 'Heard after all.');
    while ((await listening.next()) !== checkpoint);
    await listening.stop();
  }

  it('lose no command and double none while the database throws them out', async (test) => {
    await endure(test, 'cut', 30, () => scene.cut());
    await assertHeard('cut');
  });

  it('go on while the channel is flooded and others on it read nothing', async (test) => {
    const flood = await floodChannel(scene.database);
    await endure(test, 'flooded', 20, () => flood.pour());
    await assertHeard('flooded');
    test.diagnostic(`${flood.megabytes().toFixed(0)} MB went over the channel`);
    await flood.end();
  });

  it('have all that was answered after all of them were killed at once', async (test) => {
    await endure(test, 'restarted', 120, () =>
      scene.failAndReturn(scene.copies, () => scene.cut()),
    );
    await assertHeard('restarted');
  });

  it('have all that one answered before it was asked to stop', async (test) => {
    const random = chanceOf(test);
    const sent = deeds(200, random);
    const crowd = { consultation: 'ended', random, places: () => scene.places() };
    const answered = new Map<Deed, number>();
    let stopped: Promise<number | null> | undefined;
    const again = await doAll(sent, crowd, (deed, status) => {
      answered.set(deed, status);
      if (answered.size === 70) stopped = scene.copies.shift()!.stop();
    });
    assert.equal(await stopped, 0);
    test.diagnostic(`Asked again ${String(again)} times`);
    assert.deepEqual([...new Set(answered.values())], [200]);
    await checkRecord(scene.database, {
      consultation: 'ended',
      sent,
      answered: new Set(answered.keys()),
    });
  });

  it('answer all that came in before the last one was asked to stop, and keep it', async (test) => {
    const random = chanceOf(test);
    const sent = deeds(200, random);
    const copy = scene.copies.shift()!;
    const places = () => Promise.resolve([copy.address]);
    const answered = new Set<Deed>();
    const statuses = new Map<number | undefined, number>();
    let stopped: Promise<number | null> | undefined;
    await Promise.all(
      sent.map(async (deed) => {
        const status = await doOnce(deed, { consultation: 'alone', random, places });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 200) answered.add(deed);
        if (answered.size === 50) stopped ??= copy.stop();
      }),
    );
    assert.equal(await stopped, 0);
    test.diagnostic(`Answered: ${JSON.stringify([...statuses])}`);
    assert.equal(statuses.get(undefined), undefined, 'Whatever had come in was answered');
    await checkRecord(scene.database, { consultation: 'alone', sent, answered });
  });
});
