import type { Ground } from '../../model/claim.js';

/** What is said of how a claim stands, of what was answered to it, and of what became of it. */
export interface StandingMessages {
  challenged(date: string, days: number): string;
  readonly challengedTitle: string;
  readonly challengedWaiting: string;
  readonly supportedTitle: string;
  supported(evidenceFor: number, against: number, sound: number, assessed: number): string;
  readonly contestedTitle: string;
  contested(evidenceFor: number, against: number): string;
  readonly unsupportedTitle: string;
  unsupported(date: string): string;
  /** The way to what is asked for, while there is no source. */
  readonly whyAsked: string;
  readEvidence(count: number): string;
  heardTitle(people: number): string;
  heardText(people: number): string;
  readRestatements(count: number): string;
  restatedTitle(number: string): string;
  /** What came of it; `correction` says that the author’s own words were taken up. */
  readonly restated: Readonly<
    Record<'confirmed' | 'correction' | 'released' | 'declined' | 'waiting', string>
  >;

  withdrawn(date: string, reason: string): string;
  /** The rule is empty where it is not on the record. */
  removed(date: string, ground: string, reason: string): string;
  /** What a facilitator presses who thinks better of a removal. */
  readonly decideAgain: string;
  merged(date: string): string;
  readonly mergedInto: string;
  readonly ground: Readonly<Record<Ground, string>>;
  officialAnswer(number: string): string;
  readonly verdict: Readonly<Record<'accepted' | 'in-part' | 'not', string>>;
  /** In place of reasons in the reader's language, which are still owed. */
  readonly otherLanguage: string;
  answeredBy(body: string, date: string): string;
  early(days: number): string;
  late(days: number): string;
}
