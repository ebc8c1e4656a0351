import type { ErrorCode } from '../errors.js';

/** The verbs that a fault can strike. `close` always works. */
export type FaultVerb = 'open' | 'list' | 'get' | 'aggregate' | 'submit' | 'changesSince' | 'watch';

/** What a backend may send that is not what the contract says. */
export const misbehaviours = [
  /** An error page where data was expected. */
  'html',
  /** Status 200 with an error in the body. */
  'error-body',
  /** Status 204. */
  'nothing',
  /** Data cut off in the middle: what arrived parses, the rest is not there. */
  'half',
  /** Data of another shape. */
  'wrong-shape',
  /** Each record and each id twice. */
  'duplicates',
  /** A page whose ids are turned around. */
  'out-of-order',
  /** The same page again, under its own cursor. */
  'same-page',
  /** Replies without the claims they answer. */
  'missing-parents',
  /** Counts below zero. */
  'negative-counts',
  /** Kinds, statuses and types that this version does not know. */
  'unknown-words',
  /** What was answered before, again. */
  'stale',
  /** A version of the contract that is not out yet. */
  'future-contract',
] as const;

/** See {@link misbehaviours}. */
export type Misbehaviour = (typeof misbehaviours)[number];

/** One thing that goes wrong. */
export type Fault =
  /** The answer takes this long: milliseconds, or any number between two. */
  | { readonly does: 'wait'; readonly ms: number | readonly [least: number, most: number] }
  /** No answer ever comes, until the call is aborted or the adapter closed. */
  | { readonly does: 'lose' }
  /** The call rejects before anything is done. */
  | { readonly does: 'fail'; readonly code: ErrorCode; readonly retryAfter?: number }
  /** What was asked is done, and then the call rejects all the same. */
  | { readonly does: 'lose-answer'; readonly code?: ErrorCode }
  /** Pages hold one claim, and each takes this many milliseconds. */
  | { readonly does: 'drip'; readonly ms: number }
  /** The backend's clock is this many milliseconds ahead; negative: behind. */
  | { readonly does: 'skew'; readonly ms: number }
  /** Each hint of news comes this many times; 10,000 make a storm. */
  | { readonly does: 'repeat-hints'; readonly times: number }
  /** The answer is distorted. */
  | { readonly does: 'send'; readonly what: Misbehaviour };

/** When which fault strikes. */
export interface FaultRule {
  readonly fault: Fault;
  /** The verbs it strikes; all of them when absent. */
  readonly on?: FaultVerb | readonly FaultVerb[];
  /** How many calls it strikes: 1 is once; without it, it does not end. */
  readonly times?: number;
  /** The share of calls it strikes, between 0 and 1: all of them when absent. */
  readonly chance?: number;
}

/** What goes wrong, in the order in which it strikes. */
export type FaultPlan = readonly FaultRule[];
