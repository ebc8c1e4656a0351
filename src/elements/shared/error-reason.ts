import type { AdapterError } from '../../adapters/errors.js';
import type { ErrorMessages } from '../../i18n/sections/errors.js';
import type { Refusal } from '../../store/refusal.js';

/** Why something was refused, in words: the rule's own if a rule refused it. */
export function refusalReason({ code, unmet }: Refusal, t: ErrorMessages): string {
  return (unmet === null ? undefined : t.unmet[unmet]) ?? t[code];
}

/** The same of an error that has just come. */
export function errorReason(error: AdapterError, t: ErrorMessages): string {
  return refusalReason({ code: error.code, unmet: error.violation?.unmet ?? null }, t);
}
