import * as v from 'valibot';
import { count } from '../../model/parts.js';
import type { Violation } from '../../rules/decision.js';
import { isAdapterError } from '../errors.js';
import { isWireCode, statusOf, wireCodes, type WireCode } from './statuses.js';

/** The media type of every failure. */
export const problemType = 'application/problem+json';

/** What stands before the code in the `type` of a problem. */
export const problemPrefix = 'urn:entente:problem:';

const step = <const N extends string, E extends v.ObjectEntries>(name: N, entries: E) =>
  v.object({ step: v.literal(name), ...entries });

const field = v.string();
const claimId = v.string();

const remedy = v.variant('step', [
  step('sign-in', {}),
  step('disclose', {}),
  step('name-groups', {}),
  step('restate', { claimId, attempt: v.picklist([1, 2]), correction: v.nullable(v.string()) }),
  step('give-reason', { field }),
  step('shorten', { field, length: count, limit: count }),
  step('fill', { field }),
  step('add-evidence', { claimId }),
  step('recognise', { claimId }),
  step('reload', { id: v.string() }),
  step('wait', { until: v.string() }),
]);

/** Why a rule refused, and the step that would satisfy it. */
export const violation: v.GenericSchema<unknown, Violation> = v.object({
  code: v.picklist([
    'rule-violation',
    'forbidden',
    'sign-in-required',
    'invalid',
    'not-found',
    'gone',
    'conflict',
    'read-only',
  ]),
  rule: v.picklist(['openness', 'listening', 'evidence', 'inclusion', 'form', 'roles', 'phase']),
  unmet: v.string(),
  binding: v.picklist(['nudge', 'required']),
  remedy: v.nullable(remedy),
  revision: v.exactOptional(count),
});

/** What a failure answers, by RFC 9457. */
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: count,
  /** For developers, in English; never shown. */
  detail: v.exactOptional(v.string()),
  code: v.picklist(wireCodes),
  violation: v.exactOptional(violation),
  fields: v.exactOptional(v.record(v.string(), v.string())),
  revision: v.exactOptional(count),
});

/** See {@link problem}. */
export type Problem = v.InferOutput<typeof problem>;

/** A failure as a server answers it. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Problem;
}

/**
 * What a server answers when a call failed. Whatever is not an `AdapterError` is a fault of the
 * server, of which nothing is told.
 */
export function problemOf(error: unknown): Refusal {
  const known = isAdapterError(error) ? error : undefined;
  const code: WireCode = known && isWireCode(known.code) ? known.code : 'unavailable';
  const status = known ? statusOf(known.code) : 500;
  const body: Problem = {
    type: `${problemPrefix}${code}`,
    title: code,
    status,
    code,
    ...(known && { detail: known.message }),
    ...(known?.violation && { violation: known.violation }),
    ...(known && Object.keys(known.fields).length > 0 && { fields: known.fields }),
    ...(known?.revision !== undefined && { revision: known.revision }),
  };
  return { status, headers: headersWith(status, known?.retryAfter), body };
}

function headersWith(status: number, retryAfter: number | undefined): Record<string, string> {
  return {
    'content-type': problemType,
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter)) }),
  };
}
