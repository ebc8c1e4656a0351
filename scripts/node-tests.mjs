import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureBuilt } from './ensure-built.mjs';
import { testFiles } from './test-files.mjs';

/** What takes minutes and is proven another way as well; it runs when it is named. */
const isLong = (file) => file.endsWith('.long.test.ts');

/** Milliseconds after which a test that hangs has failed. */
const PATIENCE = 600_000;

/**
 * Runs the tests of `runner` in Node, or those of them whose path contains one of the words given
 * on the command line, and sets the exit code.
 */
export async function runNodeTests(runner, { concurrency = availableParallelism() } = {}) {
  const words = process.argv.slice(2);
  const files = testFiles(runner).filter((file) =>
    words.length === 0 ? !isLong(file) : words.some((word) => file.includes(word)),
  );
  // Given no file, Node would look for tests itself, and find those of the browser.
  if (files.length === 0) {
    console.log('0 passed, 0 failed, 0 skipped');
    return;
  }
  // The server stands on the library as it is shipped, and is started as it is shipped.
  if (files.some((file) => file.startsWith('server/'))) await ensureBuilt();
  const { status } = spawnSync(
    process.execPath,
    [
      // The embedded database is not used for long enough that compiling it well would be worth it.
      ...['--liftoff-only', '--import', 'tsx'],
      ...['--test', '--test-reporter=./scripts/node-reporter.mjs'],
      `--test-timeout=${PATIENCE}`,
      `--test-concurrency=${concurrency}`,
      ...files,
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
