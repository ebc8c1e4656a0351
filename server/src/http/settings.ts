/** What one person or one address may ask of a server. */
export interface Limits {
  /** Bytes of a body; what a command may have follows from it. */
  readonly bodyBytes: number;
  /** Connections at one time. */
  readonly connections: number;
  /** Milliseconds until a request must have come in whole. */
  readonly requestMs: number;
  /** Milliseconds until an answer must be there. */
  readonly answerMs: number;
  /** Milliseconds that requests under way are given when the server stops. */
  readonly graceMs: number;
  /** Requests to read in a minute, by somebody who is signed in. */
  readonly readsPerPerson: number;
  /** Commands in a minute, by one person. */
  readonly commandsPerPerson: number;
  /**
   * Requests in a minute from one address by people who are not signed in. Many people share one:
   * a school, a library, a whole mobile network.
   */
  readonly requestsPerAddress: number;
  /** Streams open at one time, by one address and by all. */
  readonly streamsPerAddress: number;
  readonly streams: number;
}

export const usualLimits: Limits = {
  bodyBytes: 512 * 1024,
  connections: 20_000,
  requestMs: 30_000,
  answerMs: 20_000,
  graceMs: 10_000,
  readsPerPerson: 600,
  commandsPerPerson: 60,
  requestsPerAddress: 3_000,
  streamsPerAddress: 200,
  streams: 10_000,
};

/** How a server is set up. */
export interface Settings {
  /** What stands before every path, for example `/api`; empty for nothing. */
  readonly base: string;
  /** The origins whose pages may use this server; its own page always may. */
  readonly origins: readonly string[];
  /**
   * The addresses or networks of the operator's own proxies, for example `10.0.0.0/8` or `loopback`.
   * Only they are believed where they say whom they ask for; a count of them could be made up.
   */
  readonly proxies: readonly string[];
  readonly limits: Limits;
}

export const usualSettings: Settings = { base: '', origins: [], proxies: [], limits: usualLimits };
