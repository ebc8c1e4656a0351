/** What `entente-consultation` says. */
export interface ConsultationMessages {
  readonly opening: string;
  /** Over a claim that a link or a task leads to, above the thread. */
  readonly linked: string;
  /** In its place, where there is none for this reader. */
  readonly linkedMissing: string;
  readonly leave: string;
}
