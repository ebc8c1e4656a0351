import type { AggregateName, Aggregates } from '@entente/elements/adapters/contract.js';
import {
  AdapterError,
  countCrowds,
  countStances,
  type Viewer,
  type Vote,
} from '@entente/elements/adapters/toolbox.js';
import { sql } from 'kysely';
import { crowdsIn } from './crowds.js';
import { seen } from './reading.js';
import { Source } from './source.js';
import type { Reading } from './tables.js';

/** A figure by name, as it may be published. */
export async function figureIn<N extends AggregateName>(
  db: Reading,
  consultation: string,
  name: N,
  subject: string | null,
  viewer: Viewer,
): Promise<Aggregates[N]> {
  const source = new Source(db, consultation);
  const figures: { readonly [K in AggregateName]: () => Promise<Aggregates[K]> } = {
    coverage: async () => countCrowds(await source.groups(), await crowdsIn(db, consultation)),
    'stances-by-group': async () => {
      const [claim] = seen(await source.claims([subject ?? '']), viewer);
      if (!claim) throw new AdapterError('not-found', `There is no claim ${String(subject)}.`);
      const votes = await votesOn(db, consultation, claim.id);
      return countStances(claim.id, await source.groups(), votes);
    },
  };
  return figures[name]();
}

/** The stances on one claim, each with the groups of who took it. */
async function votesOn(
  db: Reading,
  consultation: string,
  claimId: string,
): Promise<readonly Vote[]> {
  const { rows } = await sql<Vote>`
    select stance.body -> 'position' as position,
      coalesce(person.body -> 'groupIds', '[]') as "groupIds"
    from record as stance
    left join record as person on person.consultation = stance.consultation
      and person.type = 'participant' and person.id = stance.by
    where stance.consultation = ${consultation}
      and stance.type = 'stance' and stance.about = ${claimId}`.execute(db);
  return rows;
}
