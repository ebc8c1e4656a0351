import { readLines } from '../input/read-lines.js';
import { usualLimits, type Limits } from '../input/limits.js';
import { Refusal } from '../input/refusal.js';
import type { Report } from './report.js';
import { Verifier } from './verifier.js';

/** Checks a public record, offline, with no more than an event of it in memory. */
export async function verifyLedger(
  chunks: AsyncIterable<Buffer>,
  limits: Limits = usualLimits,
): Promise<Report> {
  const verifier = new Verifier(limits);
  try {
    for await (const line of readLines(chunks, limits)) {
      verifier.take(line);
      if (verifier.isBroken) break;
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.line === undefined) throw error;
    const problem = { line: error.line, seq: null, record: null, message: error.message };
    const report = verifier.report();
    return { ...report, isSound: false, problems: [problem] };
  }
  return verifier.report();
}
