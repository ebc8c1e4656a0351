/** The line that closes every run of tests; machines read it too. */
export const summaryLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The line that names a test that failed, before the closing one. */
export const failedLine = (name) => `failed: ${name}`;

/** What a closing line says, or undefined for any other line. */
export function parseSummary(line) {
  const found = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line.trim());
  if (!found) return undefined;
  const [passed, failed, skipped] = found.slice(1).map(Number);
  return { passed, failed, skipped };
}

/** Which test a line says has failed, or undefined for any other line. */
export const parseFailed = (line) => /^failed: (.+)$/.exec(line)?.[1];
