import { answerFrom } from '@entente/server';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** How long open answers may take to end once we are asked to stop. */
const GRACE = 2_000;

/** Listens with a site alone, for pages that need no server to keep anything. */
export async function servePages(site, { host, port }) {
  const server = createServer((request, response) => {
    answerFrom(site, request, response).catch(() => response.destroy());
  });
  server.listen(port, host);
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => Promise.reject(error)),
  ]);
  return {
    address: `http://${host}:${server.address().port}`,
    async stop() {
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
      await once(server, 'close');
    },
  };
}
