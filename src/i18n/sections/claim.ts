import type { Position } from '../../model/stance.js';

/** The lines that a disclosure unfolds, and what stands in two of them where nobody is named. */
export type DisclosedLabels = Readonly<
  Record<'speaksFor' | 'hopes' | 'worries' | 'interest' | 'myself' | 'none' | 'removed', string>
>;

/** What is said below a claim: the views on it, what can be done, and whether it was sent. */
export interface ClaimMessages {
  readonly disclosed: DisclosedLabels;
  viewOn(number: string): string;
  readonly position: Readonly<Record<Position, string>>;
  people(count: number): string;
  counts(agree: number, disagree: number, unsure: number): string;
  readonly countsAfterOwn: string;
  readonly countsAtClose: string;
  readonly notAVote: string;
  readonly byGroup: string;
  readonly group: string;
  readonly noGroup: string;
  readonly tooFew: string;
  closedOn(date: string): string;
  /** Within a consultation that goes on: its last phase for contributions has ended. */
  closedSince(date: string): string;
  opensOn(date: string): string;
  alsoMine(count: number): string;
  sharedBy(people: number): string;

  readonly reply: string;
  readonly answer: string;
  readonly askForEvidence: string;
  readonly addEvidence: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly report: string;
  readonly edit: string;
  readonly withdraw: string;
  readonly moderate: string;
  readonly discard: string;
  readonly editText: string;
  earlierWordings(count: number): string;
  /** Until when a wording stood. */
  wordedUntil(moment: string): string;

  /** Its author reads these, or a facilitator: nobody else sees the claim. */
  held(own: boolean): string;
  heldText(own: boolean): string;
  /** From a reply that is held to what it waits for. */
  readonly seeRestatement: string;
  readonly pending: string;
  pendingText(own: boolean): string;
  /** Said once where the focus was in a contribution that went away. */
  readonly wentAway: string;

  readonly sending: string;
  readonly waitingTitle: string;
  readonly waitingText: string;
  /** The same where nothing lasts. */
  readonly waitingOnPage: string;
  readonly signInTitle: string;
  readonly signInText: string;
  readonly signInOnPage: string;
  readonly refusedTitle: string;
  readonly textKept: string;
}
