import type { ClaimView } from '../../store/claim-view.js';

const gone: ReadonlySet<string> = new Set(['withdrawn', 'removed', 'merged']);

/** Whether only the place of a claim is left. */
export function isGone({ claim }: ClaimView): boolean {
  return gone.has(claim.status);
}

/** Whether there is more to say of a claim than its words: that nobody asked is the normal state. */
export function hasStanding(view: ClaimView): boolean {
  const { support, evidenceFor, evidenceAgainst, evidenceContext, heard } = view.tally;
  const isTold = evidenceFor + evidenceAgainst + evidenceContext + heard > 0;
  const isAnswered = view.response !== undefined || view.paraphrase !== undefined;
  return isGone(view) || support !== 'unchallenged' || isTold || isAnswered;
}
