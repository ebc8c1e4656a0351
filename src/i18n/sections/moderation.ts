import type { Ground } from '../../model/claim.js';
import type { Action, Subject } from '../../model/moderation.js';

/** What a facilitator may decide about a contribution. */
export type Verdict = 'keep' | 'remove' | 'restore' | 'publish';

/** What `entente-moderation` says. */
export interface ModerationMessages {
  readonly ground: Readonly<Record<Ground, string>>;
  readonly groundLabel: string;
  readonly groundMissing: string;
  readonly cancel: string;

  /** The rules of engagement, as the organiser worded them. */
  readonly guidelines: string;
  readonly close: string;
  /** Of what is a facilitator’s own, in place of what would decide on it. */
  readonly anothers: string;

  reportHeading(number: string): string;
  reportSourceHeading(number: string): string;
  readonly note: string;
  readonly noteHint: string;
  readonly report: string;
  readonly reportNote: string;
  readonly reportedTitle: string;
  readonly reported: string;

  withdrawHeading(number: string): string;
  readonly reason: string;
  readonly withdrawHint: string;
  readonly withdraw: string;
  readonly withdrawNote: string;
  readonly withdrawn: string;

  decideHeading(number: string): string;
  decideSourceHeading(number: string): string;
  readonly contribution: string;
  place(number: string, kind: string, date: string): string;
  readonly source: string;
  readonly broughtBy: string;
  readonly author: string;
  readonly reportedBy: string;
  /** How many people reported it, and for what. */
  reports(count: number, grounds: string): string;
  readonly notes: string;
  /** What facilitators have decided before; what each did, with its date, its rule and its reason. */
  readonly decisions: string;
  readonly actions: Readonly<Record<Action, string>>;
  decidedOn(action: string, date: string, ground: string, reason: string): string;
  readonly pending: string;
  readonly howToReach: string;
  readonly decision: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictHints: Readonly<Record<Verdict, string>>;
  /** To keep what is gone already: what it is called then, and what follows. */
  readonly keepGone: Readonly<
    Record<'removed' | 'withdrawn' | 'merged', { readonly label: string; readonly hint: string }>
  >;
  readonly decisionMissing: string;
  readonly publicReason: string;
  readonly publicReasonHint: string;
  /** The same of what stays, or comes back. */
  readonly keptReasonHint: string;
  readonly others: string;
  /** Of a contribution that was never published: what is said in place of the hints, and of what others read. */
  readonly removeUnseen: string;
  readonly unseenReasonHint: string;
  readonly unseen: string;
  readonly decide: string;
  readonly decidedTitle: string;
  readonly decided: string;
  /** Restatements of the claim, each of which a facilitator may release. */
  restatements(count: number): string;

  queueHeading(count: number): string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly nominationsTitle: string;
  readonly include: string;
  readonly includeHint: string;
  readonly leaveOut: string;
  readonly leaveOutHint: string;
  readonly nominationReasonHint: string;
  /** What somebody said besides contributions and sources, by their name and the number of the contribution. */
  readonly remarks: Readonly<
    Record<Exclude<Subject, 'claim' | 'evidence'>, (by: string, number: string) => string>
  >;
  readonly reportWhat: string;
  readonly decideWhat: string;
  caseOf(number: string): string;
  sourceCaseOf(number: string): string;
  readonly open: string;
  /** After the words of an action, for those who do not see beside what it stands. */
  about(name: string): string;
}
