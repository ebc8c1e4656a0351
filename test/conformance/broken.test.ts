import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conformanceCases, runCase } from '../../src/conformance/index.js';
import { brokenAdapters } from '../support/broken-adapters.js';
import { memoryStage } from '../support/memory-stage.js';

describe('the conformance kit notices an adapter that', () => {
  for (const { name, caughtBy, stage } of brokenAdapters) {
    it(`${name} (case ${caughtBy})`, async () => {
      const named = conformanceCases.find(({ number }) => number === caughtBy);
      assert.ok(named, `there is a case ${caughtBy}`);
      const { status } = await runCase(named, (seed) => stage(memoryStage, seed));
      assert.equal(status, 'failed');
    });
  }
});
