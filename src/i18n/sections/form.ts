/** What every form says: what is still needed, how long a text is, what became of a draft. */
export interface FormMessages {
  /** Above the list of what is wrong. */
  readonly notYet: string;
  /** A text is missing; `label` is that of its field. */
  fill(label: string): string;
  /** A choice is missing. */
  choose(label: string): string;
  shorten(label: string, over: number): string;
  /** A number was expected. */
  count(label: string): string;
  readonly optional: string;

  /** The limit, for those who do not see the count. */
  upTo(limit: number): string;
  characters(used: number, limit: number): string;
  /** Said after a pause, near the limit. */
  charactersLeft(count: number): string;
  charactersOver(count: number): string;

  /** After what the organiser has written in another language alone. */
  readonly otherLanguage: string;
  readonly textLanguage: string;
  readonly textLanguageHint: string;

  readonly draftKept: string;
  draftBackTitle(date: string): string;
  readonly draftBackText: string;
  /** Before the reason. */
  readonly refusedTitle: string;
  readonly startAfresh: string;
  readonly otherTabTitle: string;
  readonly otherTabText: string;
  /** Below the field, and leads to both texts. */
  readonly otherTabHere: string;
  readonly inOtherTab: string;
  readonly keepThisText: string;
  readonly takeOtherText: string;
  readonly notLastingTitle: string;
  readonly notLastingText: string;
  /** On the button that copies what was typed, and what is said after it. */
  readonly copyText: string;
  readonly textCopied: string;
  readonly textNotCopied: string;

  readonly sending: string;
  /** There is no connection: what was sent waits on the device. */
  readonly waits: string;
  /** The same where nothing lasts. */
  readonly waitsOnPage: string;
}
