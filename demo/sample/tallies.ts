import type { Claim, SupportState, Tally } from '../../src/model/claim.js';
import type { Bearing } from '../../src/model/evidence.js';
import { emptyTally } from '../../src/model/empty-tally.js';
import type { AnyRecord } from '../../src/model/record.js';

type Count = Exclude<
  { [K in keyof Tally]: Tally[K] extends number ? K : never }[keyof Tally],
  'revision'
>;

const countOf: Readonly<Record<Bearing, Count>> = {
  supports: 'evidenceFor',
  'partly-supports': 'evidenceFor',
  contradicts: 'evidenceAgainst',
  context: 'evidenceContext',
};

/** What a record adds to the count of one claim. */
function counted(record: AnyRecord): { claimId: string; count: Count } | undefined {
  switch (record.type) {
    case 'stance':
      return record.position ? { claimId: record.claimId, count: record.position } : undefined;
    case 'claim':
      return record.parentId !== null && record.status !== 'held'
        ? { claimId: record.parentId, count: 'replies' }
        : undefined;
    case 'paraphrase':
      return record.status === 'confirmed'
        ? { claimId: record.claimId, count: 'heard' }
        : undefined;
    case 'evidence':
      return { claimId: record.claimId, count: countOf[record.bearing] };
    case 'assessment':
      return { claimId: record.claimId, count: record.verdict };
    default:
      return undefined;
  }
}

/** The tally of every claim, counted from the records. */
export function tallies(
  records: readonly AnyRecord[],
  support: ReadonlyMap<string, SupportState>,
): Tally[] {
  const claims = records.filter((record): record is Claim => record.type === 'claim');
  const byId = new Map(claims.map(({ id }) => [id, emptyTally(id)]));
  for (const record of records) {
    const add = counted(record);
    const tally = add && byId.get(add.claimId);
    if (tally) {
      tally[add.count] += 1;
      tally.revision += 1;
    }
    const asked = record.type === 'challenge' ? byId.get(record.claimId) : undefined;
    if (asked && record.type === 'challenge') {
      asked.evidenceDue = record.dueAt;
      asked.support = support.get(asked.id) ?? 'challenged';
      asked.revision += 1;
    }
  }
  return [...byId.values()];
}
