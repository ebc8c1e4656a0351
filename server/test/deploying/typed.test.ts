import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { aSet, written } from '../record/a-set.js';
import { ENTENTE } from '../support/entente.js';
import { snippetsOf } from './snippets.js';

/** `npx entente` is the program of this clone, and asks no registry. */
const asHere = `npx() { shift; '${process.execPath}' '${ENTENTE}' "$@"; }\n`;

describe('What docs/deploying.md lets one type', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-typed-'));
    await writeFile(join(folder, 'consultation.json'), written(aSet()));
  });
  after(() => rm(folder, { recursive: true }));

  it('imports a consultation and serves it', async () => {
    const shown = (await snippetsOf('sh')).find((each) => each.includes('entente import'));
    assert.ok(shown);
    const shell = spawn('sh', ['-e', '-c', asHere + shown], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, PORT: '0' },
    });
    const said: string[] = [];
    for await (const line of createInterface(shell.stdout)) {
      said.push(line);
      if (line.startsWith('Entente is at')) break;
    }
    assert.match(said[0] ?? '', /^Kept \d+ records as example\.$/);
    const address = said.at(-1)!.replace('Entente is at ', '');
    assert.equal((await fetch(`${address}consultations/example`)).status, 200);
    process.kill(-shell.pid!, 'SIGTERM');
    await once(shell, 'close');
  });
});
