import type { CoverageFigures, StancesByGroup } from '../measures/figures.js';
import type { Kind, SupportState } from '../model/claim.js';
import type { Command } from '../model/command.js';
import type { Consultation } from '../model/consultation.js';
import type { Role } from '../model/participant.js';
import type { AnyRecord } from '../model/record.js';

export type { CoverageFigures, GroupPresence, StancesByGroup } from '../measures/figures.js';

/** Orders in which claims can be listed. Each is total: equal keys are told apart by id. */
export const orders = ['least-heard', 'newest', 'most-contested', 'number'] as const;

/** See {@link orders}. */
export type Order = (typeof orders)[number];

/** Figures that a backend can compute. */
export const aggregateNames = ['coverage', 'stances-by-group'] as const;

/** See {@link aggregateNames}. */
export type AggregateName = (typeof aggregateNames)[number];

/** The verbs a backend may lack. `open`, `list`, `get`, and `close` are always there. */
export type OptionalVerb = 'submit' | 'changesSince' | 'watch' | 'aggregate' | 'search';

/**
 * What a backend can do: one immutable JSON manifest, with values rather than flags.
 *
 * It drives what the interface offers, which conformance cases run, and the comparison table in the
 * documentation. What is not here is never offered, and rejects with `not-supported`.
 */
export interface Capabilities {
  /** The version of this contract: 1. */
  readonly contract: 1;
  /** Verbs that are absent. */
  readonly absent: readonly OptionalVerb[];
  readonly orders: readonly Order[];
  readonly aggregates: readonly AggregateName[];
  /** How news arrives: not at all, when asked, or by itself. */
  readonly push: 'none' | 'poll' | 'stream';
  /** Seconds between polls, when `push` is `poll`. */
  readonly pollSeconds?: number;
  /** Largest page that `list` gives. */
  readonly pageSize: number;
  /** Longest command, in bytes of JSON. */
  readonly commandBytes: number;
  /** Whether drafts and the outbox may be kept on this device. */
  readonly keepsOnDevice: boolean;
}

/** Who is acting, as the backend knows it. */
export interface Session {
  /** The participant, or `null` for somebody who only reads. */
  readonly participantId: string | null;
  /** The name that the sign-in gives, until the participant chose one. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** ISO instant after which calls reject with `session-expired`; `null` when it does not end. */
  readonly expiresAt: string | null;
}

/** What `open` gives. */
export interface Opened {
  readonly consultation: Consultation;
  readonly session: Session;
  readonly capabilities: Capabilities;
  /** Groups, and the participant's own records if there are any. */
  readonly records: readonly AnyRecord[];
  /** Where `changesSince` continues from. */
  readonly checkpoint: string;
}

/** Which claims, in which order. */
export interface ClaimQuery {
  /** Replies of this claim; `null` for roots. A search looks everywhere, whatever this says. */
  readonly parentId: string | null;
  readonly order: Order;
  readonly kinds?: readonly Kind[];
  /** Claims by authors in any of these groups. */
  readonly groupIds?: readonly string[];
  readonly support?: readonly SupportState[];
  /** Only claims that no official has answered yet. */
  readonly unanswered?: boolean;
  /**
   * Words to be found: claims whose texts have all of them, replies as well as roots. Needs the verb
   * `search`.
   */
  readonly search?: string;
  /** How many replies to send along with each claim, to depth three. */
  readonly replies?: number;
}

/** Which part of the answer to a query. */
export interface PageRequest {
  readonly limit: number;
  /** The `cursor` of the page before; opaque. */
  readonly after?: string | null;
}

/** One page of claims, with everything a card shows. */
export interface ClaimPage {
  /** The claims of this page, in order. Replies sent along are only in `records`. */
  readonly ids: readonly string[];
  /** The claims, their authors, disclosures, tallies, official answers, and the actor's stances. */
  readonly records: readonly AnyRecord[];
  /** Where the next page starts; `null` at the end. */
  readonly cursor: string | null;
  /** How many claims answer the query. */
  readonly total: number;
}

/** The answer to each aggregate. */
export interface Aggregates {
  readonly coverage: CoverageFigures;
  readonly 'stances-by-group': StancesByGroup;
}

/** What a command changed. */
export interface Outcome {
  readonly records: readonly AnyRecord[];
  /** Whether an earlier submission with this id was answered again. */
  readonly repeated: boolean;
}

/** What changed since a checkpoint, or that too much did. */
export type Changes =
  | { readonly records: readonly AnyRecord[]; readonly checkpoint: string; readonly more: boolean }
  | { readonly resync: true };

/** What every call takes. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/**
 * How a dialogue is kept. This is all that the author of a backend writes; `Backend` around it adds
 * validation, time limits, retries, abort and error mapping.
 *
 * Every method rejects with `AdapterError` only. After `close`, every call rejects with `aborted`.
 */
export interface Adapter {
  /**
   * Whether this adapter keeps to the contract by itself, as the library's own do: it checks what it
   * keeps when it is written. Then no `Backend` is put around it, and the page need not load one.
   */
  readonly isChecked?: boolean;

  /** The consultation, who is acting, and what this backend can do. */
  open(consultationId: string, options?: CallOptions): Promise<Opened>;

  /** A page of claims, in a total order. */
  list(query: ClaimQuery, page: PageRequest, options?: CallOptions): Promise<ClaimPage>;

  /**
   * Everything about these claims: what `list` gives, and their restatements, challenges, evidence,
   * assessments, recognitions, links and decisions. Unknown ids are left out of the answer.
   */
  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]>;

  /** A figure by name; `subject` is a claim id where the figure is about one. */
  aggregate?<N extends AggregateName>(
    name: N,
    subject: string | null,
    options?: CallOptions,
  ): Promise<Aggregates[N]>;

  /**
   * Does what is asked, or rejects and changes nothing.
   *
   * The same id and body answer the first result again, however often and however late. The same id
   * with another body rejects with `conflict`.
   */
  submit?(command: Command, options?: CallOptions): Promise<Outcome>;

  /**
   * The truth about news: what changed since the checkpoint, oldest first. A claim that was out and waits
   * again is told of without its words to whoever may not read it any more.
   */
  changesSince?(checkpoint: string, options?: CallOptions): Promise<Changes>;

  /** A hint that there is something to fetch, and no more. Returns what ends it. */
  watch?(listener: () => void): () => void;

  /** Lets go of everything. Safe to call twice. */
  close(): Promise<void>;
}
