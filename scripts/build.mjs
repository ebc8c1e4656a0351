// Makes dist/: modules and types for bundlers, files for script tags, and what editors read; then the
// server. `node scripts/build.mjs server` makes the server alone.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

const started = Date.now();

function run(name, ...args) {
  const child = spawn(join('node_modules/.bin', name), args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} failed (${code})`)),
    );
  });
}

const script = (name) => import(`./${name}.mjs`);

/** Files that this build did not write were left by an earlier one. */
function sweep(folder) {
  for (const { name, isFolder } of entriesOf(folder)) {
    if (isFolder) sweep(name);
    else if (statSync(name).mtimeMs < started - 1000) unlinkSync(name);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const entriesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: join(folder, entry.name),
    isFolder: entry.isDirectory(),
  }));

async function buildLibrary() {
  await Promise.all([
    run('rollup', '--config', '--silent'),
    run('tsc', '--project', 'tsconfig.json', '--emitDeclarationOnly'),
    run('tsx', 'scripts/openapi/write.ts'),
    run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'),
  ]);
  await script('react');
  if (existsSync('dist')) sweep('dist');
}

try {
  if (process.argv[2] !== 'server') await buildLibrary();
  // It is built on the package as others find it.
  if (existsSync('server/src')) await run('tsc', '--project', 'server/tsconfig.json');
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
