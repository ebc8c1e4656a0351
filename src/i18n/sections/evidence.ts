import type { Bearing, Manner, Soundness, SourceKind } from '../../model/evidence.js';
import type { Side } from '../../model/sides.js';

/** What `entente-evidence-panel` says. */
export interface EvidenceMessages {
  heading(number: string): string;
  asked(on: string, due: string): string;
  sources(sources: number, people: number): string;
  readonly none: string;
  readonly noneUnasked: string;
  readonly whyAsked: string;
  askedBy(name: string, date: string): string;
  readonly loading: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly tryAgain: string;

  /** How many sources there are on a side. */
  readonly side: Readonly<Record<Side, (count: number) => string>>;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  /** What a source does, where its side does not say it all. */
  readonly partly: string;
  /** Beside a link: where it leads. */
  host(host: string): string;
  addedBy(name: string, date: string): string;
  addedByYou(date: string): string;
  readonly notAssessed: string;
  assessed(people: number, sound: number, limited: number, unsound: number): string;
  readonly verdict: Readonly<Record<Soundness, string>>;
  readonly you: string;
  /** The rule is empty where it is not on the record. */
  removed(date: string, ground: string, reason: string): string;
  /** Where the reason is not known. */
  readonly removedPlain: string;
  /** In place of what somebody said in passing, where the decision is not known. */
  readonly removedRemark: string;
  readonly sending: string;
  readonly waits: string;
  /** The same where nothing lasts. */
  readonly waitsOnPage: string;

  readonly recognised: string;
  readonly manners: Readonly<Record<Manner, string>>;

  readonly add: string;
  readonly ask: string;
  readonly assess: string;
  readonly reassess: string;
  readonly report: string;
  readonly decide: string;
  readonly close: string;
  readonly cancel: string;
  /** After the words of an action, for those who do not see beside what it stands. */
  about(citation: string): string;

  addHeading(number: string): string;
  readonly addLabels: Readonly<
    Record<'bearing' | 'sourceKind' | 'date' | 'citation' | 'url' | 'excerpt', string>
  >;
  readonly bearings: Readonly<Record<Bearing, string>>;
  readonly bearingMissing: string;
  readonly chooseKind: string;
  readonly kindMissing: string;
  readonly dateHint: string;
  readonly dateMissing: string;
  readonly citationHint: string;
  readonly urlHint: string;
  readonly excerptHint: string;
  readonly added: string;

  challengeHeading(number: string): string;
  readonly challengeLabel: string;
  readonly challengeHint: string;
  challengeNote(days: number): string;
  readonly challenge: string;
  readonly challenged: string;

  readonly assessHeading: string;
  readonly assessLabels: Readonly<Record<'verdict' | 'reason', string>>;
  readonly verdicts: Readonly<Record<Soundness, string>>;
  readonly verdictMissing: string;
  readonly verdictHints: Readonly<Partial<Record<Soundness, string>>>;
  readonly assessReasonHint: string;
  readonly giveAssessment: string;
  readonly assessedNow: string;

  recogniseHeading(number: string): string;
  readonly recogniseLabels: Readonly<Record<'manner' | 'text', string>>;
  readonly mannersOwn: Readonly<Record<Manner, string>>;
  readonly mannerMissing: string;
  readonly recogniseHint: string;
  readonly recognise: string;
  readonly later: string;
  readonly recognisedNow: string;
}
