import type { HookName } from './stage.js';

/**
 * What a server offers for proving itself, out of band, as docs/protocol.md describes it. Never where
 * people take part: whoever can ask for a stage can be anybody on it.
 */
export const staging = {
  /** `POST` a `{ seed }`, answered with {@link Staged}: a fresh server for one case. */
  stages: 'conformance/stages',
  /** Below a stage, `POST` a `{ person }`, answered with `{ token }`. */
  tokens: 'tokens',
  /** Below a stage, `POST` to the name of a hook, each with what it takes. */
  hooks: ['put', 'read', 'advance', 'restart'],
} as const satisfies { readonly hooks: readonly HookName[] } & Record<string, unknown>;

/** A stage that a server has made. `DELETE` its address when the case is over. */
export interface Staged {
  /** Where the stage is, seen from where it was asked for. */
  readonly stage: string;
  /** The base of the protocol on this stage, likewise. */
  readonly base: string;
  /** The hooks that it has. */
  readonly hooks: readonly HookName[];
}
