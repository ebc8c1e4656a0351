/** What `entente-consultation` says. */
export interface ConsultationMessages {
  readonly opening: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly tryAgain: string;
  readonly offlineTitle: string;
  readonly offlineText: string;
  readonly backOnline: string;
  readonly readOnly: string;
  readonly signedOutTitle: string;
  readonly signedOutText: string;
  /** Over a claim that a link or a task leads to, above the thread. */
  readonly linked: string;
  readonly leave: string;
  readonly signIn: string;
  readonly closed: string;
  readonly storage: string;
  /** Commands that wait, after a reload or without a connection. */
  waiting(count: number): string;
}
