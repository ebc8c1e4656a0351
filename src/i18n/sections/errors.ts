import type { ErrorCode } from '../../adapters/errors.js';
import type { UnmetKey } from '../../rules/unmet-keys.js';

/** What went wrong and what to do next, by the code of an adapter error. */
export type ErrorMessages = Readonly<Record<ErrorCode, string>> & {
  /**
   * Why a rule refused, by the `unmet` of a violation. A backend of another make may know of more:
   * then the code of the error says it.
   */
  readonly unmet: Readonly<Record<UnmetKey, string>> & Readonly<Record<string, string>>;
};
