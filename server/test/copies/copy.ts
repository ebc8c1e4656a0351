import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ENTENTE } from '../support/entente.js';

/** One copy of the server, in a process of its own. */
export interface Copy {
  readonly address: string;
  /** Ends it as a failing machine does. */
  kill(): Promise<void>;
  /** Asks it to stop, and answers with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a copy, and waits until it answers. */
export async function startCopy(database: string, ...args: readonly string[]): Promise<Copy> {
  const all = ['serve', '--demo', '--database', database, '--port', '0', ...args];
  const child = spawn(process.execPath, [ENTENTE, ...all, '--log-level', 'error'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'close');
    }
    return child.exitCode;
  };
  return {
    address: await addressOf(child),
    async kill() {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface(stdout!)) {
    const address = /^Entente is at (http:\/\/[^/]+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The copy did not say where it is.');
}
