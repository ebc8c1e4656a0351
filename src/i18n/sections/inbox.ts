/** What `entente-inbox` says. */
export interface InboxMessages {
  heading(count: number): string;
  readonly task: Readonly<
    Record<
      | 'judge'
      | 'restate'
      | 'reply'
      | 'evidence'
      | 'assess'
      | 'recognise'
      | 'moderate'
      | 'moderate-source'
      | 'queue',
      (number: string) => string
    >
  >;
}
