/** What a draft is kept for, where there are words for it. */
export type AboutDraft =
  | 'contribution'
  | 'claim'
  | 'edit'
  | 'evidence'
  | 'challenge'
  | 'recognition'
  | 'paraphrase'
  | 'verdict'
  | 'vouch'
  | 'release'
  | 'assessment'
  | 'report'
  | 'withdraw'
  | 'decision'
  | 'nomination'
  | 'nomination-decision'
  | 'disclosure';

/** What is said of texts that were typed and not sent, and of deleting them. */
export interface DraftsMessages {
  readonly heading: string;
  readonly seenByNobody: string;
  /** Of texts that were all refused. */
  readonly refusedHeading: string;
  readonly notPublished: string;
  /** Said once something was refused. */
  readonly refusedSaid: string;
  /** Before the reason, and after it. */
  readonly refused: string;
  readonly inItsForm: string;
  readonly isBeside: string;
  /** Said once one is listed whose form holds other words: another tab's, or typed since. */
  readonly besideSaid: string;
  readonly none: string;
  /** What a text was to become; `number` is that of the claim it is about, and may be empty. */
  readonly about: Readonly<Record<AboutDraft, (number: string) => string>>;
  other(number: string): string;
  saved(date: string): string;

  /** On the fold, in it, and on the button. */
  readonly forget: string;
  readonly forgetText: string;
  readonly forgetAll: string;
  /** Said once they are gone. */
  readonly forgotten: string;
}
