import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Adapter, ClaimQuery } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { claimsInFile, readFileName } from '../../src/adapters/static/index.js';
import type { AnyRecord } from '../../src/model/index.js';

/** A server on a free port of this machine. */
export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

export async function listen(answer: RequestListener): Promise<Site> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What one file of a published record holds; `undefined` where there is no such file. */
export type Publisher = (name: string) => Promise<unknown>;

/** A record in one file. */
export function inOneFile(records: readonly AnyRecord[]): Publisher {
  const record = { format: 'entente-record', version: 1, records };
  return (name) => Promise.resolve(name === 'record.json' ? record : undefined);
}

/** A record in many files, each made when it is asked for. */
export async function inManyFiles(
  records: readonly AnyRecord[],
  consultationId: string,
): Promise<Publisher> {
  const memory = new MemoryAdapter({ records });
  const opened = await memory.open(consultationId);
  const manifest = {
    format: 'entente-record',
    version: 1,
    paged: true,
    records: [opened.consultation, ...opened.records],
  };
  return async (name) => {
    if (name === 'record.json') return manifest;
    const asked = readFileName(name);
    if (!asked) return undefined;
    if ('page' in asked) return pageOf(memory, asked.query, asked.page);
    if ('figure' in asked) {
      const { figure, subject } = asked;
      return { figure: await memory.aggregate(figure as 'coverage', subject) };
    }
    const found = await memory.get([asked.claimId]);
    return found.length > 0 ? { records: found } : undefined;
  };
}

async function pageOf(memory: Adapter, query: ClaimQuery, page: number): Promise<unknown> {
  let after: string | null = null;
  for (let at = 0; ; at += 1) {
    const found = await memory.list(query, { limit: claimsInFile, after });
    const { ids, records, total, cursor } = found;
    if (at === page) return { ids, records, total, last: cursor === null };
    if (cursor === null) return undefined;
    after = cursor;
  }
}

/** Serves what is published as files of JSON. What cannot be answered is not there. */
export function publish(publisher: Publisher): Promise<Site> {
  return listen((request, response) => {
    publisher(nameOf(request))
      .catch(() => undefined)
      .then((value) => {
        response.writeHead(value === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value ?? {}));
      });
  });
}

function nameOf({ url = '/' }: IncomingMessage): string {
  return url.slice(1);
}
