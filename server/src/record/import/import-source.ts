/** A record that a file brings, and where it stands there. */
export interface Brought {
  readonly line: number;
  readonly data: unknown;
}

/** A file that was read once and found to be whole, ready to be read again and kept. */
export interface ImportSource {
  /** The id under which it was kept elsewhere. */
  readonly consultationId: string;
  /** Records of which the file has the digest alone. */
  readonly withheld: number;
  /** Closed questions of the file. A dialogue has none, so they are left out. */
  readonly polls: number;
  /** The records, the consultation first. */
  records(): AsyncIterable<Brought>;
}

/** Opens the file anew, at its beginning. */
export type Reopen = () => Promise<AsyncIterable<Buffer>>;
