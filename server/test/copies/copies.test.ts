import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeOnServer } from '../keeping/support/server.js';
import { checkRecord } from './checker.js';
import { chanceOf, deeds, doAll, type Deed } from './crowd.js';
import { listenAt, sayAt } from './listening.js';
import { sceneOn } from './scene.js';

await describeOnServer('Two copies of the server on one PostgreSQL', (server) => {
  const scene = sceneOn(server, ['heard', 'killed']);

  it('tell those who listen at one what was said at the other', async (test) => {
    const [one, other] = scene.copies.map(({ address }) => address) as [string, string];
    const listening = await listenAt(one, 'heard');
    const times: number[] = [];
    for (let at = 0; at < 10; at += 1) {
      const sent = performance.now();
      const heard = listening.next().then((hint) => [hint, performance.now()] as const);
      const checkpoint = await sayAt(other, 'heard', `Said at the other, number ${String(at)}.`);
      const [hint, then] = await heard;
      assert.equal(hint, checkpoint);
      times.push(then - sent);
    }
    const [least, median, most] = [0, 5, 9].map((at) =>
      times.sort((a, b) => a - b)[at]!.toFixed(0),
    );
    test.diagnostic(
      `From a command at one to the hint at the other: ${median!} ms (${least!} to ${most!})`,
    );
    await listening.stop();
  });

  it('lose no command and double none when one is killed in the middle of a thousand', async (test) => {
    const random = chanceOf(test);
    const sent = deeds(1_000, random);
    const killAt = 200 + Math.floor(random() * 500);
    const answered = new Map<Deed, number>();
    let killed: Promise<void> | undefined;
    const crowd = { consultation: 'killed', random, places: () => scene.places() };
    const again = await doAll(sent, crowd, (deed, status) => {
      answered.set(deed, status);
      if (answered.size >= killAt) killed ??= scene.failAndReturn(scene.copies.slice(0, 1));
    });
    await killed;
    test.diagnostic(`Killed after ${String(killAt)} answers; asked again ${String(again)} times`);
    assert.deepEqual([...new Set(answered.values())], [200]);
    await checkRecord(scene.database, {
      consultation: 'killed',
      sent,
      answered: new Set(answered.keys()),
    });
  });
});
