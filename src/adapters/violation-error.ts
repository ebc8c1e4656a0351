import type { Violation } from '../rules/decision.js';
import { AdapterError } from './errors.js';

/** What a rule says, as the error that an adapter rejects with. */
export function violationError(violation: Violation): AdapterError {
  const { code, rule, unmet, remedy, revision } = violation;
  const field = remedy && 'field' in remedy ? remedy.field : undefined;
  return new AdapterError(code, `${rule}: ${unmet}`, {
    violation,
    ...(field === undefined ? {} : { fields: { [field]: unmet } }),
    ...(revision === undefined ? {} : { revision }),
  });
}
