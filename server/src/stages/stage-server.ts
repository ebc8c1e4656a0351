import { staging, type Person, type Seed, type Staged } from '@entente/elements/conformance.js';
import type { AnyRecord } from '@entente/elements/model.js';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { embeddedEngine } from '../keeping/engine/embedded.js';
import type { Engine } from '../keeping/engine/engine.js';
import { beginStage, type RunningStage } from './stage.js';

/** What is asked of a stage around the front door. */
type Errand = (stage: RunningStage, body: never) => unknown;

const errands: Readonly<Record<string, Errand>> = {
  [staging.tokens]: (stage, { person }: { person: Person }) => ({ token: stage.token(person) }),
  put: (stage, { records }: { records: readonly AnyRecord[] }) => stage.put(records),
  read: async (stage) => ({ records: await stage.read() }),
  advance(stage, { milliseconds }: { milliseconds: number }) {
    stage.advance(milliseconds);
  },
  restart: (stage) => stage.restart(),
};

/**
 * A server that proves itself: it makes a stage for each case, on an embedded database of its own, one
 * after the other. Nobody's dialogue is ever on it.
 */
export async function stageServer(): Promise<{ server: Server; close: () => Promise<void> }> {
  const engine = await embeddedEngine(null);
  const stages = new Stages(engine);
  const server = createServer((request, response) => {
    stages.answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(error instanceof Error ? error.message : '');
    });
  });
  return {
    server,
    async close() {
      await stages.end();
      server.close();
      server.closeAllConnections();
      await engine.close();
    },
  };
}

class Stages {
  readonly #engine: Engine;
  #number = 0;
  #current: RunningStage | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?');
    const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
    const stage = first === this.#name ? this.#current : undefined;
    if (stage && rest[0] === 'base') stage.app.routing(request, response);
    else if (path === `/${staging.stages}`) send(response, await this.#begin(request));
    else if (stage && request.method === 'DELETE') send(response, await this.end());
    else await this.#run(stage, rest[0], request, response);
  }

  async end(): Promise<object> {
    await this.#current?.close();
    this.#current = undefined;
    return {};
  }

  /** Does something around the front door. */
  async #run(
    stage: RunningStage | undefined,
    name: string | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const errand = name !== undefined && Object.hasOwn(errands, name) ? errands[name] : undefined;
    if (stage && errand) send(response, await errand(stage, (await json(request)) as never));
    else send(response, undefined, 404);
  }

  get #name(): string {
    return `stage-${String(this.#number)}`;
  }

  async #begin(request: IncomingMessage): Promise<Staged> {
    const { seed } = (await json(request)) as { readonly seed: Seed };
    await this.end();
    this.#number += 1;
    const base = `/${this.#name}/base`;
    this.#current = await beginStage(this.#engine, base, seed);
    return { stage: `/${this.#name}/`, base: `${base}/`, hooks: staging.hooks };
  }
}

function send(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value ?? {}));
}
