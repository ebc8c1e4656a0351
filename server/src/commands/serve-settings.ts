import { accessTokens } from '../identity/access-tokens.js';
import { usualClaims } from '../identity/claims.js';
import { noSignIn } from '../identity/no-sign-in.js';
import type { Identity } from '../identity/identity.js';
import { usualLimits, type Limits, type Settings } from '../http/settings.js';
import { UsageError, wholeNumber, type Values } from './options.js';
import type { serveOptions } from './serve-options.js';

export type ServeValues = Values<typeof serveOptions>;

/** How the routes are set up, from what was said. */
export function settingsFrom(said: ServeValues): Settings {
  return {
    base: baseFrom(said.base ?? ''),
    origins: said.origin.map(originFrom),
    proxies: said.proxy,
    limits: limitsFrom(said.limit),
  };
}

function baseFrom(said: string): string {
  const base = said.replace(/\/+$/, '');
  if (base === '' || /^(\/[\w.~-]+)+$/.test(base)) return base;
  throw new UsageError(`--base is ${said}; it has to be a path, as /api.`);
}

function originFrom(said: string): string {
  if (URL.canParse(said) && new URL(said).origin === said) return said;
  throw new UsageError(`--origin is ${said}; it has to be an origin, as https://town.example.`);
}

function limitsFrom(said: readonly string[]): Limits {
  const changes = said.map((each) => {
    const [name = '', number = ''] = each.split('=');
    if (Object.hasOwn(usualLimits, name)) {
      return [name, wholeNumber(`--limit ${name}`, number, 1, 2 ** 31 - 1)];
    }
    const names = Object.keys(usualLimits).join(', ');
    throw new UsageError(`--limit ${each}: there is no such limit. There are ${names}.`);
  });
  return { ...usualLimits, ...(Object.fromEntries(changes) as Partial<Limits>) };
}

/** How people are known where they are real. */
export function identityFrom(said: ServeValues, environment: NodeJS.ProcessEnv): Identity {
  const { issuer, audience, keys } = said;
  if (issuer === undefined && audience === undefined && keys === undefined) return noSignIn;
  if (issuer === undefined || audience === undefined || keys === undefined) {
    throw new UsageError('For people to sign in, --issuer, --audience and --keys are all needed.');
  }
  const idKey = environment.ENTENTE_ID_KEY;
  return accessTokens({
    issuer,
    audience,
    keys: keysFrom(keys),
    claims: claimsFrom(said),
    ...(idKey && { idKey }),
  });
}

function keysFrom(said: string): URL {
  const isSafe = URL.canParse(said) && /^(https:|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(said);
  if (isSafe) return new URL(said);
  throw new UsageError(`--keys is ${said}; it has to be an address that begins with https.`);
}

function claimsFrom(said: ServeValues): typeof usualClaims {
  const named = said['name-claim'];
  const roleOf = [
    ...said.facilitator.map((group) => [group, 'facilitator'] as const),
    ...said.official.map((group) => [group, 'official'] as const),
  ];
  return {
    id: said['id-claim'] ?? usualClaims.id,
    names: named.length > 0 ? named : usualClaims.names,
    roles: said['roles-claim'] ?? usualClaims.roles,
    roleOf: roleOf.length > 0 ? Object.fromEntries(roleOf) : usualClaims.roleOf,
  };
}
