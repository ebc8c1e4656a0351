import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { snippetOf } from './snippets.js';

describe('The systemd unit that docs/deploying.md shows', () => {
  let folder: string;
  let unit: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-unit-'));
    file = join(folder, 'entente.service');
    unit = await snippetOf('ini');
    // The program is where it is on this machine.
    await writeFile(file, unit.replace('/usr/bin/node', process.execPath));
  });
  after(() => rm(folder, { recursive: true }));

  const setting = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '';

  it('is understood by systemd, every line of it', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  });

  it('leaves the server little to do harm with', (test) => {
    const args = ['security', '--offline=true', '--no-pager', file];
    const { stdout } = spawnSync('systemd-analyze', args, { encoding: 'utf8' });
    const [, overall = '', word = ''] =
      /Overall exposure level .*: ([\d.]+) (\w+)/.exec(stdout) ?? [];
    test.diagnostic(`Exposure ${overall}`);
    assert.equal(word, 'OK', stdout);
  });

  it('starts a server that ends in order when all of its processes are signalled', async () => {
    const [program = '', ...args] = setting('ExecStart').split(' ');
    assert.equal(program, '/usr/bin/node');
    const child = spawn(process.execPath, [...args, '--port', '0'], {
      // A group of its own, as systemd signals all that it has started.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { NODE_ENV: 'production', ENTENTE_DATABASE: 'memory' },
    });
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith('Entente is at')) break;
    }
    process.kill(-child.pid!, 'SIGTERM');
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });
});
