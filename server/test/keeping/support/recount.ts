import type { Crowd } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, RecordOf, RecordType } from '@entente/elements/model.js';

/** How many people of which groups came how far, told from the records alone. */
export function recounted(records: readonly AnyRecord[]): readonly string[] {
  const all = <T extends RecordType>(type: T) =>
    records.filter((record): record is RecordOf<T> => record.type === type);
  const heard = new Set(all('tally').flatMap((tally) => (tally.heard > 0 ? [tally.id] : [])));
  const answered = new Set(all('response').map(({ subjectId }) => subjectId));
  const recognitions = all('recognition').filter(({ removed }) => removed !== true);
  const recognised = new Set(recognitions.map(({ claimId }) => claimId));
  const sources = all('evidence').filter(({ status }) => status === 'published');
  const stagesOf = (id: string) => {
    const claims = all('claim').filter(({ authorId }) => authorId === id);
    const own = sources.filter(({ participantId }) => participantId === id);
    const isOut = claims.some(({ status }) => status === 'published' || status === 'merged');
    const isHeard = claims.some((claim) => heard.has(claim.id));
    const isTaken = own.some(
      ({ claimId, bearing }) => bearing.includes('support') && recognised.has(claimId),
    );
    return [
      'present',
      ...(isOut || own.length > 0 ? ['speaking'] : []),
      ...(isHeard || isTaken ? ['heard'] : []),
      ...(claims.some((claim) => answered.has(claim.id)) ? ['answered'] : []),
    ];
  };
  const counts = new Map<string, number>();
  for (const { id, groupIds } of all('participant')) {
    for (const stage of stagesOf(id)) {
      const name = nameOf({ stage, groupIds });
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, people]) => `${name}: ${people}`).sort();
}

/** Counted crowds in the same words. */
export function worded(crowds: readonly Crowd[]): readonly string[] {
  return crowds.map((crowd) => `${nameOf(crowd)}: ${crowd.people}`).sort();
}

function nameOf({ stage, groupIds }: { stage: string; groupIds: readonly string[] }): string {
  return `${stage} ${[...new Set(groupIds)].sort().join()}`;
}
