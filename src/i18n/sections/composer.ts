import type { Kind, Relation } from '../../model/claim.js';

/** The steps of a contribution. Those that no rule asks for are not there. */
export type StepName =
  'relation' | 'stand' | 'restate' | 'recognise' | 'evidence' | 'write' | 'review';

/** What `entente-composer` says. */
export interface ComposerMessages {
  readonly heading: string;
  replyHeading(number: string): string;
  editHeading(number: string): string;
  readonly keptHere: string;
  /** The title of a step; `number` is that of the claim that is answered. */
  step(name: StepName, number: string): string;
  readonly change: string;
  readonly goOn: string;
  readonly back: string;
  readonly saveAndLeave: string;
  readonly goOnWithout: string;
  readonly otherwise: string;

  /** What a done step came to. */
  readonly standSelf: string;
  standFor(whom: string): string;
  readonly interestNone: string;
  readonly interestSome: string;
  readonly notSaid: string;
  readonly passedOver: string;
  readonly restated: Readonly<Record<'confirmed' | 'close' | 'missed' | 'open', string>>;
  /** The way on from what the author says of a restatement. */
  readonly takeUp: Readonly<Record<'close' | 'missed', string>>;
  restatedWaiting(until: string): string;
  readonly recognised: string;
  /** What the reply does: "Opposes 17". */
  relationTo(relation: Relation, number: string): string;

  readonly relationLabel: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly relationHints: Readonly<Record<Relation, string>>;
  /** What others have restated of the claim that is answered, and nobody has confirmed. */
  unconfirmed(count: number, number: string): string;
  readRestatements(count: number): string;

  readonly kindLabel: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** A kind, before the words that are of it. */
  beforeWords(kind: string): string;
  readonly kindHints: Readonly<Record<Kind, string>>;
  readonly textLabel: string;
  readonly textHint: string;
  readonly guidelines: string;

  publicAs(name: string): string;
  /** For how many minutes; 0 where nothing can be edited. */
  canEdit(minutes: number): string;
  readonly cannotWait: string;
  /** The reply waits for the author of what was restated. */
  willWait(until: string): string;
  readonly willBeRead: string;
  readonly factHint: string;
  readonly keepsToGuidelines: string;
  personal(kinds: string): string;
  readonly personalText: string;
  readonly personalKinds: Readonly<
    Record<'phone' | 'sin' | 'health-card' | 'email' | 'postal-code' | 'address', string>
  >;
  readonly send: string;
  readonly saveEdit: string;

  sentAs(number: string): string;
  readonly sent: string;
  /** For how many minutes it can be edited; 0 where nothing can. */
  sentText(minutes: number): string;
  readonly edited: string;
  readonly heldTitle: string;
  heldText(until: string): string;
  readonly pendingTitle: string;
  readonly pendingText: string;
  readonly waitsTitle: string;
  /** The same where nothing lasts. */
  readonly waitsTitleOnPage: string;
  readonly waitsText: string;
  readonly waitsSignIn: string;
  readonly refusedTitle: string;
  readonly refusedText: string;
  readonly takeBack: string;
  readonly another: string;
  readonly close: string;
  readonly addEvidence: string;

  readonly offlineTitle: string;
  readonly offlineText: string;
  readonly offlineTextOnPage: string;
  readonly signedOutTitle: string;
  signedOutText(name: string): string;
  readonly signInTitle: string;
  readonly signInText: string;
  readonly signIn: string;
  readonly signInAgain: string;
  readonly closedTitle: string;
  readonly closedText: string;
}
