/** What concerns a whole consultation: whether it answers, who is signed in, and that it is closed. */
export interface SituationMessages {
  readonly failedTitle: string;
  readonly failedText: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly tryAgain: string;
  /** Of the contribution that a link or a task leads to. */
  readonly linkedFailed: string;
  readonly offlineTitle: string;
  readonly offlineText: string;
  /** The same where nothing lasts. */
  readonly offlineTextOnPage: string;
  readonly backOnline: string;
  readonly readOnly: string;
  readonly signedOutTitle: string;
  readonly signedOutText: string;
  readonly signInAgain: string;
  /** For who did something and had never signed in. */
  readonly signInTitle: string;
  readonly signInText: string;
  readonly signIn: string;
  readonly closed: string;
  /** Within a consultation that goes on. */
  readonly takenNoMore: string;
  opensOn(date: string): string;
  /** Said when they open while somebody reads. */
  readonly opened: string;
  /** Two minutes before a session ends. */
  endsTitle(time: string): string;
  readonly endsText: string;
}
