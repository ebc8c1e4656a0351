import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnown } from '../http/answer.js';
import { compress } from './compress.js';
import { siteHeaders } from './headers.js';
import type { Found, Site } from './site.js';

/** Longest body that anybody may send. It is read to be dropped. */
const LARGEST_BODY = 64 * 1024;

/** For what has a hash in its name. */
const FOREVER = 'public, max-age=31536000, immutable';

const words = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Not allowed',
  413: 'Too large',
} as const;

/** Answers one request: finds what the path names, and sends as much of it as is needed. */
export async function answerFrom(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value);
  const written = writtenPath(request);
  const path = readPath(written);
  if (path === undefined) {
    refuse(response, 400);
  } else if (request.method === 'POST' && site.post) {
    await accept(site, path, request, response);
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    const found = await site.find(path, written);
    if (found) await send(found, request, response);
    else refuse(response, 404);
  } else {
    response.setHeader('allow', 'GET, HEAD');
    refuse(response, 405);
  }
}

/** The path of an address as it was asked for. */
export const writtenPath = ({ url = '' }: IncomingMessage): string => url.split(/[?#]/, 1)[0] ?? '';

/** A path, or `undefined` where it is not one that can be served. */
function readPath(written: string): string | undefined {
  try {
    const path = decodeURIComponent(written);
    const isPlain = path.startsWith('/') && !/[\\\0]|(^|\/)\.\.?(\/|$)/.test(path);
    return isPlain ? path : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: keyof typeof words): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words[status]}\n`);
}

async function send(
  found: Found,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const accepted = request.headers['accept-encoding']?.toString();
  const { body, encoding, tag } = await compress(found, accepted);
  response.setHeader('content-type', found.type);
  response.setHeader('cache-control', found.forever ? FOREVER : 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', tag);
  if (isKnown(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** Takes a form that was posted without any script: the site says where it leads. */
async function accept(
  site: Site,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > LARGEST_BODY) {
      response.setHeader('connection', 'close');
      refuse(response, 413);
      return;
    }
  }
  const location = await site.post?.(path);
  if (location === undefined) refuse(response, 404);
  else response.writeHead(303, { location }).end();
}
