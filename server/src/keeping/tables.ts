import type { AnyRecord, RecordType } from '@entente/elements/model.js';
import type { Order } from '@entente/elements/adapters/contract.js';
import type { Stages } from '@entente/elements/adapters/toolbox.js';
import type { ColumnType, Generated, Kysely, Selectable, Transaction } from 'kysely';
import type { LedgerMark } from './ledger-types.js';

/** Read as data, written as text: as `json`, not `jsonb`, since every character counts in a digest. */
type Json<T> = ColumnType<T, string, string>;

/** A consultation as a whole. Whoever writes locks its row, so that commands come one by one. */
export interface HeadTable {
  readonly id: string;
  /** Another one whenever a consultation is begun anew: checkpoints from before say nothing then. */
  readonly epoch: string;
  /** The number of the last event. */
  seq: number;
  /** The number of the last changed record. */
  changed: number;
  /** Changes up to this number are not told one by one. */
  floor: number;
  /** The hash of the last event. */
  hash: string;
  /** Milliseconds since 1970. */
  closes_at: number;
  /** Whether retention has ended, and personal data is gone. */
  erased: boolean;
}

/** The current revision of every record, with the keys it is found by. */
export interface RecordTable {
  readonly consultation: string;
  readonly type: RecordType;
  readonly id: string;
  revision: number;
  body: Json<AnyRecord>;
  /** What it is about or under. */
  about: string | null;
  /** Whose it is. */
  by: string | null;
  /** Another key: the restatement that holds a claim, or the far end of a link. */
  other: string | null;
  /** Set while it waits for somebody: `held`, `pending`, `offered`, `open`. */
  waiting: string | null;
  /** In the order in which records came. */
  readonly born: Generated<number>;
  /** The number of its last change. */
  changed: number;
}

/** A claim's key in each order, flat: numbers compare part by part, as paths in them do. */
export type PlaceKeys = Readonly<Record<Order, readonly number[]>>;

/** What is said of a claim in lists and counts, so that it can be taken back. */
export interface StandingTable {
  readonly consultation: string;
  readonly claim: string;
  parent: string | null;
  author: string;
  tags: readonly string[];
  scopes: readonly string[];
  stages: readonly (keyof Stages)[];
  /** What it can be found by in a search: its text without case and accents, while it is read. */
  words: string;
  /** Its key in each order, as of its places. */
  keys: Json<PlaceKeys>;
}

/** A claim's place in one list; every page is a range of one index. */
export interface PlaceTable {
  readonly consultation: string;
  readonly list: string;
  readonly key: readonly number[];
  readonly claim: string;
}

/** What is counted when something is written, so that nobody has to count when it is read. */
export interface CountTable {
  readonly consultation: string;
  readonly name: string;
  n: number;
}

/** What waits for somebody, and perhaps for a date. */
export interface ErrandTable {
  readonly consultation: string;
  readonly type: RecordType;
  readonly id: string;
  person: string;
  /** Milliseconds since 1970. */
  due: number | null;
}

/** That a command was answered, and by which event; its words are in the event's records alone. */
export interface ReplyTable {
  readonly consultation: string;
  readonly command: string;
  readonly actor: string | null;
  /** SHA-256 of the command as it came. */
  readonly digest: string;
  /** `null` when nothing had to change. */
  readonly seq: number | null;
}

/** The public record: see `LedgerEvent`. Rows are only ever added. */
export interface EventTable {
  readonly consultation: string;
  readonly seq: number;
  readonly at: string;
  readonly command: string | null;
  readonly marks: Json<readonly LedgerMark[]>;
  readonly prev: string;
  readonly hash: string;
}

/** What every revision said, apart from the public record, so that it can be erased. */
export interface VersionTable {
  readonly consultation: string;
  readonly seq: number;
  /** Which of the event's records it is. */
  readonly place: number;
  readonly type: RecordType;
  readonly id: string;
  salt: string | null;
  body: Json<AnyRecord> | null;
}

/** Up to where each target of web hooks was told what happened. */
export interface PostTargetTable {
  readonly consultation: string;
  readonly name: string;
  checkpoint: string;
  tries: number;
  /** Milliseconds since 1970 before which nothing is told. */
  due: number;
}

export interface Tables {
  consultation_head: HeadTable;
  record: RecordTable;
  record_version: VersionTable;
  standing: StandingTable;
  place: PlaceTable;
  list_count: CountTable;
  errand: ErrandTable;
  reply: ReplyTable;
  event: EventTable;
  post_target: PostTargetTable;
}

export type Head = Selectable<HeadTable>;
export type Database = Kysely<Tables>;

/** What reads may be given: the database, or a transaction in which all belongs to one moment. */
export type Reading = Kysely<Tables>;
export type Writing = Transaction<Tables>;
