import type { AdapterError } from '../../adapters/errors.js';
import type { ErrorMessages } from '../../i18n/sections/errors.js';
import type { Refusal } from '../../store/refusal.js';

/** Why something was refused, now or earlier, in words: the rule's own if a rule refused it. */
export function refusalReason(refused: AdapterError | Refusal, t: ErrorMessages): string {
  const unmet = refused instanceof Error ? refused.violation?.unmet : refused.unmet;
  return t.unmet[unmet ?? ''] ?? t[refused.code];
}
