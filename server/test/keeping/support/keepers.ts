import { seedOf, type Person } from '@entente/elements/conformance.js';
import type { Command, CommandOf } from '@entente/elements/model.js';
import {
  hashOf,
  digestOf,
  BEGINNING,
  type Keeper,
  type LedgerEntry,
} from '../../../src/keeping/index.js';
import { SqlKeeper } from '../../../src/keeping/sql-keeper.js';
import type { TestDatabase } from './engines.js';

/** A dialogue by seven people, called `river`; its clock stands at this moment. */
export const seed = seedOf();
export const now = Date.parse(seed.now);

export const person = (id: string, ...roles: Person['roles']): Person => ({
  id,
  name: id,
  roles: ['participant', ...roles],
});
export const nobody: Person = { id: null, name: '', roles: [] };

/** A keeper that holds the seed and nothing else. */
export async function keeperWithSeed(
  database: TestDatabase,
  settings: ConstructorParameters<typeof SqlKeeper>[1] = { clock: { now: () => now } },
): Promise<SqlKeeper> {
  await database.empty();
  const keeper = await new SqlKeeper(database.engine(), settings).start();
  await keeper.importRecords('river', seed.records);
  return keeper;
}

export function claim(id: string, fields: Partial<CommandOf<'postClaim'>> = {}): Command {
  const usual = { kind: 'fact', text: 'It floods.', language: 'en', parentId: null } as const;
  return { type: 'postClaim', id, relation: null, ...usual, ...fields };
}

export function stance(
  id: string,
  claimId: string,
  position: CommandOf<'takeStance'>['position'],
): Command {
  return { type: 'takeStance', id, claimId, position };
}

/** The public record, after every hash in it was worked out again. */
export async function verifiedLedger(keeper: Keeper, id = 'river'): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let prev = BEGINNING;
  for await (const { event, versions } of keeper.readLedger(id)) {
    if (event.seq !== entries.length + 1) throw new Error(`Event ${event.seq} is out of turn.`);
    if (event.prev !== prev) throw new Error(`Event ${event.seq} follows no other.`);
    if (event.hash !== hashOf(event)) throw new Error(`Event ${event.seq} was changed.`);
    for (const [place, version] of versions.entries()) {
      const digest = version && digestOf(version.salt, version.body);
      if (digest && digest !== event.records[place]?.digest) {
        throw new Error(`A record in event ${event.seq} was changed.`);
      }
    }
    prev = event.hash;
    entries.push({ event, versions });
  }
  return entries;
}
