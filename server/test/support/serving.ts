import { seedOf, type Seed } from '@entente/elements/conformance.js';
import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { createServer, type ServerParts } from '../../src/http/create-server.js';
import { usualLimits, usualSettings, type Limits, type Settings } from '../../src/http/settings.js';
import { demoIdentity } from '../../src/identity/demo.js';
import { memoryDialogues, type MemoryDialogues } from './memory-dialogues.js';

/** A server that listens on a port of its own. */
export interface Serving {
  readonly address: string;
  readonly app: FastifyInstance;
  readonly seed: Seed;
  readonly dialogues: MemoryDialogues;
  /** Asks as somebody of the seed, or as nobody. */
  ask(path: string, asking?: Asking): Promise<Response>;
  close(): Promise<void>;
}

/** How to ask. */
export interface Asking extends Omit<RequestInit, 'headers'> {
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a test wants to be different. */
export interface Wishes extends Partial<Omit<ServerParts, 'settings' | 'dialogues'>> {
  readonly settings?: Partial<Omit<Settings, 'limits'>>;
  readonly limits?: Partial<Limits>;
  readonly seed?: Seed;
}

/** Starts a server on a seed of the conformance kit, in memory. */
export async function serving(wishes: Wishes = {}): Promise<Serving> {
  const { seed = seedOf(), settings, limits, ...parts } = wishes;
  const dialogues = memoryDialogues(seed.consultationId, seed.records);
  const app = await createServer({
    dialogues,
    identity: demoIdentity(peopleOf(seed), {}),
    ...parts,
    settings: { ...usualSettings, ...settings, limits: { ...usualLimits, ...limits } },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`;
  return {
    address,
    app,
    seed,
    dialogues,
    ask(path, { as, headers, ...rest } = {}) {
      const all = new Headers(headers);
      if (as !== undefined) all.set('authorization', `Bearer demo.${as}`);
      return fetch(address + path, { ...rest, headers: all });
    },
    close: () => app.close(),
  };
}

/** Everybody in a seed, so that each can sign in. */
function peopleOf({ records }: Seed) {
  return records.flatMap((record) =>
    record.type === 'participant'
      ? [{ id: record.id, name: record.name, roles: record.roles }]
      : [],
  );
}

/** A body as JSON. */
export const sending = (body: unknown, as?: string): Asking => ({
  ...(as !== undefined && { as }),
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
