import type { Options } from './options.js';

/** One word after `entente`. */
export interface CliCommand {
  /** One line for the list of commands. */
  readonly about: string;
  /** What stands after the word, as `URL`. */
  readonly operands?: string;
  readonly options: Options;
  /** Answers with the exit code; `undefined` for as long as it goes on running. */
  run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number | undefined>;
}
