import type { AddressInfo } from 'node:net';
import { Messenger } from '../hooks/messenger.js';
import type { HookTarget } from '../hooks/targets.js';
import { createServer, type ServerParts } from '../http/create-server.js';
import type { Keeper } from '../keeping/keeper.js';
import { lastAnswers } from './last-answers.js';

/** What a server that runs is made of. */
export interface RunningParts extends Omit<ServerParts, 'dialogues'> {
  readonly keeper: Keeper;
  readonly host: string;
  readonly port: number;
  /** Who is told what changes. */
  readonly hooks?: readonly HookTarget[];
}

/** A server that answers. */
export interface Running {
  readonly address: string;
  /** Stops accepting, finishes what was begun, ends the streams, and lets go of the database. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds between two looks at the clock for what it brings. */
const LAPSE = 30_000;

/** Starts a server. Once this resolves, it answers. */
export async function start({
  keeper,
  host,
  port,
  hooks = [],
  ...parts
}: RunningParts): Promise<Running> {
  const app = await createServer({ ...parts, dialogues: keeper });
  const answerLast = lastAnswers(app.server);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw error;
  }
  const lapses = setInterval(() => {
    keeper.lapse().catch((error: unknown) => app.log.error({ err: error }, 'lapse failed'));
  }, LAPSE);
  const messenger = new Messenger(keeper, (error) => app.log.warn({ err: error }, 'not delivered'));
  void messenger.start(hooks);
  const stop = async (): Promise<void> => {
    clearInterval(lapses);
    answerLast();
    const late = setTimeout(() => app.server.closeAllConnections(), parts.settings.limits.graceMs);
    await app.close();
    clearTimeout(late);
    await messenger.stop();
    await keeper.close();
  };
  let stopping: Promise<void> | undefined;
  return { address: addressOf(host, app.server.address()), stop: () => (stopping ??= stop()) };
}

function addressOf(host: string, bound: AddressInfo | string | null): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${typeof bound === 'object' && bound ? String(bound.port) : ''}`;
}
