import type { Claim, Tally } from '../model/claim.js';
import type { OrderKey } from './compare-keys.js';
import type { Order } from './contract.js';

export { compareKeys, type KeyPart, type OrderKey } from './compare-keys.js';

/** What of a tally decides about an order; a claim without one counts as untouched. */
export type Counts = Pick<Tally, 'agree' | 'disagree' | 'unsure' | 'shared' | 'heard' | 'replies'>;

const untouched: Counts = { agree: 0, disagree: 0, unsure: 0, shared: 0, heard: 0, replies: 0 };

/** `17.1.2` as `[17, 1, 2]`, so that 2 comes before 10. */
export function numberPath(number: string): readonly number[] {
  return number.split('.').map((part) => Number(part) || 0);
}

/** How much notice a claim got: restatements, replies and stances together. */
function notice({ heard, replies, agree, disagree, unsure, shared }: Counts): number {
  return heard + replies + agree + disagree + unsure + shared;
}

/** How many people differ, times how close the sides are: 1 when equal, 0 when there is one side. */
function contest({ agree, disagree }: Counts): number {
  const larger = Math.max(agree, disagree);
  return larger === 0 ? 0 : ((agree + disagree) * Math.min(agree, disagree)) / larger;
}

function isGone({ status }: Claim): boolean {
  return status === 'withdrawn' || status === 'removed' || status === 'merged';
}

/** The key of a claim in one of the orders. */
export function orderKey(order: Order, claim: Claim, counts: Counts = untouched): OrderKey {
  const path = numberPath(claim.number);
  switch (order) {
    case 'number':
      return [path, claim.id];
    case 'newest':
      return [0 - Date.parse(claim.createdAt), path.map((part) => 0 - part), claim.id];
    case 'least-heard':
      // What is only a place any more has no more to be heard.
      return [isGone(claim) ? Number.MAX_SAFE_INTEGER : notice(counts), path, claim.id];
    case 'most-contested':
      return [0 - contest(counts), path, claim.id];
  }
}
