import type { Person, Seed, Stage } from '@entente/elements/conformance.js';
import { SqlKeeper } from '../../../src/keeping/sql-keeper.js';
import { FakeClock } from '../../../../test/support/fake-clock.js';
import type { TestDatabase } from './engines.js';

/** A keeper on stage, with every way around its front door. */
export async function keeperStage(database: TestDatabase, seed: Seed): Promise<Stage> {
  const clock = new FakeClock(seed.now);
  const { consultationId } = seed;
  await database.empty();
  let keeper = await start();
  await keeper.importRecords(consultationId, seed.records);

  function start(): Promise<SqlKeeper> {
    return new SqlKeeper(database.engine(), { clock }).start();
  }

  return {
    handle: (person: Person) => keeper.adapterFor(person),
    async put(records) {
      await keeper.importRecords(consultationId, records);
    },
    read: () => collect(keeper.readRecords(consultationId)),
    advance(milliseconds) {
      clock.advance(milliseconds);
    },
    async restart() {
      await keeper.close();
      keeper = await start();
    },
    dispose: () => keeper.close(),
  };
}

/** All that a stream gives. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const each of stream) all.push(each);
  return all;
}
