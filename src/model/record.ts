import * as v from 'valibot';
import { commitment, response } from './answer.js';
import { claim, tally } from './claim.js';
import { consultation, group } from './consultation.js';
import { assessment, challenge, evidence, recognition } from './evidence.js';
import { nomination } from './inclusion.js';
import { decision, report } from './moderation.js';
import { paraphrase } from './paraphrase.js';
import { disclosure, participant } from './participant.js';
import { stance } from './stance.js';
import { jointStatement, link, signature } from './together.js';

/** One schema per type of record: the types, the boundary checks and the descriptions come from it. */
export const schemas = {
  consultation,
  group,
  participant,
  disclosure,
  claim,
  tally,
  stance,
  paraphrase,
  challenge,
  evidence,
  assessment,
  recognition,
  nomination,
  report,
  decision,
  link,
  'joint-statement': jointStatement,
  signature,
  response,
  commitment,
} as const;

/** The name of a type of record. */
export type RecordType = keyof typeof schemas;

/** The record of a given type. */
export type RecordOf<T extends RecordType> = v.InferOutput<(typeof schemas)[T]>;

/** Any record: JSON and nothing else, with `type`, `id` and `revision`. */
export type AnyRecord = { [T in RecordType]: RecordOf<T> }[RecordType];

/** Every type of record there is. */
export const recordTypes = Object.keys(schemas) as RecordType[];

/** A record, or what is wrong with what was given instead. */
export type Checked = { readonly record: AnyRecord } | { readonly issues: readonly string[] };

/** Checks unknown data against the schema that its `type` names. Unknown keys are dropped. */
export function checkRecord(data: unknown): Checked {
  const type: unknown = (data as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) {
    return { issues: [`type: ${String(type)} is not a type of record`] };
  }
  const result = v.safeParse(schemas[type as RecordType], data);
  return result.success
    ? { record: result.output }
    : { issues: result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
}
