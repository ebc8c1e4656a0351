import type { AdapterError, ErrorCode } from '../adapters/errors.js';

/** Why something was refused, as it is kept over a reload. */
export interface Refusal {
  readonly code: ErrorCode;
  /** What a rule asked for, as a key of the message files; `null` where it was no rule. */
  readonly unmet: string | null;
}

/** What is kept of an error: no stack and no cause. */
export function refusalOf({ code, violation }: AdapterError): Refusal {
  return { code, unmet: violation?.unmet ?? null };
}
