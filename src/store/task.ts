import type { Claim } from '../model/claim.js';

type ClaimTask =
  | 'judge'
  | 'restate'
  | 'reply'
  | 'evidence'
  | 'assess'
  | 'recognise'
  | 'moderate'
  | 'moderate-source';

/** Something that waits for the person before the screen: at a claim, or in the queue of facilitators. */
export type Task =
  | {
      readonly kind: ClaimTask;
      readonly claimId: string;
      readonly number: string;
      /** Whether it came about while this page was open, where its kind alone does not tell. */
      readonly sudden?: boolean;
    }
  | { readonly kind: 'queue'; readonly claimId: null; readonly number: '' };

/** Something that waits at a claim. */
export function task(kind: ClaimTask, { id, number }: Claim): Task {
  return { kind, claimId: id, number };
}
