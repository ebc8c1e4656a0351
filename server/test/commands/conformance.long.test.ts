import { conformanceCases, type ConformanceReport } from '@entente/elements/conformance.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, running } from './cli.js';

/** What the server on its stages does not offer, and so the cases that do not run there. */
const noRestart = 'no hook restart';

describe('entente conformance', () => {
  it('proves a server that runs by the whole kit', async (test) => {
    const stages = await running(['stages', '--port', '0']);
    const { code, out, errors } = await run(['conformance', stages.address, '--json']);
    assert.equal(await stages.stop(), 0);
    const report = JSON.parse(out) as ConformanceReport;
    test.diagnostic(`${String(report.passed)} passed, ${String(report.skipped)} skipped`);
    const others = report.cases.filter(({ status }) => status !== 'passed');
    const unexpected = others.filter(({ reason }) => reason !== noRestart);
    assert.deepEqual(unexpected, [], errors);
    assert.deepEqual(
      report.cases.map(({ number }) => number),
      conformanceCases.map(({ number }) => number),
    );
    assert.equal(report.passed + report.skipped, conformanceCases.length);
    assert.equal(code, 0);
  });
});
