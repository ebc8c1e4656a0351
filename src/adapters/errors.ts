import type { Violation } from '../rules/decision.js';

/**
 * Everything that can go wrong with a backend: a closed set.
 *
 * `sign-in-required` (nobody is signed in) and `session-expired` (somebody was) are never mixed up
 * with `forbidden` (this person may not): through all three, what was typed is kept.
 */
export const errorCodes = [
  'not-supported',
  'not-found',
  'gone',
  'forbidden',
  'sign-in-required',
  'session-expired',
  'invalid',
  'rule-violation',
  'conflict',
  'rate-limited',
  'too-large',
  'storage-full',
  'read-only',
  'offline',
  'timeout',
  'aborted',
  'unavailable',
  'protocol-error',
] as const;

/** See {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

const retryableCodes: ReadonlySet<ErrorCode> = new Set([
  'rate-limited',
  'offline',
  'timeout',
  'unavailable',
]);

/** What an {@link AdapterError} may carry beside its code. */
export interface AdapterErrorDetails {
  /** Seconds to wait before another try. */
  readonly retryAfter?: number;
  /** With `rule-violation`, `forbidden`, `invalid` and their like: the rule and its remedy. */
  readonly violation?: Violation;
  /** With `invalid`: what is wrong, by field name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** With `conflict`: the revision that is current. */
  readonly revision?: number;
  readonly cause?: unknown;
}

/**
 * The only error an adapter may reject with. The `code` is for programs; the message is for
 * developers, in English, and never shown to participants.
 */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly code: ErrorCode;
  readonly retryAfter: number | undefined;
  readonly violation: Violation | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly revision: number | undefined;

  constructor(code: ErrorCode, message: string, details: AdapterErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryAfter = details.retryAfter;
    this.violation = details.violation;
    this.fields = details.fields ?? {};
    this.revision = details.revision;
  }

  /** Whether the same call may succeed later without a change. */
  get retryable(): boolean {
    return retryableCodes.has(this.code);
  }
}

/** Whether something thrown is an {@link AdapterError}, whichever copy of the library made it. */
export function isAdapterError(error: unknown): error is AdapterError {
  return (
    error instanceof Error &&
    error.name === 'AdapterError' &&
    'code' in error &&
    errorCodes.some((code) => code === error.code)
  );
}
