import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build makes, and all that it is made from: the server stands on the library. */
const LIBRARY = {
  built: 'dist/entente.js',
  sources: [
    ...['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'],
    ...['rollup.config.mjs', 'custom-elements-manifest.config.mjs'],
  ],
};
const SERVER = { built: 'server/dist/index.js', sources: ['server/src', 'server/tsconfig.json'] };

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or anything in a folder, was last written; a folder itself is when something goes. */
function lastWritten(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  const names = readdirSync(path, { recursive: true });
  return Math.max(stat.mtimeMs, ...names.map((name) => timeOf(join(path, name))));
}

const isFresh = ({ built, sources }) =>
  timeOf(join(root, built)) > Math.max(...sources.map((path) => lastWritten(join(root, path))));

/** Builds the library, the server or both, unless they are there and newer than their sources. */
export async function ensureBuilt() {
  const isLibraryFresh = isFresh(LIBRARY);
  if (isLibraryFresh && isFresh(SERVER)) return;
  const args = [join(root, 'scripts/build.mjs'), ...(isLibraryFresh ? ['server'] : [])];
  const build = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error('The build failed.');
}
