import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { freePort } from '../support/free-port.js';
import { snippetOf } from './snippets.js';

const NOBODY = '65534';

/** The instructions of a container file, by their names. */
async function instructions(): Promise<ReadonlyMap<string, string>> {
  const lines = (await snippetOf('dockerfile')).trimEnd().split('\n');
  return new Map(lines.map((line) => [line.split(' ')[0]!, line.slice(line.indexOf(' ') + 1)]));
}

const listOf = (said: string) => JSON.parse(said) as readonly string[];

describe('The container that docs/deploying.md shows', () => {
  it('runs as its first process, as nobody in particular, and ends in order', async () => {
    const file = await instructions();
    const [program = '', ...command] = [
      ...listOf(file.get('ENTRYPOINT') ?? '[]'),
      ...listOf(file.get('CMD') ?? '[]'),
    ];
    assert.equal(program, 'node');
    const settings = Object.fromEntries(
      (file.get('ENV') ?? '').split(' ').map((each) => each.split('=') as [string, string]),
    );
    const port = String(await freePort());
    const as = ['setpriv', '--reuid', NOBODY, '--regid', NOBODY, '--clear-groups'];
    const child = spawn(
      'unshare',
      ['--pid', '--fork', '--mount-proc', ...as, process.execPath, ...command],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { PATH: process.env.PATH, ...settings, PORT: port, ENTENTE_DATABASE: 'memory' },
      },
    );
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith('Entente is at')) break;
    }
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    assert.equal(ready.status, 200);
    // The first process of a container has no handlers but its own.
    const children = await readFile(
      `/proc/${String(child.pid)}/task/${String(child.pid)}/children`,
    );
    process.kill(Number(children.toString().trim()), 'SIGTERM');
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });
});
