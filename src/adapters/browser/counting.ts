import type { CoverageFigures, StancesByGroup } from '../../measures/figures.js';
import type { AggregateName, Aggregates } from '../contract.js';
import { AdapterError } from '../errors.js';
import { countCrowds, countStances } from '../figures.js';
import type { Viewer } from '../visibility.js';
import { crowdsIn } from './crowds.js';
import { claimsIn } from './reading.js';
import type { Reading } from './transaction.js';

/** A figure by name, as it may be published. */
export async function figureIn<N extends AggregateName>(
  tx: Reading,
  name: N,
  subject: string | null,
  viewer: Viewer,
): Promise<Aggregates[N]> {
  const figures: { readonly [K in AggregateName]: () => Promise<Aggregates[K]> } = {
    coverage: () => coverageIn(tx),
    'stances-by-group': async () => {
      const [claim] = await claimsIn(tx, [subject ?? ''], viewer);
      if (!claim) throw new AdapterError('not-found', `There is no claim ${String(subject)}.`);
      return stancesIn(tx, claim.id);
    },
  };
  if (!Object.hasOwn(figures, name)) throw new AdapterError('not-supported', `No figure ${name}.`);
  return figures[name]();
}

/** The figures behind the coverage meter, from what is counted whenever something is written. */
async function coverageIn(tx: Reading): Promise<CoverageFigures> {
  const [groups, crowds] = await Promise.all([tx.objectStore('group').getAll(), crowdsIn(tx)]);
  return countCrowds(groups, crowds);
}

/** The stances on one claim, by the groups of those who took them. */
async function stancesIn(tx: Reading, claimId: string): Promise<StancesByGroup> {
  // Their ids begin with the claim's; so may those of a claim whose own id goes on with a colon.
  const range = IDBKeyRange.bound(`${claimId}:`, `${claimId};`, false, true);
  const found = await tx.objectStore('stance').getAll(range);
  const people = tx.objectStore('participant');
  const votes = found
    .filter((stance) => stance.claimId === claimId)
    .map(async ({ position, participantId }) => ({
      position,
      groupIds: (await people.get(participantId))?.groupIds ?? [],
    }));
  return countStances(claimId, await tx.objectStore('group').getAll(), await Promise.all(votes));
}
