import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Something between a client and a PostgreSQL server, which passes on what both say. */
export interface Proxy {
  readonly address: string;
  close(): Promise<void>;
}

/** What a server says before it throws somebody out: a fatal error, `admin_shutdown`. */
const thrownOut = errorResponse('SFATAL', 'VFATAL', 'C57P01', 'Mterminating connection');

/**
 * A proxy before a server which, the first time that a connection begins to listen, passes on the
 * answer and the end of the connection in one piece, as a busy network may.
 */
export async function proxyThatBreaksTheFirstListener(server: string): Promise<Proxy> {
  const { hostname, port } = new URL(server);
  const sockets = new Set<Socket>();
  let hasBroken = false;
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
    near.on('data', (piece) => far.write(piece));
    far.on('data', (piece) => {
      if (hasBroken || !piece.includes('LISTEN\0')) {
        near.write(piece);
        return;
      }
      hasBroken = true;
      near.end(Buffer.concat([piece, thrownOut]));
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = new URL(server);
  address.host = `127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  return {
    address: address.href,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

/** An `ErrorResponse` of the protocol: a letter, its length, and fields that end with a zero. */
function errorResponse(...fields: readonly string[]): Buffer {
  const body = Buffer.from(`${fields.map((field) => `${field}\0`).join('')}\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
