/** What `entente-consultation` says. */
export interface ConsultationMessages {
  readonly opening: string;
  /** Over a claim that a link or a task leads to, above the thread. */
  readonly linked: string;
  readonly leave: string;
}
