import type { Release, Verdict } from '../../model/paraphrase.js';

/** What `entente-paraphrase-prompt` says. */
export interface ParaphraseMessages {
  readonly writeHeading: string;
  readonly aMinute: string;
  wrote(name: string): string;
  readonly youWrote: string;
  readonly youRestated: string;
  restates(name: string): string;
  /** The label of the restatement. */
  readonly question: string;
  readonly hint: string;
  readonly send: string;
  readonly nearTitle: string;
  readonly nearText: string;
  readonly sendAnyway: string;
  readonly copyReason: string;
  readonly copyReasonHint: string;
  /** Announced. */
  readonly sent: string;
  readonly released: string;

  readonly sentHeading: string;
  readonly waitingTitle: string;
  waitingText(until: string): string;
  readonly writeMeanwhile: string;

  readonly verdictHeading: string;
  answerBy(until: string): string;
  /** The label of the four verdicts. */
  readonly yourAnswer: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictHints: Readonly<Record<Verdict, string>>;
  /** The label of the correction. */
  readonly correction: Readonly<Record<'close' | 'missed', string>>;
  readonly correctionHint: string;
  readonly sendAnswer: string;
  /** Announced. */
  readonly answered: string;

  readonly closeHeading: string;
  readonly missedHeading: string;
  readonly adds: string;
  readonly says: string;
  readonly takeUp: string;
  /** The same where the reply is written. */
  readonly takeUpAlone: string;
  readonly again: string;
  readonly leave: string;
  readonly close: string;
  readonly lastTry: string;

  readonly confirmedHeading: string;
  readonly confirmedTitle: string;
  credited(number: string): string;
  readonly openHeading: string;
  readonly notConfirmed: string;
  /** What let the reply go ahead. */
  readonly because: Readonly<Record<Exclude<Release, 'deadline'> | 'declined', string>>;
  becauseLate(date: string): string;
  readonly appears: string;
  readonly writeReply: string;

  listHeading(number: string): string;
  readonly noneYet: string;
  /** Where a restatement by another stands. */
  readonly states: Readonly<Record<'confirmed' | 'close' | 'missed' | 'open', string>>;
  openUntil(date: string): string;
  /** Before a reason in somebody's words. */
  readonly reasonGiven: string;
  readonly removed: string;
  readonly removedHeading: string;
  /** When the reply to which a removed one belongs goes ahead. */
  goesAhead(date: string): string;
  readonly vouchSummary: string;
  readonly vouchHint: string;
  readonly vouchLabel: string;
  readonly vouch: string;
  readonly releaseSummary: string;
  readonly releaseHint: string;
  readonly releaseLabel: string;
  readonly release: string;
  /** Of a facilitator’s own, in place of what would release it. */
  readonly anothers: string;
}
