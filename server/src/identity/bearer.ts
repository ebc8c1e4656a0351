import { AdapterError } from '@entente/elements/adapters/toolbox.js';

/** Longer ones are no tokens that any provider gives. */
const LONGEST = 8_192;

/** RFC 6750: the scheme, in whichever case, one space or more, and a token without any. */
const bearer = /^bearer +([\w.~+/-]+=*)$/i;

/** The token in an `Authorization` header; `undefined` where there is no header. */
export function tokenIn(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const token = authorization.length > LONGEST ? undefined : bearer.exec(authorization)?.[1];
  if (token === undefined) throw notAccepted('The header does not hold a bearer token.');
  return token;
}

/** What a token that is none of ours is answered with. */
export function notAccepted(why: string, cause?: unknown): AdapterError {
  return new AdapterError('sign-in-required', why, { cause });
}
