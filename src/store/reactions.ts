import type { RecordOf } from '../model/record.js';
import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/**
 * Whether others are known to have answered a claim, restated it or brought a source on it. What the
 * tally counts is known of sources whose records have not come: those beyond the author's own.
 */
export function hasReactions({ records }: DialogueStore, claimId: string): Cell<boolean> {
  return derive((read) => {
    const authorId = read(records.cell('claim', claimId))?.authorId;
    const sources = read(records.idsOf('evidence', claimId)).map((id) =>
      read(records.cell('evidence', id)),
    );
    const own = sources.filter((source) => source?.participantId === authorId).length;
    const counted = sourcesIn(read(records.cell('tally', claimId)));
    return (
      read(records.childrenOf(claimId)).length > 0 ||
      read(records.idsOf('paraphrase', claimId)).length > 0 ||
      Math.max(sources.length, counted) > own
    );
  });
}

/** How many sources a tally counts. */
export function sourcesIn(tally: RecordOf<'tally'> | undefined): number {
  return tally ? tally.evidenceFor + tally.evidenceAgainst + tally.evidenceContext : 0;
}
