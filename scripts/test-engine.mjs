// The tests of the elements in another engine: `node scripts/test-engine.mjs firefox` or `webkit`.
import { spawnSync } from 'node:child_process';
import { missingEngine } from './wtr/engines.mjs';

const [name, ...rest] = process.argv.slice(2);
const missing = missingEngine(name);

if (missing) {
  console.log(`${missing}: nothing was run`);
} else {
  const { status } = spawnSync('npx', ['wtr', ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ENGINE: name },
  });
  process.exitCode = status ?? 1;
}
