import type { Promised } from '../../model/consultation.js';

/** What `entente-mandate` says. */
export interface MandateMessages {
  readonly heading: string;
  /** Beside the heading: until when, and how long it takes. */
  openUntil(date: string): string;
  closedOn(date: string): string;
  opensOn(date: string): string;
  minutes(count: number): string;
  readonly fixed: string;
  readonly open: string;
  readonly decider: string;
  readonly promise: string;
  readonly levels: string;
  readonly level: Readonly<Record<Promised, string>>;
  /** The standard promise of each level of the IAP2 spectrum, in our words. */
  readonly promised: Readonly<Record<Promised, string>>;
  readonly when: string;
  /** Before a phase that is over, for those who do not see the sign. */
  readonly done: string;
  /** After the dates of the phase that is running. */
  readonly now: string;
  readonly otherLanguage: string;
}
