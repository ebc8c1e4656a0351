import { relative } from 'node:path';
import { Readable } from 'node:stream';
import { spec as Spec } from 'node:test/reporters';
import { failedLine, summaryLine } from './summary.mjs';

const TOTALS = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped' };

/** Node's own report, closed with the line that every runner here ends with. */
export default async function* nodeReporter(events) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const failed = [];
  const count = async function* () {
    for await (const event of events) {
      const [, word, number] = /^(\w+) (\d+)$/.exec(event.data.message ?? '') ?? [];
      const key = event.type === 'test:diagnostic' && event.data.nesting === 0 && TOTALS[word];
      if (key) sum[key] += Number(number);
      if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
        failed.push(failedLine(`${relative('.', event.data.file)}: ${event.data.name}`));
      }
      yield event;
    }
  };
  yield* Readable.from(count()).compose(new Spec());
  yield `${[...failed, summaryLine(sum)].join('\n')}\n`;
}
