// Packs what would be published, and lets publint and are-the-types-wrong look at that. The bills of
// materials have to name, with a licence, all that it needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));

function run(command, ...args) {
  check(spawnSync(command, args, { stdio: 'inherit' }));
}

/** Of what it prints, only errors are of interest. */
function runQuietly(command, ...args) {
  check(spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
}

function check({ status }) {
  if (status !== 0) process.exitCode = 1;
}

run(process.execPath, 'scripts/check-imports.mjs');
runQuietly(process.execPath, 'scripts/sbom.mjs');
runQuietly(process.execPath, 'scripts/sbom.mjs', 'server');
try {
  // Packing would build once more, for each of the two.
  run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  const archive = join(folder, readdirSync(folder)[0]);
  run('npx', 'publint', archive, '--strict');
  run('npx', 'attw', archive, '--profile', 'esm-only', '--format', 'ascii', '--quiet');
} finally {
  rmSync(folder, { recursive: true });
}
