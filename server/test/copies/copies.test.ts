import type { AnyRecord } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openKeeper, type Keeper } from '../../src/keeping/index.js';
import { serverDatabase } from '../keeping/support/engines.js';
import { seed, verifiedLedger } from '../keeping/support/keepers.js';
import { describeOnServer } from '../keeping/support/server.js';
import { collect } from '../keeping/support/stage.js';
import { posting } from '../support/commands.js';
import { startCopy, type Copy } from './copy.js';
import { chance, deeds, doAll, type Deed } from './crowd.js';

const noLimit = ['--limit', 'commandsPerPerson=1000000'];

await describeOnServer('Two copies of the server on one PostgreSQL', (server) => {
  const database = serverDatabase(server);
  let copies: Copy[] = [];
  const start = () => startCopy(database.address, ...noLimit);

  before(async () => {
    await withKeeper((keeper) => keeper.importRecords('river', seed.records));
    copies = await Promise.all([start(), start()]);
  });
  after(() => Promise.all(copies.map((copy) => copy.stop())));

  async function withKeeper<T>(use: (keeper: Keeper) => Promise<T>): Promise<T> {
    const keeper = await openKeeper({ database: database.address });
    try {
      return await use(keeper);
    } finally {
      await keeper.close();
    }
  }

  it('tell those who listen at one what was said at the other', async (test) => {
    const [one, other] = copies as [Copy, Copy];
    const { body } = await fetch(`${one.address}/consultations/river/stream`);
    const reader = body!.getReader();
    const sent = performance.now();
    const answer = await fetch(`${other.address}/consultations/river/commands`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo.ana', 'content-type': 'application/json' },
      body: JSON.stringify(posting('Said at the other.')),
    });
    assert.equal(answer.status, 200);
    const { value } = (await reader.read()) as { value?: Uint8Array };
    test.diagnostic(`The hint came after ${(performance.now() - sent).toFixed(0)} ms`);
    assert.match(new TextDecoder().decode(value), /^event: hint/);
    await reader.cancel();
  });

  it('lose no command and double none when one is killed in the middle of a thousand', async (test) => {
    const number = Number(process.env.ENTENTE_SEED ?? Date.now() % 1_000_000);
    test.diagnostic(`Seed ${String(number)}; ENTENTE_SEED repeats it`);
    const random = chance(number);
    const all = deeds(1_000, random);
    const killAt = 200 + Math.floor(random() * 500);
    const answered = new Map<Deed, number>();
    let killed: Promise<void> | undefined;
    const places = (): readonly string[] => copies.map(({ address }) => address);
    await doAll(all, places, random, (deed, status) => {
      answered.set(deed, status);
      if (answered.size >= killAt) killed ??= failAndReturn();
    });
    await killed;
    assert.deepEqual([...new Set(answered.values())], [200]);
    await withKeeper(async (keeper) => {
      await verifiedLedger(keeper);
      assertAllThere(await collect(keeper.readRecords('river')), all);
    });
  });

  /** One copy dies, and comes back at another address. */
  async function failAndReturn(): Promise<void> {
    const [first, ...others] = copies as [Copy, ...Copy[]];
    copies = others;
    await first.kill();
    copies = [...others, await start()];
  }
});

/** Everything that was answered is there once, and what is counted is what is there. */
function assertAllThere(records: readonly AnyRecord[], all: readonly Deed[]): void {
  const claims = records.filter((record) => record.type === 'claim');
  const posted = all.filter(({ command }) => command.type === 'postClaim');
  const found = new Map(claims.map((claim) => [claim.id, claim]));
  const wrong = posted.filter(({ as, command }) => found.get(command.id)?.authorId !== as);
  assert.deepEqual(wrong, []);
  const numbers = new Set(claims.map((claim) => claim.number));
  assert.equal(numbers.size, claims.length, 'No number was given twice');
  const before = seed.records.filter((record) => record.type === 'claim').length;
  assert.equal(claims.length, before + 1 + posted.length);
  const stances = records.filter(
    (record) => record.type === 'stance' && record.claimId === 'root-1' && record.position !== null,
  );
  const tally = records.find((record) => record.type === 'tally' && record.id === 'root-1');
  assert.ok(tally?.type === 'tally');
  assert.equal(tally.agree + tally.disagree + tally.unsure, stances.length);
}
