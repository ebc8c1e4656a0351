import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import type { Capabilities } from '../../src/adapters/contract.js';
import {
  conformanceCases,
  formatReport,
  runCase,
  runConformance,
  verifyCase,
  type StageFactory,
} from '../../src/conformance/index.js';
import { memoryStage } from '../support/memory-stage.js';

const stageWith =
  (capabilities: Partial<Capabilities>): StageFactory =>
  ({ records }) => {
    const base = new MemoryAdapter({ records, capabilities });
    return { handle: (person) => base.handle(person) };
  };

const readOnly = stageWith({
  absent: ['submit', 'changesSince', 'watch', 'aggregate', 'search'],
  orders: ['number'],
  aggregates: [],
  push: 'none',
});

const broken: StageFactory = () => {
  throw new Error('It does not start.');
};

describe('the conformance kit', () => {
  it('numbers its cases once each, in sequence', () => {
    const numbers = conformanceCases.map(({ number }) => number);
    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((a, b) => a - b),
    );
  });

  it('names its cases once each', () => {
    const names = conformanceCases.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });

  it('has sixty cases and more', () => {
    assert.ok(conformanceCases.length >= 60);
  });

  it('skips what a backend declares that it cannot do, and says why', async () => {
    const report = await runConformance(readOnly, { only: [101, 202, 301] });
    assert.deepEqual(
      report.cases.map(({ status, reason }) => [status, reason]),
      [
        ['passed', null],
        ['skipped', 'no newest'],
        ['skipped', 'no submit'],
      ],
    );
  });

  it('finds nothing wrong with a backend that only reads', async () => {
    const report = await runConformance(readOnly);
    assert.deepEqual(
      report.cases.filter(({ status }) => status === 'failed'),
      [],
    );
    assert.ok(report.passed > 20);
  });

  it('finds nothing wrong with a backend whose pages hold three claims', async () => {
    const report = await runConformance(stageWith({ pageSize: 3 }));
    assert.deepEqual(
      report.cases.filter(({ status }) => status === 'failed'),
      [],
    );
  });

  it('reports plain data with the sum of every status', async () => {
    const report = await runConformance(memoryStage, { only: [101, 102] });
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    assert.deepEqual([report.passed, report.failed, report.skipped], [2, 0, 0]);
    assert.equal(report.capabilities?.contract, 1);
  });

  it('reports a backend that does not even start', async () => {
    const report = await runConformance(broken, { only: [101] });
    assert.deepEqual([report.failed, report.capabilities], [1, null]);
    assert.equal(report.cases[0]?.reason, 'It does not start.');
  });

  it('writes a report that people can read, with the sum in its last line', async () => {
    const report = await runConformance(readOnly, { only: [101, 301] });
    assert.deepEqual(formatReport(report).split('\n'), [
      '✓ 101 opens the consultation with its groups',
      '– 301 keeps what was accepted, for everybody',
      '      skipped: no submit',
      '',
      '1 passed, 0 failed, 1 skipped',
    ]);
  });

  it('tells of each result as it comes', async () => {
    const told: number[] = [];
    await runConformance(memoryStage, {
      only: [101, 102],
      onResult: ({ number }) => told.push(number),
    });
    assert.deepEqual(told, [101, 102]);
  });

  it('gives up on a backend that never answers', async () => {
    const [first] = conformanceCases;
    assert.ok(first);
    const silent: StageFactory = (seed) => ({
      handle(person) {
        const adapter = memoryStage(seed).handle(person) as MemoryAdapter;
        adapter.open = () => new Promise(() => undefined);
        return adapter;
      },
    });
    const { status, reason } = await runCase(first, silent, 10);
    assert.deepEqual([status, reason], ['failed', 'The case took longer than 10 ms']);
  });

  it('rejects for a test runner when a case fails', async () => {
    const [first] = conformanceCases;
    assert.ok(first);
    await assert.rejects(verifyCase(first, broken), /101 .*It does not start/);
  });
});
