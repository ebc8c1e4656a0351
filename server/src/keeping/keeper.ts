import type { Adapter } from '@entente/elements/adapters/contract.js';
import type { AnyRecord, Subject } from '@entente/elements/model.js';
import type { Actor } from '@entente/elements/rules.js';
import type { LedgerEntry } from './ledger-types.js';
import type { Mail, PostTarget } from './post.js';
import type { Recent, RecentWishes } from './recent.js';

export type { Mail, PostTarget } from './post.js';
export type { Recent, RecentWishes } from './recent.js';
export type { LedgerEntry, LedgerEvent, LedgerMark, LedgerVersion } from './ledger-types.js';

/** What a keeper is opened with. */
export interface KeeperOptions {
  /**
   * Where the dialogues are kept: `memory`, a folder of this machine, or the address of a PostgreSQL
   * database (`postgres://…`). In the first two a database is embedded in this process.
   */
  readonly database: string;
  readonly clock?: { now(): number };
  /** Connections to PostgreSQL; 10 when left out. */
  readonly connections?: number;
  /** Days after the close of a consultation when personal data is erased; never when left out. */
  readonly retentionDays?: number;
}

/** Who acts, as a sign-in says. */
export interface KeeperActor extends Actor {
  /** ISO instant after which calls reject with `session-expired`; never when left out. */
  readonly expiresAt?: string | null;
}

/** What can be removed besides claims and people. */
export type RemovableType = Exclude<Subject, 'claim' | 'participant'>;

/** What is to be erased: what somebody told about themselves, or the words of what is gone. */
export type Erasable =
  | { readonly participantId: string }
  | { readonly claimId: string }
  | { readonly type: RemovableType; readonly id: string };

/** Told that something changed in a consultation, and the checkpoint after it. */
export type ChangeListener = (checkpoint: string) => void;

/**
 * Keeps dialogues in SQL, as many as one likes in one database, and each of them whole: every command
 * is one transaction, and what was answered is kept. Several processes may keep the same PostgreSQL
 * database; a folder belongs to one.
 *
 * Every method rejects with `AdapterError` only. A database that is away or busy is `unavailable`.
 */
export interface Keeper {
  /**
   * The contract for one person, in this process. Cheap: make one for each request.
   *
   * With a consultation given, every verb can be used at once; otherwise after `open`.
   */
  adapterFor(actor: KeeperActor, consultationId?: string): Required<Adapter>;

  /**
   * Keeps records past the rules, all of them or none: to begin a consultation, and for what has no
   * command, such as answers. The records are checked, and read as a stream, never all at once.
   * Answers how many there were.
   */
  importRecords(
    consultationId: string,
    records: Iterable<unknown> | AsyncIterable<unknown>,
  ): Promise<number>;

  /** Everything that is kept of a consultation, unseen by any reader's eyes. */
  readRecords(consultationId: string): AsyncIterable<AnyRecord>;

  /** The public record, oldest first, after an event's number where one is given. */
  readLedger(consultationId: string, afterSeq?: number): AsyncIterable<LedgerEntry>;

  /** What was contributed last, newest first, as everybody may read it: for feeds. */
  recent(consultationId: string, wishes: RecentWishes, most: number): Promise<Recent>;

  /** What a target of web hooks has to be told now; nobody else is given it for a minute. */
  takeMail(target: PostTarget): Promise<Mail | undefined>;

  /** Notes that it was told; or, with seconds, that it was not, and when to try again. */
  settleMail(target: PostTarget, mail: Mail, againAfter?: number): Promise<void>;

  /** The ids of all consultations. */
  consultationIds(): Promise<readonly string[]>;

  /** Where a consultation stands: the checkpoint after its last change. */
  checkpoint(consultationId: string): Promise<string>;

  /**
   * Hints that something changed, whichever process changed it. What is missed while a connection is
   * lost is made good by one hint afterwards. Returns what ends it.
   */
  watch(consultationId: string, listener: ChangeListener): () => void;

  /**
   * Lets happen what the clock brings in all consultations: deadlines that have passed, and the end
   * of retention. Reading a consultation does the first for it anyway; call this every minute or so.
   * Several processes may; each thing happens once.
   */
  lapse(): Promise<void>;

  /**
   * Erases words for good, also from the past. What a participant contributed stays, under no name;
   * the public record still verifies.
   */
  erase(consultationId: string, what: Erasable): Promise<void>;

  /** Fulfilled when the database answers, and rejects when it does not: for health checks. */
  ready(): Promise<void>;

  /** Ends what is under way and lets go of the database. Safe to call twice. */
  close(): Promise<void>;
}
