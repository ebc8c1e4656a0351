import type { Database } from '../tables.js';

/** What is called with news from the database. */
export interface NoticeListener {
  /** What a commit told. */
  notice(payload: string): void;
  /** Notices may have been missed, because a connection was lost and is there again. */
  gap(): void;
}

/** A database that speaks PostgreSQL, embedded or elsewhere. */
export interface Engine {
  readonly db: Database;
  /** Follows what commits tell on the one channel. Answers with what ends it. */
  listen(listener: NoticeListener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The one channel on which everything is told. */
export const CHANNEL = 'entente';
