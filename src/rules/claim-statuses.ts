import type { Claim, ClaimStatus } from '../model/claim.js';

interface Standing {
  /** Whether a claim can still be edited and withdrawn. */
  readonly open: boolean;
  /** Whether everybody sees that it is there, or was there once. */
  readonly known: boolean;
}

/** What each status of a claim means to the rules. */
export const standings: Readonly<Record<ClaimStatus, Standing>> = {
  published: { open: true, known: true },
  held: { open: true, known: false },
  pending: { open: true, known: false },
  withdrawn: { open: false, known: true },
  removed: { open: false, known: true },
  merged: { open: false, known: true },
};

/** Whether a claim is a tombstone. */
export function isTombstone(claim: Claim): boolean {
  return !standings[claim.status].open;
}

/** Whether everybody may know of a claim, and it counts among the replies of its parent. */
export function isKnown(claim: Claim): boolean {
  return standings[claim.status].known && !claim.unseen;
}
