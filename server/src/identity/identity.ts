import type { Actor } from '@entente/elements/rules.js';

/** Whoever sent a request, as far as the sign-in knows. */
export interface Caller {
  readonly actor: Actor;
  /** ISO instant at which what they showed ends; `null` when it does not. */
  readonly expiresAt: string | null;
}

/** Somebody one can be in a demonstration. */
export interface DemoPerson {
  /** What stands behind `Bearer`; `null` for somebody who only reads. */
  readonly token: string | null;
  readonly id: string | null;
  readonly name: string;
  readonly roles: Actor['roles'];
}

/** How a server knows who asks. It sees the `Authorization` header of a request and nothing else. */
export interface Identity {
  /** Whom a header names. Rejects with `sign-in-required` or `session-expired`. */
  callerOf(authorization: string | undefined): Promise<Caller>;
  /** Everybody one can be, where all are made up; absent where people are real. */
  readonly people?: readonly DemoPerson[];
}

/** Somebody who only reads. */
export const reader: Caller = { actor: { id: null, name: '', roles: [] }, expiresAt: null };
