import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { root } from './root.mjs';

const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** When something below a folder was last written; 0 where there is no such folder. */
function lastWritten(folder) {
  if (timeOf(folder) === undefined) return 0;
  const names = readdirSync(folder, { recursive: true });
  return Math.max(0, ...names.map((name) => timeOf(`${folder}/${name}`) ?? 0));
}

/** Whether what was built of a folder is there, and newer than what it was built from. */
const isBuilt = (built, source) =>
  (timeOf(`${root}/${built}`) ?? 0) > lastWritten(`${root}/${source}`);

/** Builds the library and the server unless both are there and newer than their sources. */
export async function ensureBuilt() {
  if (isBuilt('dist/entente.js', 'src') && isBuilt('server/dist/index.js', 'server/src')) return;
  const args = [`${root}/scripts/build.mjs`];
  const build = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error('The build failed.');
}
