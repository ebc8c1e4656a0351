import { conformanceCases, type ConformanceReport } from '@entente/elements/conformance.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, running } from './cli.js';

describe('entente conformance', () => {
  it('proves a server that runs by the whole kit', async (test) => {
    const stages = await running(['stages', '--port', '0']);
    const { code, out, errors } = await run(['conformance', stages.address, '--json']);
    assert.equal(await stages.stop(), 0);
    const { cases } = JSON.parse(out) as ConformanceReport;
    test.diagnostic(`${String(cases.length)} cases`);
    assert.deepEqual(
      cases.map(({ number, status, reason }) => [number, status, reason]),
      conformanceCases.map(({ number }) => [number, 'passed', null]),
      errors,
    );
    assert.equal(code, 0);
  });
});
