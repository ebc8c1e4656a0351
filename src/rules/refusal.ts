import type { Binding } from '../model/rules.js';
import type { Remedy, Rule, Violation } from './decision.js';
import type { UnmetKey } from './unmet-keys.js';

/** Ends the examination of a command that nothing can save: what it is about is not there, or not its. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly violation: Violation;

  constructor(violation: Violation) {
    super(violation.unmet);
    this.violation = violation;
  }
}

/** A violation of a required rule, with the code that fits the rule unless another is given. */
export function violation(
  rule: Rule,
  unmet: UnmetKey,
  remedy: Remedy | null = null,
  code: Violation['code'] = 'rule-violation',
): Violation {
  return { code, rule, unmet, binding: 'required', remedy };
}

/** What is wrong with a field of a command. */
export function invalid(unmet: UnmetKey, remedy: Remedy | null = null): Violation {
  return violation('form', unmet, remedy, 'invalid');
}

/** The same violation as a consultation binds it; nothing where the rule is off. */
export function boundBy(binding: Binding, found: Violation): readonly Violation[] {
  return binding === 'off' ? [] : [{ ...found, binding }];
}

/** The thing is not there, or must not be known to be there: both are said in the same words. */
export function notFound(): Refusal {
  return new Refusal(violation('form', 'not-found', null, 'not-found'));
}

/** The thing was withdrawn, removed or merged: only its place is left. */
export function gone(): Refusal {
  return new Refusal(violation('form', 'gone', null, 'gone'));
}

/** This person may not. */
export function forbidden(unmet: UnmetKey): Refusal {
  return new Refusal(violation('roles', unmet, null, 'forbidden'));
}
