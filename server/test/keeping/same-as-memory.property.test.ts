import { MemoryAdapter } from '@entente/elements/adapters/memory.js';
import { recordTypes } from '@entente/elements/model.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  beginRandom,
  commandOf,
  someRules,
  steps,
  type Step,
} from '../../../test/rules/random-dialogue.js';
import type { Dialogue } from '../../../test/rules/dialogue.js';
import { crowdsIn } from '../../src/keeping/crowds.js';
import { SqlKeeper } from '../../src/keeping/sql-keeper.js';
import { embeddedDatabase, type TestDatabase } from './support/engines.js';
import { nobody, person, verifiedLedger } from './support/keepers.js';
import { recounted, worded } from './support/recount.js';
import { everythingSeen, submitted, type Kept } from './support/play.js';

const random = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`Random dialogues of seed ${random}; SEED=${random} repeats them.`);

const id = 'harbour';

const personOf = ({ who }: Pick<Step, 'who'>) => {
  if (who === null) return nobody;
  return who === 'fay' ? person(who, 'facilitator') : person(who);
};

/** Plays a dialogue in memory and in SQL at once, and compares each answer. */
async function play(
  dialogue: Dialogue,
  script: readonly Step[],
  keeper: SqlKeeper,
  database: TestDatabase,
): Promise<void> {
  const records = recordTypes.flatMap((type) => dialogue.base.all(type));
  const memory = new MemoryAdapter({ records, clock: { now: () => dialogue.now } });
  await keeper.importRecords(id, records);
  const inMemory: Kept = (actor) => memory.handle(actor);
  const inSql: Kept = (actor) => keeper.adapterFor(actor, id);
  for (const step of script) {
    const command = commandOf(step, dialogue);
    const actor = personOf(step);
    const expected = await submitted(inMemory, actor, command);
    assert.deepEqual(await submitted(inSql, actor, command), expected);
    // What is there is chosen from by the next step.
    dialogue.base.put(memory.snapshot());
  }
  const claimIds = dialogue.base.all('claim').map((claim) => claim.id);
  for (const actor of [nobody, person('ann'), person('ben'), person('fay', 'facilitator')]) {
    const expected = await everythingSeen(inMemory, actor, claimIds, id);
    assert.deepEqual(await everythingSeen(inSql, actor, claimIds, id), expected);
  }
  const crowds = await crowdsIn(database.engine().db, id);
  assert.deepEqual(worded(crowds), recounted(memory.snapshot()));
  await verifiedLedger(keeper, id);
}

describe('a random dialogue', () => {
  const database = embeddedDatabase();

  it('is answered in SQL as it is in memory, command by command and page by page', async () => {
    const alike = fc.asyncProperty(someRules, steps, async (rules, script) => {
      await database.empty();
      const dialogue = await beginRandom(rules);
      const keeper = new SqlKeeper(database.engine(), { clock: { now: () => dialogue.now } });
      await keeper.start();
      try {
        await play(dialogue, script.slice(0, 60), keeper, database);
      } finally {
        await keeper.close();
      }
    });
    await fc.assert(alike, { seed: random, numRuns: 4, endOnFailure: true });
  });
});
