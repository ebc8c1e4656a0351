import { parseArgs } from 'node:util';

/** One thing that can be said on the command line or in the environment. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** The variable that is read where the command line says nothing; lists have commas in it. */
  readonly variable?: string;
  /** What stands for the value in the help, as `URL`. */
  readonly value?: string;
  readonly about: string;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O['type'] extends 'boolean'
  ? boolean
  : O['multiple'] extends true
    ? readonly string[]
    : string | undefined;

/** What was said, by the name of each option. */
export type Values<T extends Options> = { readonly [N in keyof T]: ValueOf<T[N]> };

/** Something that whoever typed the command can put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads options, and what else stands on the command line. */
export function readOptions<const T extends Options>(
  options: T,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  const { values, positionals } = parse(options, args);
  const all = Object.entries(options).map(([name, option]) => [
    name,
    values[name] ?? fromEnvironment(option, environment),
  ]);
  return { values: Object.fromEntries(all) as Values<T>, positionals };
}

function parse(options: Options, args: readonly string[]) {
  try {
    const config = Object.entries(options).map(([name, { type, multiple = false }]) => [
      name,
      { type, multiple },
    ]);
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(config) as Record<string, { type: 'string' | 'boolean' }>,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function fromEnvironment({ type, multiple, variable }: Option, environment: NodeJS.ProcessEnv) {
  const said = variable === undefined ? undefined : environment[variable];
  if (type === 'boolean') return said === '1' || said === 'true';
  if (!multiple) return said === '' ? undefined : said;
  return (said ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** A whole number within bounds, or a message that names the option. */
export function wholeNumber(name: string, said: string, least: number, most: number): number {
  const number = Number(said);
  if (/^\d+$/.test(said) && number >= least && number <= most) return number;
  throw new UsageError(`${name} is ${said}; it has to be a whole number from ${least} to ${most}.`);
}
