import { HttpAdapter } from '@entente/elements/adapters/http.js';
import type { Seed, Stage } from '@entente/elements/conformance.js';
import type { AddressInfo } from 'node:net';
import { FakeClock } from '../../../test/support/fake-clock.js';
import { createServer } from '../../src/http/create-server.js';
import { usualLimits, usualSettings } from '../../src/http/settings.js';
import { demoIdentity, type MadeUpPerson } from '../../src/identity/demo.js';
import { SqlKeeper } from '../../src/keeping/sql-keeper.js';
import { collect } from '../keeping/support/stage.js';
import type { TestDatabase } from '../keeping/support/engines.js';

/** One run of the server. */
interface Run {
  readonly keeper: SqlKeeper;
  readonly address: string;
  stop(): Promise<void>;
}

const limits = { ...usualLimits, commandsPerPerson: 100_000, readsPerPerson: 100_000 };

/** The server on stage, asked over HTTP as a page asks it. */
export async function httpStage(database: TestDatabase, seed: Seed): Promise<Stage> {
  const clock = new FakeClock(seed.now);
  const { consultationId } = seed;
  const people: MadeUpPerson[] = [];
  await database.empty();
  let run = await start();
  await run.keeper.importRecords(consultationId, seed.records);

  async function start(): Promise<Run> {
    const keeper = await new SqlKeeper(database.engine(), { clock }).start();
    const app = await createServer({
      dialogues: keeper,
      // Whoever is met signs in: the list grows with the case.
      identity: { callerOf: (header) => demoIdentity(people, {}).callerOf(header) },
      settings: { ...usualSettings, limits },
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    return {
      keeper,
      address: `http://127.0.0.1:${String(port)}`,
      async stop() {
        const closed = app.close();
        // A connection that was opened ahead, and over which nothing was asked, would be waited for.
        app.server.closeAllConnections();
        await closed;
        await keeper.close();
      },
    };
  }

  return {
    handle(person) {
      people.push(person);
      const token = person.id === null ? null : `demo.${person.id}`;
      return new HttpAdapter({ url: run.address, token: () => Promise.resolve(token) });
    },
    async put(records) {
      await run.keeper.importRecords(consultationId, records);
    },
    read: () => collect(run.keeper.readRecords(consultationId)),
    advance: (milliseconds) => clock.advance(milliseconds),
    async restart() {
      await run.stop();
      run = await start();
    },
    dispose: () => run.stop(),
  };
}
