import type { AdapterError } from '../../adapters/errors.js';
import type { ErrorMessages } from '../../i18n/sections/errors.js';

/** Why something was refused, in words: the rule's own if a rule refused it. */
export function errorReason(error: AdapterError, t: ErrorMessages): string {
  const unmet = error.violation?.unmet;
  return (unmet === undefined ? undefined : t.unmet[unmet]) ?? t[error.code];
}
