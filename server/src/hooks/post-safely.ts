import { lookup, type LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublic } from './public-address.js';

/** Milliseconds until a target must have answered. */
const PATIENCE = 10_000;

/** Bytes of an answer that are read, and dropped. */
const MOST = 16_384;

/** What a test has to do differently. */
export interface Wire {
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  readonly isAllowed?: (address: string) => boolean;
  readonly send?: typeof request;
}

/** Why an address cannot be a target; nothing when it can. */
export function troubleWith(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is no address';
  const { protocol, username, password, hostname } = new URL(address);
  if (protocol !== 'https:') return 'does not begin with https';
  if (username !== '' || password !== '') return 'holds a name or a password';
  // Numbers in whatever base are read as an address by now.
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublic(literal)) return 'is not on the internet';
  return undefined;
}

/**
 * Sends a message, and answers with the status. The name is resolved once, all of its addresses are
 * looked at, and the connection goes to one of those: whoever changes the name meanwhile changes
 * nothing. Redirects are an answer like any other, and not followed.
 */
export async function postSafely(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { resolve = resolveAll, isAllowed = isPublic, send = request }: Wire = {},
): Promise<number> {
  const { hostname, port, pathname, search } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  const [first, ...others] = isIP(host) === 0 ? await resolve(host) : [literal(host)];
  if (!first || ![first, ...others].every((each) => isAllowed(each.address))) {
    throw new Error('The target is not on the internet.');
  }
  const pinned: LookupFunction = (_name, { all }, done) => {
    if (all) done(null, [first, ...others]);
    else done(null, first.address, first.family);
  };
  return new Promise((answer, reject) => {
    const sent = send({
      method: 'POST',
      host,
      port: port === '' ? 443 : port,
      path: pathname + search,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      lookup: pinned,
      agent: false,
      signal: AbortSignal.timeout(PATIENCE),
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      drop(response);
      response.once('close', () => answer(response.statusCode ?? 0));
    });
    sent.end(body);
  });
}

const literal = (address: string): LookupAddress => ({ address, family: isIP(address) });

/** Reads an answer and forgets it, up to where it becomes too much. */
function drop(response: IncomingMessage): void {
  let read = 0;
  response.on('data', ({ length }: Buffer) => {
    read += length;
    if (read > MOST) response.destroy();
  });
  response.once('error', () => undefined);
}

function resolveAll(host: string): Promise<readonly LookupAddress[]> {
  return new Promise((found, reject) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error) reject(error);
      else found(addresses);
    });
  });
}
