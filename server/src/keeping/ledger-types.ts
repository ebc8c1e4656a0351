import type { AnyRecord, RecordType } from '@entente/elements/model.js';

/**
 * One record in an event: that this revision was kept, and by its digest what it said, without
 * saying it. Where not everybody may know of the record, `id` and `revision` are `null`.
 */
export interface LedgerMark {
  readonly type: RecordType;
  readonly id: string | null;
  readonly revision: number | null;
  /** SHA-256, in hex, over the version's salt followed by the canonical JSON of the record. */
  readonly digest: string;
}

/**
 * One entry of the public record: a command, an import or an erasure. `hash` is the SHA-256, in hex,
 * over the canonical JSON of all other fields; `prev` is the hash of the event before, so that no
 * event can be changed, taken out or put in without changing every hash after it.
 */
export interface LedgerEvent {
  readonly consultationId: string;
  /** 1 for the first event of a consultation, and one more for each. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  /** `null` for what was no command, and where it would tell of a record that is not for everybody. */
  readonly commandId: string | null;
  readonly records: readonly LedgerMark[];
  /** 64 zeros before the first event. */
  readonly prev: string;
  readonly hash: string;
}

/** What opens a digest: the record as it was, and the salt it was digested with. */
export interface LedgerVersion {
  /** Hex. */
  readonly salt: string;
  readonly body: AnyRecord;
}

/**
 * An event, with a version for each of its records; `null` where it was erased, or is not for
 * everybody to read today.
 */
export interface LedgerEntry {
  readonly event: LedgerEvent;
  readonly versions: readonly (LedgerVersion | null)[];
}
