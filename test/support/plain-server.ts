import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClaimQuery } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { AdapterError, isAdapterError, type ErrorCode } from '../../src/adapters/toolbox.js';
import type { Person, Seed } from '../../src/conformance/index.js';
import type { AnyRecord, Command } from '../../src/model/index.js';
import { FakeClock } from './fake-clock.js';
import { listen, type Site } from './published.js';

/** Written from docs/protocol.md, and on purpose without a line of what speaks it elsewhere. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  invalid: 400,
  'sign-in-required': 401,
  'session-expired': 401,
  forbidden: 403,
  'not-found': 404,
  'read-only': 405,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'rule-violation': 422,
  'rate-limited': 429,
  'not-supported': 501,
  timeout: 504,
};

const nobody: Person = { id: null, name: '', roles: [] };

/** One dialogue, and who may come with which token. */
class Dialogue {
  readonly id: string;
  readonly clock: FakeClock;
  readonly people = new Map<string, Person>();
  readonly streams = new Set<ServerResponse>();
  readonly #memory: MemoryAdapter;

  constructor({ consultationId, now, records }: Seed) {
    this.id = consultationId;
    this.clock = new FakeClock(now);
    this.#memory = new MemoryAdapter({ records, clock: this.clock });
  }

  /** Any number of requests as one person. */
  as(person: Person): MemoryAdapter {
    return this.#memory.handle(person);
  }

  whoAsks({ headers }: IncomingMessage): Person {
    const token = headers.authorization?.replace(/^Bearer /, '');
    const person = token === undefined ? nobody : this.people.get(token);
    if (!person) throw new AdapterError('session-expired', 'This token is not known any more.');
    return person;
  }

  async checkpoint(): Promise<string> {
    return (await this.as(nobody).open(this.id)).checkpoint;
  }

  cutOff(): void {
    for (const stream of this.streams) stream.destroy();
  }

  put(records: readonly AnyRecord[]): void {
    this.#memory.put(records);
  }

  read(): readonly AnyRecord[] {
    return this.#memory.snapshot();
  }
}

/** What a request asks for. */
interface Asked {
  readonly request: IncomingMessage;
  readonly dialogue: Dialogue;
  readonly search: URLSearchParams;
  readonly body: unknown;
}

function listOf({ request, dialogue, search }: Asked): Promise<unknown> {
  const many = (name: string) => search.getAll(name);
  const query = {
    parentId: search.get('parent'),
    order: search.get('order') ?? 'number',
    kinds: many('kind'),
    groupIds: many('group'),
    support: many('support'),
    unanswered: search.get('unanswered') === 'true',
    search: search.get('search') ?? '',
    replies: Number(search.get('replies') ?? 0),
  } as ClaimQuery;
  const page = { limit: Number(search.get('limit') ?? 20), after: search.get('after') };
  return dialogue.as(dialogue.whoAsks(request)).list(query, page);
}

/** What each path below a consultation answers. */
const answers: Readonly<Record<string, (asked: Asked) => Promise<unknown>>> = {
  'GET ': ({ request, dialogue }) => dialogue.as(dialogue.whoAsks(request)).open(dialogue.id),
  'GET claims': listOf,
  'GET records': async ({ request, dialogue, search }) => ({
    records: await dialogue.as(dialogue.whoAsks(request)).get(search.getAll('id')),
  }),
  'GET figures/coverage': ({ request, dialogue }) =>
    dialogue.as(dialogue.whoAsks(request)).aggregate('coverage', null),
  'GET figures/stances-by-group': ({ request, dialogue, search }) =>
    dialogue.as(dialogue.whoAsks(request)).aggregate('stances-by-group', search.get('subject')),
  'GET changes': ({ request, dialogue, search }) =>
    dialogue.as(dialogue.whoAsks(request)).changesSince(search.get('since') ?? ''),
  'POST commands': ({ request, dialogue, body }) =>
    dialogue.as(dialogue.whoAsks(request)).submit(body as Command),
};

/** What a server does around the protocol to prove itself. */
const tools: Readonly<Record<string, (dialogue: Dialogue, body: never) => unknown>> = {
  tokens({ people }, { person }: { person: Person }) {
    const token = randomUUID();
    people.set(token, person);
    return { token };
  },
  put(dialogue, { records }: { records: readonly AnyRecord[] }) {
    dialogue.put(records);
    return {};
  },
  read: (dialogue) => ({ records: dialogue.read() }),
  advance({ clock }, { milliseconds }: { milliseconds: number }) {
    clock.advance(milliseconds);
    return {};
  },
  restart(dialogue) {
    dialogue.cutOff();
    return {};
  },
};

/** A stream of hints: one at once for who missed something. */
async function stream({ request, dialogue }: Asked, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.write(':\n\n');
  dialogue.streams.add(response);
  const hint = async () => {
    response.write(`event: hint\nid: ${await dialogue.checkpoint()}\ndata: {}\n\n`);
  };
  const beat = setInterval(() => response.write(':\n\n'), 15_000);
  const unwatch = dialogue.as(nobody).watch(() => void hint());
  response.on('close', () => {
    clearInterval(beat);
    unwatch();
    dialogue.streams.delete(response);
  });
  const last = request.headers['last-event-id'];
  if (last !== undefined && last !== (await dialogue.checkpoint())) await hint();
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  try {
    return pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString()) : undefined;
  } catch {
    throw new AdapterError('invalid', 'The body is not JSON.');
  }
}

function send({ headers }: IncomingMessage, response: ServerResponse, value: unknown): void {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  const isKnown = headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, {
    'content-type': 'application/json',
    'cache-control': 'private, no-cache',
    vary: 'Authorization',
    etag,
  });
  response.end(isKnown ? undefined : body);
}

function refuse(response: ServerResponse, error: unknown): void {
  const { code, message, violation, fields, revision, retryAfter } = isAdapterError(error)
    ? error
    : new AdapterError('unavailable', 'Something is wrong here.');
  const status = statuses[code] ?? 503;
  const type = `urn:entente:problem:${code}`;
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter)) }),
  });
  const said = { type, title: code, status, code, detail: message, violation, fields, revision };
  response.end(JSON.stringify(said));
}

const noPath = () => new AdapterError('not-found', 'There is nothing here.');

/** The answer to a request; `undefined` where a stream was begun instead. */
async function answerTo(asked: Asked, path: string, response: ServerResponse): Promise<unknown> {
  const { dialogue, request } = asked;
  const [, id, below = ''] = /^api\/consultations\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  if (id !== encodeURIComponent(dialogue.id)) throw noPath();
  if (below === 'stream') return stream(asked, response);
  const answer = answers[`${request.method ?? ''} ${below}`];
  if (answer) return answer(asked);
  if (!below.startsWith('figures/')) throw noPath();
  throw new AdapterError('not-supported', 'There is no such figure.');
}

/** A server that speaks the protocol, on a stage of its own for every case. */
export async function plainServer(): Promise<Site> {
  const stages = new Map<string, Dialogue>();

  function setUp({ seed }: { readonly seed: Seed }): unknown {
    const key = randomUUID();
    stages.set(key, new Dialogue(seed));
    const stage = `/conformance/stages/${key}/`;
    return { stage, base: `${stage}api/`, hooks: ['put', 'read', 'advance', 'restart'] };
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { pathname, searchParams: search } = new URL(request.url ?? '', 'http://server');
    const body = await bodyOf(request);
    if (pathname === '/conformance/stages') return setUp(body as { seed: Seed });
    const [, key = '', path = ''] = /^\/conformance\/stages\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
    const dialogue = stages.get(key);
    if (!dialogue) throw noPath();
    if (request.method === 'DELETE') return { ended: stages.delete(key) };
    const tool = Object.hasOwn(tools, path) ? tools[path] : undefined;
    if (tool) return tool(dialogue, body as never);
    return answerTo({ request, dialogue, search, body }, path, response);
  }

  return listen((request, response) => {
    route(request, response)
      .then((value) => value !== undefined && send(request, response, value))
      .catch((error: unknown) => refuse(response, error));
  });
}
