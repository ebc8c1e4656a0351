import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { PostgresListener } from '../../src/keeping/engine/postgres-listener.js';
import { proxyThatBreaksTheFirstListener } from './support/breaking-proxy.js';
import { describeOnServer } from './support/server.js';

await describeOnServer('whoever listens to a database', (server) => {
  it('begins again when the connection is lost as soon as it listens', async () => {
    const proxy = await proxyThatBreaksTheFirstListener(server);
    const { listener, gap } = listenerAt(proxy.address);
    try {
      await listener.start();
      const late = delay(5_000, 'is deaf', { ref: false });
      assert.equal(await Promise.race([gap, late]), 'listens again');
    } finally {
      await listener.stop();
      await proxy.close();
    }
  });
});

function listenerAt(address: string): {
  readonly listener: PostgresListener;
  readonly gap: Promise<string>;
} {
  let hear = (): void => undefined;
  const gap = new Promise<string>((resolve) => (hear = () => resolve('listens again')));
  return { listener: new PostgresListener(address, { notice: () => undefined, gap: hear }), gap };
}
