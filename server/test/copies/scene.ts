import { after, before } from 'node:test';
import type { AnyRecord } from '@entente/elements/model.js';
import { openKeeper, type Keeper } from '../../src/keeping/index.js';
import { ask, serverDatabase } from '../keeping/support/engines.js';
import { seed } from '../keeping/support/keepers.js';
import { startCopy, type Copy } from './copy.js';

const noLimit = ['--limit', 'commandsPerPerson=1000000', '--limit', 'readsPerPerson=1000000'];

/** Copies of the server on one database, with a consultation for each test. */
export interface Scene {
  /** Where the database is. */
  readonly database: string;
  /** Those that run. A test may take some out, and put others in. */
  copies: Copy[];
  /** Where one can ask now; waits while nobody is there. */
  places(): Promise<readonly string[]>;
  start(): Promise<Copy>;
  /** Kills some of the copies while something else happens, and has as many again elsewhere. */
  failAndReturn(failing: readonly Copy[], meanwhile?: () => Promise<void>): Promise<void>;
  /** Throws everybody out of the database. */
  cut(): Promise<void>;
}

/** Sets a scene of two copies, for the tests of one file. */
export function sceneOn(server: string, consultations: readonly string[]): Scene {
  const { address: database } = serverDatabase(server);
  const scene = sceneAt(database);
  before(async () => {
    await beginAll(database, consultations);
    scene.copies = await Promise.all([scene.start(), scene.start()]);
  });
  after(() => Promise.all(scene.copies.map((copy) => copy.stop())));
  return scene;
}

/** The same on any database, without a copy yet. */
export function sceneAt(database: string): Scene {
  let someoneThere = Promise.resolve();
  return {
    database,
    copies: [],
    async places() {
      await someoneThere;
      return this.copies.map(({ address }) => address);
    },
    start: () => startCopy(database, ...noLimit),
    async failAndReturn(failing, meanwhile = () => Promise.resolve()) {
      this.copies = this.copies.filter((copy) => !failing.includes(copy));
      let isThere = (): void => undefined;
      if (this.copies.length === 0) someoneThere = new Promise((resolve) => (isThere = resolve));
      await Promise.all([meanwhile(), ...failing.map((copy) => copy.kill())]);
      this.copies.push(...(await Promise.all(failing.map(() => this.start()))));
      isThere();
    },
    async cut() {
      const others = 'datname = current_database() and pid <> pg_backend_pid()';
      await ask(database, `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
    },
  };
}

/** Begins a consultation under each of these ids: all alike, and each for itself. */
export async function beginAll(database: string, ids: readonly string[]): Promise<void> {
  await withKeeper(database, async (keeper) => {
    for (const id of ids) await keeper.importRecords(id, seedAs(id));
  });
}

export async function withKeeper<T>(
  database: string,
  use: (keeper: Keeper) => Promise<T>,
): Promise<T> {
  const keeper = await openKeeper({ database });
  try {
    return await use(keeper);
  } finally {
    await keeper.close();
  }
}

const seedAs = (id: string): readonly AnyRecord[] =>
  seed.records.map((record) => (record.type === 'consultation' ? { ...record, id } : record));
