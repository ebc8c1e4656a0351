import type { Person, Seed } from '@entente/elements/conformance.js';
import type { AnyRecord } from '@entente/elements/model.js';
import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../http/create-server.js';
import { usualLimits, usualSettings } from '../http/settings.js';
import { demoIdentity, type MadeUpPerson } from '../identity/demo.js';
import type { Engine } from '../keeping/engine/engine.js';
import { SqlKeeper } from '../keeping/sql-keeper.js';

const MANY = 1_000_000;

/** A case asks more in a second than a person in an hour. */
const limits = {
  ...usualLimits,
  commandsPerPerson: MANY,
  readsPerPerson: MANY,
  requestsPerAddress: MANY,
};

/** The server as one case finds it. */
export interface RunningStage {
  readonly app: FastifyInstance;
  token(person: Person): string;
  put(records: readonly AnyRecord[]): Promise<void>;
  read(): Promise<readonly AnyRecord[]>;
  advance(milliseconds: number): void;
  /** Ends the server, and starts another one on what was kept. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Empties the database, and begins again with what a case begins with. */
export async function beginStage(engine: Engine, base: string, seed: Seed): Promise<RunningStage> {
  const { consultationId } = seed;
  let now = Date.parse(seed.now);
  const clock = { now: () => now };
  const people: MadeUpPerson[] = [];
  let run = await start({ engine, base, clock, people });
  await empty(engine);
  await run.keeper.importRecords(consultationId, seed.records);
  return {
    get app() {
      return run.app;
    },
    token(person) {
      people.push(person);
      return `demo.${String(person.id)}`;
    },
    async put(records) {
      await run.keeper.importRecords(consultationId, records);
    },
    read: () => all(run.keeper.readRecords(consultationId)),
    advance(milliseconds) {
      now += milliseconds;
    },
    async restart() {
      await run.stop();
      run = await start({ engine, base, clock, people });
    },
    close: () => run.stop(),
  };
}

interface Run {
  readonly app: FastifyInstance;
  readonly keeper: SqlKeeper;
  stop(): Promise<void>;
}

interface Setting {
  readonly engine: Engine;
  readonly base: string;
  readonly clock: { now(): number };
  /** Whoever is met signs in: the list grows with the case. */
  readonly people: MadeUpPerson[];
}

/** The server, from its start to its end. What it keeps outlasts it. */
async function start({ engine, base, clock, people }: Setting): Promise<Run> {
  const lent = { ...engine, close: () => Promise.resolve() };
  const keeper = await new SqlKeeper(lent, { clock }).start();
  const app = await createServer({
    dialogues: keeper,
    identity: { callerOf: (header) => demoIdentity(people, process.env).callerOf(header) },
    settings: { ...usualSettings, base, limits },
  });
  await app.ready();
  return {
    app,
    keeper,
    async stop() {
      await app.close();
      await keeper.close();
    },
  };
}

/** The embedded database is made anew in seconds, and emptied in no time. */
async function empty({ db }: Engine): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename not like 'kysely_%'
  `.execute(db);
  for (const { name } of rows) await sql`delete from ${sql.table(name)}`.execute(db);
}

async function all<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
