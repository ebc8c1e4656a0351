import { relative } from 'node:path';
import { failedLine, summaryLine } from '../summary.mjs';

function count({ tests = [], suites = [] }, file, sum, failed) {
  for (const { name, skipped, passed } of tests) {
    sum[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) failed.push(failedLine(`${file}: ${name}`));
  }
  for (const suite of suites) count(suite, file, sum, failed);
}

function countSession({ passed, testFile, testResults }, sum, failed) {
  const failedBefore = sum.failed;
  const file = relative('.', testFile);
  if (testResults) count(testResults, file, sum, failed);
  // Errors outside of any test, such as a file that cannot be loaded, are failures as well.
  if (passed || sum.failed > failedBefore) return;
  sum.failed += 1;
  failed.push(failedLine(file));
}

/** Names what failed, and closes the run with the line that every runner here ends with. */
export function summaryReporter() {
  let lines;
  return {
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0, skipped: 0 };
      lines = [];
      for (const session of sessions) countSession(session, sum, lines);
      lines.push(summaryLine(sum));
    },
    stop() {
      // The runner's own report is still to be printed at this point.
      if (lines) process.once('exit', () => console.log(lines.join('\n')));
    },
  };
}
