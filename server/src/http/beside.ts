import { createServer, type RequestListener, type Server } from 'node:http';
import { answerFrom, writtenPath } from '../site/answer.js';
import type { Site } from '../site/site.js';
import type { Settings } from './settings.js';

/** What the first part of a path is where it is one of the protocol's. */
const ours = ['consultations', 'health', 'people', 'openapi.json'];

/** Longer than proxies keep theirs, so that they never send into one that is being closed. */
const KEEP_ALIVE = 72_000;

/** Makes servers that answer from a site, where there is one, whatever is no path of the protocol. */
export function beside(site: Site | undefined, { base, limits }: Settings) {
  const isOurs = (path: string): boolean =>
    ours.some((part) => path === `${base}/${part}` || path.startsWith(`${base}/${part}/`));
  return (protocol: RequestListener): Server => {
    const listener: RequestListener = (request, response) => {
      if (!site || isOurs(writtenPath(request))) protocol(request, response);
      else answerFrom(site, request, response).catch(() => response.destroy());
    };
    const timeouts = { requestTimeout: limits.requestMs, keepAliveTimeout: KEEP_ALIVE };
    const server = createServer(timeouts, listener);
    server.maxConnections = limits.connections;
    return server;
  };
}
