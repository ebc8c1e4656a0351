import type { AdapterError } from '../../adapters/errors.js';
import { charactersIn } from '../../controllers/count-controller.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import type { Unmet } from '../../rules/decision.js';

/** What a form misses by itself: an answer out of several, some words, or a number. */
export type Missing = 'choose' | 'fill' | 'count';

/** What is wrong with one field. It is worded when it is shown, in the language of that moment. */
export interface FieldError {
  /** The name of the field; empty where it is about none of them. */
  readonly field: string;
  readonly wrong: Missing | Unmet | AdapterError;
  /** Whether it is still wrong with another value, where that is not plain. */
  readonly holds?: (value: string) => boolean;
}

/** What a rule asks for, at the field that it or the form names, if that is one of `names`. */
export function ruleError(wrong: Unmet, names: readonly string[], at?: string): FieldError {
  const { remedy } = wrong;
  const field = at ?? (remedy && 'field' in remedy ? remedy.field : '');
  return { field: names.includes(field) ? field : '', wrong };
}

/** What a backend refused, at the field that it names. */
export function backendError(wrong: AdapterError, names: readonly string[]): FieldError {
  const { violation, fields } = wrong;
  if (violation?.remedy && 'field' in violation.remedy) return ruleError(violation, names);
  return { field: Object.keys(fields).find((name) => names.includes(name)) ?? '', wrong };
}

/** In the order in which the fields stand. */
export function inOrder(
  errors: readonly FieldError[],
  names: readonly string[],
): readonly FieldError[] {
  const place = ({ field }: FieldError): number => names.indexOf(field);
  return [...errors].sort((a, b) => place(a) - place(b));
}

/** What a rule asks of a field, in words that name it; `undefined` where the rule has its own. */
export function namedUnmet(
  wrong: Unmet,
  label: string | undefined,
  words: FormMessages,
): string | undefined {
  if (label === undefined) return undefined;
  const { remedy } = wrong;
  if (remedy?.step === 'shorten') return words.shorten(label, remedy.length - remedy.limit);
  return asksForWords(wrong) ? words.fill(label) : undefined;
}

/** What is wrong once the field holds something else; `undefined` where nothing is any more. */
export function afterChange(error: FieldError, value: string): FieldError | undefined {
  const { wrong, holds = (now: string) => isMissing(wrong) && now.trim() === '' } = error;
  if (typeof wrong === 'string' || wrong instanceof Error || wrong.remedy?.step !== 'shorten') {
    return holds(value) ? error : undefined;
  }
  const { remedy } = wrong;
  const length = charactersIn(value, remedy.limit);
  if (length <= remedy.limit) return undefined;
  return { ...error, wrong: { ...wrong, remedy: { ...remedy, length } } };
}

function isMissing(wrong: FieldError['wrong']): boolean {
  if (typeof wrong === 'string') return wrong !== 'count';
  return !(wrong instanceof Error) && asksForWords(wrong);
}

function asksForWords({ unmet, remedy }: Unmet): boolean {
  return remedy !== null && (unmet === 'empty' || remedy.step === 'give-reason');
}
