import type { CaseResult, ConformanceReport } from './run.js';

const signs: Readonly<Record<CaseResult['status'], string>> = {
  passed: '✓',
  failed: '✗',
  skipped: '–',
};

/** A report for people: one line a case, and the sum in the last line. */
export function formatReport({ cases, passed, failed, skipped }: ConformanceReport): string {
  const lines = cases.map(({ number, name, status, reason }) => {
    const line = `${signs[status]} ${number} ${name}`;
    return reason === null ? line : `${line}\n      ${status}: ${reason}`;
  });
  return [...lines, '', `${passed} passed, ${failed} failed, ${skipped} skipped`].join('\n');
}
