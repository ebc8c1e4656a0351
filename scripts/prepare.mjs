// npm runs this after every install. A clone is built at once, so that the page and its tests can
// start; where there is nothing to build from, installing is all there is to do.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

if (!existsSync('src/index.ts')) {
  console.log('prepare: no src/index.ts, nothing to build');
} else {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
