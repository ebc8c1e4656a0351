import { seedOf } from '@entente/elements/conformance.js';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { createServer } from '../../src/http/create-server.js';
import type { Dialogues } from '../../src/http/dialogues.js';
import { usualLimits, usualSettings, type Limits } from '../../src/http/settings.js';
import { demoIdentity } from '../../src/identity/demo.js';
import type { Identity } from '../../src/identity/identity.js';
import { peopleOf } from '../../src/identity/people-of.js';
import { embeddedEngine } from '../../src/keeping/engine/embedded.js';
import type { Engine } from '../../src/keeping/engine/engine.js';
import { SqlKeeper } from '../../src/keeping/sql-keeper.js';
import { Asker, type Answer, type Asking } from './asking.js';
import { Description } from './description.js';
import { aCommand, broughtIn } from './dialogue.js';

const MANY = 1_000_000;
const plenty = { commandsPerPerson: MANY, readsPerPerson: MANY, requestsPerAddress: MANY };

/** A server that listens. */
export interface Listening {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** One real dialogue on the embedded database, and servers on it. */
export interface Town {
  readonly engine: Engine;
  readonly asker: Asker;
  readonly address: string;
  /** Asks the usual server as its description says. */
  ask(id: string, asking?: Asking): Promise<Answer>;
  /** Another server on the same dialogues, or on others. */
  serve(limits: Partial<Limits>, dialogues?: Dialogues): Promise<Listening>;
}

/** Begins the dialogue for the tests of one file, and asks its server what it says of itself. */
export function townOf(): Town {
  let keeper: SqlKeeper;
  let identity: Identity;
  let usual: Listening;
  let made: { engine: Engine; asker: Asker };

  async function serve(limits: Partial<Limits>, dialogues: Dialogues = keeper): Promise<Listening> {
    const settings = { ...usualSettings, limits: { ...usualLimits, ...plenty, ...limits } };
    const app = await createServer({ dialogues, identity, settings });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    return { address: `http://127.0.0.1:${String(port)}`, stop: () => app.close() };
  }

  before(async () => {
    const engine = await embeddedEngine(null);
    keeper = await keeperOn(engine);
    identity = withSome(demoIdentity(await peopleOf(keeper), {}));
    usual = await serve({});
    const document = (await (await fetch(`${usual.address}/openapi.json`)).json()) as object;
    made = { engine, asker: new Asker(new Description(document)) };
  });
  after(async () => {
    await usual.stop();
    await keeper.close();
  });

  return {
    get engine() {
      return made.engine;
    },
    get asker() {
      return made.asker;
    },
    get address() {
      return usual.address;
    },
    ask: (id, asking) => made.asker.ask(usual.address, id, asking),
    serve,
  };
}

/** One consultation with every type of record, and one that has ended. */
async function keeperOn(engine: Engine): Promise<SqlKeeper> {
  const seed = seedOf();
  const keeper = new SqlKeeper(engine, { clock: { now: () => Date.parse(seed.now) } });
  await keeper.start();
  await keeper.importRecords('river', [...seed.records, ...broughtIn]);
  const ended = seedOf({ closesAt: '2026-03-01T00:00:00.000Z' }).records;
  await keeper.importRecords(
    'ended',
    ended.map((each) => (each.type === 'consultation' ? { ...each, id: 'ended' } : each)),
  );
  return keeper;
}

/** Besides those of the seed: somebody who has said nothing yet, and somebody whose time is over. */
function withSome(identity: Identity): Identity {
  const nia = { id: 'nia', name: 'Nia', roles: ['participant'] as const };
  return {
    ...identity,
    async callerOf(header) {
      if (header === 'Bearer demo.nia') return { actor: nia, expiresAt: null };
      if (header !== 'Bearer demo.late') return identity.callerOf(header);
      return { actor: { ...nia, id: 'late' }, expiresAt: '2026-03-02T11:00:00.000Z' };
    },
  };
}

/** A body as somebody posts it. */
export const posting = (text = 'It is the tide.') => aCommand('postClaim', { kind: 'value', text });
