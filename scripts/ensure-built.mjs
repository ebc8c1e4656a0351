import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of the first and one of the last step of a build, and all that it is made from. */
const BUILT = ['dist/entente.js', 'server/dist/index.js'];
const SOURCES = [
  ...['src', 'server/src', 'scripts'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'server/tsconfig.json'],
  ...['rollup.config.mjs', 'custom-elements-manifest.config.mjs'],
];

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or anything in a folder, was last written; a folder itself is when something goes. */
function lastWritten(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  const names = readdirSync(path, { recursive: true });
  return Math.max(stat.mtimeMs, ...names.map((name) => timeOf(join(path, name))));
}

/** Builds the library and the server unless both are there and newer than their sources. */
export async function ensureBuilt() {
  const built = Math.min(...BUILT.map((file) => timeOf(join(root, file))));
  if (built > Math.max(...SOURCES.map((path) => lastWritten(join(root, path))))) return;
  const args = [join(root, 'scripts/build.mjs')];
  const build = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error('The build failed.');
}
