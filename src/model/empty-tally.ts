import type { Tally } from './claim.js';

/** A claim's tally before anything happened to it. */
export function emptyTally(claimId: string): Tally {
  return {
    type: 'tally',
    id: claimId,
    revision: 0,
    agree: 0,
    disagree: 0,
    unsure: 0,
    shared: 0,
    replies: 0,
    heard: 0,
    evidenceFor: 0,
    evidenceAgainst: 0,
    evidenceContext: 0,
    sound: 0,
    limited: 0,
    unsound: 0,
    support: 'unchallenged',
    evidenceDue: null,
  };
}
