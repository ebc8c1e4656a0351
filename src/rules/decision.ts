import type { AnyRecord } from '../model/record.js';
import type { Binding } from '../model/rules.js';

/** The rule that asks for something: R1 to R4, or what every record needs. */
export type Rule = 'openness' | 'listening' | 'evidence' | 'inclusion' | 'form' | 'roles' | 'phase';

/**
 * The next step that would satisfy a rule. The composer turns each into one of its steps; a backend
 * sends it back with a refusal.
 */
export type Remedy =
  | { readonly step: 'sign-in' }
  | { readonly step: 'disclose' }
  | { readonly step: 'name-groups' }
  | {
      readonly step: 'restate';
      readonly claimId: string;
      readonly attempt: 1 | 2;
      /** The author's words, when a first try was close or missed. */
      readonly correction: string | null;
    }
  | { readonly step: 'give-reason'; readonly field: string }
  | {
      readonly step: 'shorten';
      readonly field: string;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly step: 'fill'; readonly field: string }
  | { readonly step: 'add-evidence'; readonly claimId: string }
  | { readonly step: 'recognise'; readonly claimId: string }
  | { readonly step: 'reload'; readonly id: string }
  | { readonly step: 'wait'; readonly until: string };

/** Something a rule asks for and that is not there yet. */
export interface Unmet {
  readonly rule: Rule;
  /** What is unmet, as a key of the message files, for example `not-restated`. */
  readonly unmet: string;
  readonly binding: Exclude<Binding, 'off'>;
  /** `null` where nothing the person does can help, for example after the close. */
  readonly remedy: Remedy | null;
}

/** Why a command is refused, as one of the codes that an adapter may reject with. */
export interface Violation extends Unmet {
  readonly code:
    | 'rule-violation'
    | 'forbidden'
    | 'sign-in-required'
    | 'invalid'
    | 'not-found'
    | 'gone'
    | 'conflict'
    | 'read-only';
  /** The current revision, with `conflict`. */
  readonly revision?: number;
}

/** What comes of a command: the records it changes, with the nudges that were passed over; or not. */
export type Decision =
  | { readonly records: readonly AnyRecord[]; readonly nudges: readonly Unmet[] }
  | { readonly violation: Violation };
