import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** How to ask: what, and from which address of this machine. */
export interface Asking extends Pick<RequestOptions, 'method' | 'localAddress'> {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks over TLS whoever listens on a port of this machine, with a certificate of whoever made it. */
async function send(port: number, path: string, asking: Asking): Promise<IncomingMessage> {
  const { body, ...options } = asking;
  const own = { host: '127.0.0.1', port, path, rejectUnauthorized: false, agent: false };
  return new Promise((resolve, reject) => {
    request({ ...options, ...own }, resolve)
      .once('error', reject)
      .end(body);
  });
}

export async function askAt(port: number, path: string, asking: Asking = {}): Promise<Answer> {
  const response = await send(port, path, asking);
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await buffer(response) };
}

/** A stream as it comes, piece by piece. */
export async function listenAt(port: number, path: string) {
  const response = await send(port, path, {});
  const pieces = response.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<
    string,
    undefined
  >;
  return {
    headers: response.headers,
    next: async (): Promise<string | undefined> => (await pieces.next()).value,
    stop: () => response.destroy(),
  };
}
