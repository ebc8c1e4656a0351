import { describe, it } from 'node:test';
import { conformanceCases, verifyCase } from '../../src/conformance/index.js';
import { memoryStage } from '../support/memory-stage.js';

describe('the memory adapter', () => {
  for (const each of conformanceCases) {
    it(`${each.name} (case ${each.number})`, () => verifyCase(each, memoryStage));
  }
});
