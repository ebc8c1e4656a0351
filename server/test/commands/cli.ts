import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ENTENTE } from '../support/entente.js';

/** What came of a command. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** `entente`, with the variables that the test gives and none besides. */
function entente(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [ENTENTE, ...args], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Said> {
  const child = entente(args, environment);
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, errors };
}

/** A command that goes on running: where it is, and how to end it. */
export async function running(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly address: string; stop(): Promise<number | null> }> {
  const child = entente(args, environment);
  for await (const line of createInterface(child.stdout)) {
    const address = / (http:\/\/[^/]+)\/$/.exec(line)?.[1];
    if (address === undefined) continue;
    return {
      address,
      async stop() {
        child.kill('SIGTERM');
        const [code] = (await once(child, 'close')) as [number | null];
        return code;
      },
    };
  }
  throw new Error(`entente ${args.join(' ')} did not say where it is.`);
}
