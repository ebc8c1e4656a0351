import { isAdapterError, type AdapterError, type ErrorCode } from '../adapters/errors.js';

type Violation = NonNullable<AdapterError['violation']>;

/** What a backend did otherwise than the contract says. */
export class Unmet extends Error {
  override readonly name = 'Unmet';
}

/** Ends a case when something is not as it must be; the text says how it must be. */
export function expect(condition: boolean, expectation: string): asserts condition {
  if (!condition) throw new Unmet(`Not so: ${expectation}`);
}

/** An answer must have these fields, so that a missing one is named before anything stumbles over it. */
export function expectFields(answer: unknown, verb: string, ...names: readonly string[]): void {
  const fields = new Map(Object.entries(answer ?? {}));
  const missing = names.filter((name) => fields.get(name) === undefined);
  expect(
    missing.length === 0,
    `${verb} answers with ${names.join(', ')}; missing: ${missing.join(', ')}`,
  );
}

/** Two values must be the same JSON, whatever the order of their keys. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [is, shall] = [sorted(actual), sorted(expected)];
  if (is !== shall) throw new Unmet(`${what}: ${brief(is)} instead of ${brief(shall)}`);
}

function sorted(value: unknown): string {
  const inOrder = (_key: string, each: unknown): unknown =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  return value === undefined ? 'undefined' : JSON.stringify(value, inOrder);
}

function brief(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}

/** A call must reject with an `AdapterError` of one of these codes. */
export async function expectRefusal(
  call: Promise<unknown> | undefined,
  ...codes: readonly ErrorCode[]
): Promise<AdapterError> {
  const wanted = codes.join(' or ');
  const thrown = await outcomeOf(call);
  if ('value' in thrown) throw new Unmet(`The call was answered instead of refused with ${wanted}`);
  const { error } = thrown;
  if (!isAdapterError(error)) throw new Unmet(`${String(error)} instead of an AdapterError`);
  if (!codes.includes(error.code)) throw new Unmet(`${error.code} instead of ${wanted}`);
  return error;
}

/** A call must be refused by a rule, and say which step comes next. */
export async function expectRule(
  call: Promise<unknown> | undefined,
  rule: Violation['rule'],
  step: NonNullable<Violation['remedy']>['step'] | null,
): Promise<AdapterError> {
  const error = await expectRefusal(call, 'rule-violation');
  expectSame(error.violation?.rule, rule, 'The rule of the refusal');
  expectSame(error.violation?.remedy?.step ?? null, step, 'The remedy');
  return error;
}

/** Why a case failed, in words: what rejected unasked, with its code. */
export function reasonOf(error: unknown): string {
  if (isAdapterError(error)) return `Refused with ${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

/** What became of a promise. */
export async function outcomeOf<T>(
  call: Promise<T> | undefined,
): Promise<{ readonly value: T | undefined } | { readonly error: unknown }> {
  try {
    return { value: await call };
  } catch (error) {
    return { error };
  }
}
