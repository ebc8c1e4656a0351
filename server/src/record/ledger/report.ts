/** One thing that is wrong with a record, and where. */
export interface Problem {
  readonly line: number;
  /** The event in which it is; `null` outside of any. */
  readonly seq: number | null;
  /** Which record, as `claim c17 revision 2`; `null` where it is not about one. */
  readonly record: string | null;
  readonly message: string;
}

/** What there is to say about a record as a whole. */
export interface Report {
  readonly isSound: boolean;
  readonly consultationId: string | null;
  /** Events that follow each other without a break, from the first on. */
  readonly events: number;
  /** The hash of the last of them: compare it with one that was published or noted earlier. */
  readonly head: string;
  /** Records that were opened, and are what their digests say. */
  readonly versions: number;
  /** Digests that nothing opens: erased since, or not for everybody to read. */
  readonly withheld: number;
  /** Records as everybody saw them when the file was written, which no digest proves. */
  readonly seen: number;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}
