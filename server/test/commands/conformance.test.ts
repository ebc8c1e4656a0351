import { conformanceCases, type ConformanceReport } from '@entente/elements/conformance.js';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { run, running } from './cli.js';

/** The first case about each thing; the long test runs all of them. */
const firstOfEach = conformanceCases
  .map(({ number }) => number)
  .filter(
    (number, at, all) => at === 0 || Math.floor(all[at - 1]! / 10) !== Math.floor(number / 10),
  );

describe('entente conformance', () => {
  it('proves a server that runs, and reports as JSON', async () => {
    const stages = await running(['stages', '--port', '0']);
    const only = firstOfEach.flatMap((number) => ['--only', String(number)]);
    const { code, out, errors } = await run(['conformance', stages.address, '--json', ...only]);
    assert.equal(await stages.stop(), 0);
    const report = JSON.parse(out) as ConformanceReport;
    assert.deepEqual(
      report.cases.map(({ number, status, reason }) => [number, status, reason]),
      firstOfEach.map((number) => [number, 'passed', null]),
      errors,
    );
    assert.deepEqual([code, report.contract, report.failed], [0, 1, 0]);
  });

  it('ends badly where a case fails, and says which and why', async () => {
    const server = createServer((_request, response) => response.writeHead(403).end('Not here.'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const args = ['conformance', `http://127.0.0.1:${String(port)}/`, '--only', '101'];
    const { code, out } = await run(args);
    server.close();
    assert.equal(code, 1);
    assert.match(out, /^✗ 101 .*\n.*answered 403: Not here\./);
    assert.match(out, /0 passed, 1 failed, 0 skipped\n$/);
  });
});
