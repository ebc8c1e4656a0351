import { summaryLine } from '../summary.mjs';

function count({ tests = [], suites = [] }, sum) {
  for (const { skipped, passed } of tests) {
    sum[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) count(suite, sum);
}

function countSession(session, sum) {
  const failedBefore = sum.failed;
  if (session.testResults) count(session.testResults, sum);
  // Errors outside of any test, such as a file that cannot be loaded, are failures as well.
  if (!session.passed && sum.failed === failedBefore) sum.failed += 1;
}

/** Closes the run with the line that every runner here ends with. */
export function summaryReporter() {
  let sum;
  return {
    onTestRunFinished({ sessions }) {
      sum = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) countSession(session, sum);
    },
    stop() {
      // The runner's own report is still to be printed at this point.
      if (sum) process.once('exit', () => console.log(summaryLine(sum)));
    },
  };
}
