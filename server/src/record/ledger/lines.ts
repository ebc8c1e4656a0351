import { recordTypes } from '@entente/elements/model.js';
import * as v from 'valibot';

// The public record as a file: one JSON value a line, each in its canonical spelling.
// docs/public-record.md says what each line is for.

/** What the first line says it is. */
export const FORMAT = 'entente-ledger';
export const VERSION = 1;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const record = v.looseObject({ type: v.picklist(recordTypes), id: text, revision: whole });

const header = v.strictObject({
  consultationId: text,
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
});

const mark = v.strictObject({
  type: v.picklist(recordTypes),
  id: v.nullable(text),
  revision: v.nullable(whole),
  digest: hash,
});

const event = v.strictObject({
  consultationId: text,
  seq: whole,
  at: v.pipe(v.string(), v.isoTimestamp()),
  commandId: v.nullable(text),
  records: v.array(mark),
  prev: hash,
  hash,
});

/** What opens the digest of one record of an event; without body and salt it stays closed. */
const version = v.strictObject({
  seq: whole,
  place: whole,
  salt: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]+$/))),
  body: v.nullable(record),
});

/** How the file ends, so that one that was cut off is not taken for whole. */
const end = v.strictObject({
  events: whole,
  /** Opened digests, and those that stay closed. */
  versions: whole,
  withheld: whole,
  seen: whole,
  /** The hash of the last event. */
  head: hash,
  /** SHA-256 of every byte before this line. */
  sha256: hash,
});

export const lineSchema = v.union([
  v.strictObject({ header }),
  v.strictObject({ event }),
  v.strictObject({ version }),
  v.strictObject({ seen: record }),
  v.strictObject({ end }),
]);

export type Line = v.InferOutput<typeof lineSchema>;
export type HeaderLine = v.InferOutput<typeof header>;
export type EventLine = v.InferOutput<typeof event>;
export type MarkInLine = v.InferOutput<typeof mark>;
export type VersionLine = v.InferOutput<typeof version>;
export type RecordInLine = v.InferOutput<typeof record>;
export type EndLine = v.InferOutput<typeof end>;
