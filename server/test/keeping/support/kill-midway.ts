import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('killed.ts', import.meta.url));

/** Kills a process in the middle of its work, once it was answered some times; gives what it said. */
export async function killMidway(database: string, answers: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (said.push(line) === answers) child.kill('SIGKILL');
  }
  await ended;
  return said;
}
