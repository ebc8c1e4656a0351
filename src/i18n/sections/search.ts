/** What `entente-search` says. */
export interface SearchMessages {
  readonly label: string;
  readonly hint: string;
  readonly find: string;
  readonly searching: string;
  /** How many contributions have these words. */
  found(count: number, words: string): string;
  /** None has them: what to try. */
  none(words: string): string;
  readonly clear: string;
  more(count: number): string;
  shown(shown: number, total: number): string;
  loaded(count: number): string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly tryAgain: string;
}
