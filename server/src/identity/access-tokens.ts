import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { createHmac } from 'node:crypto';
import { notAccepted, tokenIn } from './bearer.js';
import { actorOf, usualClaims, type ClaimNames } from './claims.js';
import { reader, type Identity } from './identity.js';

/** Whose tokens are accepted, and how they are read. */
export interface AccessTokenOptions {
  /** Who issues the tokens, exactly as they write it. */
  readonly issuer: string;
  /** Whom the tokens are for: this server, as the issuer knows it. */
  readonly audience: string;
  /** Where the issuer publishes its keys, or the keys themselves. */
  readonly keys: URL | JWTVerifyGetKey;
  readonly claims?: ClaimNames;
  /**
   * What public ids are made with. Whoever knows it, and the id at the issuer, can tell who somebody
   * is: a secret where those ids can be guessed, as addresses can. It must never change.
   */
  readonly idKey?: string;
  /** By how many seconds two clocks may differ. */
  readonly skew?: number;
}

/** Signatures by a key that only the issuer has: never `none`, and never a shared secret. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** Knows people by the access tokens of an OpenID Connect provider. */
export function accessTokens(options: AccessTokenOptions): Identity {
  const { issuer, audience, claims = usualClaims, skew = 30, idKey = issuer } = options;
  const keys = options.keys instanceof URL ? keysAt(options.keys) : options.keys;
  return {
    async callerOf(authorization) {
      const token = tokenIn(authorization);
      if (token === undefined) return reader;
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms,
          clockTolerance: skew,
          requiredClaims: ['exp'],
        });
        const expiresAt = new Date((payload.exp ?? 0) * 1000).toISOString();
        const actor = actorOf(payload, claims);
        return { actor: { ...actor, id: pseudonym(actor.id, idKey) }, expiresAt };
      } catch (error) {
        throw asAnswer(error);
      }
    },
  };
}

/** What the public record calls somebody: always the same, and not what the issuer calls them. */
function pseudonym(id: string, key: string): string {
  return createHmac('sha256', key).update(id).digest('base64url').slice(0, 22);
}

/** What a set of keys says of a token. Everything else it may throw is about the keys themselves. */
const aboutTheToken = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
];

/** Keys are fetched when one is asked for that is not there yet, and at most every half minute. */
function keysAt(address: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(address, { timeoutDuration: 5_000, cooldownDuration: 30_000 });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (aboutTheToken.some((one) => cause instanceof one)) throw cause;
      const details = { retryAfter: 5, cause };
      throw new AdapterError('unavailable', 'The keys of the issuer cannot be read.', details);
    }
  };
}

function asAnswer(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) {
    return new AdapterError('session-expired', 'The token has expired.', { cause: error });
  }
  if (!(error instanceof errors.JOSEError)) return error;
  return notAccepted(`The token is not accepted: ${error.code}.`, error);
}
