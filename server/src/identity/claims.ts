import type { Actor } from '@entente/elements/rules.js';
import type { JWTPayload } from 'jose';
import { notAccepted } from './bearer.js';

type Role = Actor['roles'][number];

/** Where in a token what is known about a person stands. */
export interface ClaimNames {
  /** Which claim is the person's id at the issuer: it never changes, and nobody else has it. */
  readonly id: string;
  /** The claims that may hold a name, the best first. */
  readonly names: readonly string[];
  /** Which claim lists roles or groups; a dot goes into an object, as in `realm_access.roles`. */
  readonly roles: string;
  /** What is listed there, and the role that it gives. */
  readonly roleOf: Readonly<Record<string, Role>>;
}

/** The claims of OpenID Connect, and roles as most providers can be told to list them. */
export const usualClaims: ClaimNames = {
  id: 'sub',
  names: ['name', 'preferred_username', 'given_name'],
  roles: 'roles',
  roleOf: {
    participant: 'participant',
    facilitator: 'facilitator',
    official: 'official',
  },
};

const LONGEST_ID = 200;
const LONGEST_NAME = 200;

/** The person that a verified token speaks of. */
export function actorOf(payload: JWTPayload, names: ClaimNames): Actor & { readonly id: string } {
  const id = at(payload, names.id);
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) {
    throw notAccepted(`The token has no ${names.id} that can be an id.`);
  }
  return { id, name: nameIn(payload, names), roles: rolesIn(payload, names) };
}

function nameIn(payload: JWTPayload, { names }: ClaimNames): string {
  const found = names.map((name) => at(payload, name)).find(isText);
  return found?.trim().slice(0, LONGEST_NAME) ?? '';
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Whoever is signed in takes part; what else they may do, the token must say. */
function rolesIn(payload: JWTPayload, { roles, roleOf }: ClaimNames): readonly Role[] {
  const listed = at(payload, roles);
  const words = typeof listed === 'string' ? listed.split(' ') : listed;
  const given = Array.isArray(words) ? words.flatMap((word) => roleFor(word, roleOf)) : [];
  return [...new Set<Role>(['participant', ...given])];
}

function roleFor(word: unknown, roleOf: ClaimNames['roleOf']): readonly Role[] {
  const role = typeof word === 'string' && Object.hasOwn(roleOf, word) ? roleOf[word] : undefined;
  return role === undefined ? [] : [role];
}

/** What stands in a token under a name; the whole name goes first, since some are addresses. */
function at(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((inner, part) => {
    const isHere = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part);
    return isHere ? (inner as Record<string, unknown>)[part] : undefined;
  }, payload);
}
