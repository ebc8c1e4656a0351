import * as v from 'valibot';
import { count } from '../../model/parts.js';
import { AdapterError, type ErrorCode } from '../errors.js';
import { violation } from './problem.js';
import { codeOf, wireCodes } from './statuses.js';

/** What a problem says. Whatever cannot be read is as good as absent. */
const said = v.object({
  code: v.fallback(v.optional(v.picklist(wireCodes)), undefined),
  detail: v.fallback(v.pipe(v.string(), v.maxLength(1000)), ''),
  violation: v.fallback(v.optional(violation), undefined),
  fields: v.fallback(v.record(v.string(), v.string()), {}),
  revision: v.fallback(v.optional(count), undefined),
});

/** What an answer was that is a failure. */
export interface Failed {
  readonly status: number;
  /** The body, if it was JSON. */
  readonly body: unknown;
  readonly retryAfter: number | undefined;
  readonly isSignedIn: boolean;
}

/** A failure as the one error of the closed set that it is. */
export function refusal({ status, body, retryAfter, isSignedIn }: Failed): AdapterError {
  const result = v.safeParse(said, body);
  const told = result.success ? result.output : undefined;
  const code = told?.code ?? codeFor(status, isSignedIn);
  return new AdapterError(code, `The server answered ${status}. ${told?.detail ?? ''}`.trim(), {
    ...(retryAfter !== undefined && { retryAfter }),
    ...(told?.violation && { violation: told.violation }),
    ...(told && { fields: told.fields }),
    ...(told?.revision !== undefined && { revision: told.revision }),
  });
}

/** Where a token was not accepted and nobody says why, the session of somebody has ended. */
export function codeFor(status: number, isSignedIn: boolean): ErrorCode {
  const code = codeOf(status);
  return code === 'sign-in-required' && isSignedIn ? 'session-expired' : code;
}
