/** What is said of texts that were typed and not sent, and of deleting them. */
export interface DraftsMessages {
  readonly heading: string;
  readonly seenByNobody: string;
  readonly none: string;
  /** What a text was to become; `number` is that of the claim it is about, and may be empty. */
  readonly about: Readonly<
    Record<'claim' | 'edit' | 'evidence' | 'challenge' | 'paraphrase', (number: string) => string>
  >;
  other(number: string): string;
  saved(date: string): string;

  /** On the fold, in it, and on the button. */
  readonly forget: string;
  readonly forgetText: string;
  readonly forgetAll: string;
  /** Said once they are gone. */
  readonly forgotten: string;
}
