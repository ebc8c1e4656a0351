// Everything that is tested, one runner after the other, closed with one line for all of them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './ensure-built.mjs';
import { failedLine, parseFailed, parseSummary, summaryLine } from './summary.mjs';
import { testFiles } from './test-files.mjs';

const allFailed = [];

/** Runs a command, passes on what it prints but what closes it, and answers with that. */
async function run(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let sum = { passed: 0, failed: 0, skipped: 0 };
  for await (const line of createInterface({ input: child.stdout })) {
    const found = parseSummary(line);
    const failed = parseFailed(line);
    if (failed) allFailed.push(failedLine(failed));
    if (found) sum = found;
    else if (!failed) console.log(line);
  }
  const failedSilently = (await ended) !== 0 && sum.failed === 0;
  return failedSilently ? { ...sum, failed: 1 } : sum;
}

const node = (script, ...args) => run(process.execPath, [`scripts/${script}`, ...args]);

/** Installing has built what is there; it is built again where something has changed since. */
async function build() {
  try {
    await ensureBuilt();
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const hasStories = existsSync('stories');

/** What is built comes before what opens it. */
const steps = [
  ['Build', existsSync('src/index.ts'), build],
  ['Tests in Node', testFiles('node').length > 0, () => node('test-node.mjs')],
  ['Tests in Chromium', testFiles('browser').length > 0, () => run('npx', ['wtr'])],
  ['Storybook', hasStories, () => run('npm', ['run', '--silent', 'build-storybook'])],
  ['Stories', hasStories, () => node('test-stories.mjs')],
  ['Pages', testFiles('page').length > 0, () => node('test-page.mjs')],
];

const results = [];
for (const [title, isNeeded, step] of steps) {
  if (!isNeeded) continue;
  console.log(`\n== ${title}`);
  results.push([title, await step()]);
}

const total = { passed: 0, failed: 0, skipped: 0 };
console.log('');
for (const [title, sum] of results) {
  console.log(`${title}: ${summaryLine(sum)}`);
  for (const key of Object.keys(total)) total[key] += sum[key];
}
// Once more and together: the report of a runner stands far above.
for (const line of allFailed) console.log(line);
console.log(summaryLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
