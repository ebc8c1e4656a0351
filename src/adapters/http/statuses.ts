import type { ErrorCode } from '../errors.js';

/** The status that each code travels with. Those that only a client can mean stay with the client. */
export const statuses = {
  invalid: 400,
  'sign-in-required': 401,
  'session-expired': 401,
  forbidden: 403,
  'not-found': 404,
  'read-only': 405,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'rule-violation': 422,
  'rate-limited': 429,
  'not-supported': 501,
  unavailable: 503,
  timeout: 504,
} as const satisfies Partial<Record<ErrorCode, number>>;

/** A code that a server may answer. */
export type WireCode = keyof typeof statuses;

/** See {@link WireCode}. */
export const wireCodes = Object.keys(statuses) as readonly WireCode[];

/** Whether a code may stand in an answer. */
export function isWireCode(code: unknown): code is WireCode {
  return wireCodes.some((each) => each === code);
}

/** The status of a code. What went wrong inside the server itself is its own fault: 500. */
export function statusOf(code: ErrorCode): number {
  return isWireCode(code) ? statuses[code] : 500;
}

/** What a status means alone, where no code comes with it, as from a proxy. */
export function codeOf(status: number): ErrorCode {
  const code = wireCodes.find((each) => statuses[each] === status);
  if (code) return code;
  if (status === 408) return 'timeout';
  return status >= 500 ? 'unavailable' : 'protocol-error';
}
