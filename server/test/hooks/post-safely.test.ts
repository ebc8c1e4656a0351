import assert from 'node:assert/strict';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { postSafely, type Wire } from '../../src/hooks/post-safely.js';

describe('Posting to somebody else’s server', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Posts to a server that is said to be on the internet. */
  async function postTo(listener: RequestListener, wire: Wire = {}): Promise<number> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return postSafely(`https://hooks.example:${String(port)}/in`, {}, '{}', {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      isAllowed: () => true,
      send: request,
      ...wire,
    });
  }

  it('answers with the status', async () => {
    assert.equal(await postTo((_request, response) => response.writeHead(202).end()), 202);
  });

  it('reaches nobody when one of the addresses is not on the internet, bad input 35', async () => {
    let asked = 0;
    const resolve = () =>
      Promise.resolve([
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const { isPublic } = await import('../../src/hooks/public-address.js');
    const posted = postTo(() => (asked += 1), { resolve, isAllowed: isPublic });
    await assert.rejects(posted, /not on the internet/);
    assert.equal(asked, 0);
  });

  it('resolves the name once, whatever it says afterwards, bad input 35', async () => {
    let asked = 0;
    const resolve = () => {
      asked += 1;
      const address = asked === 1 ? '127.0.0.1' : '10.0.0.1';
      return Promise.resolve([{ address, family: 4 }]);
    };
    assert.equal(await postTo((_request, response) => response.end(), { resolve }), 200);
    assert.equal(asked, 1);
  });

  it('follows no redirect, bad input 35', async () => {
    let asked = 0;
    const status = await postTo((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    });
    assert.deepEqual([status, asked], [302, 1]);
  });

  it('reads no more of an answer than it needs, bad input 35', async () => {
    let isEnded = false;
    const status = await postTo((_request, response) => {
      const more = (): void => {
        if (!isEnded) response.write('x'.repeat(10_000), more);
      };
      response.once('close', () => (isEnded = true));
      more();
    });
    assert.equal(status, 200);
  });

  it('fails where nobody listens', async () => {
    server = createServer();
    const wire = {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      isAllowed: () => true,
      send: request,
    };
    await assert.rejects(postSafely('https://hooks.example:1/', {}, '', wire));
  });
});
