import { describe, it } from 'node:test';
import { Backend } from '../../src/adapters/backend.js';
import type { Adapter } from '../../src/adapters/contract.js';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import { conformanceCases, verifyCase, type StageFactory } from '../../src/conformance/index.js';
import { memoryStage } from '../support/memory-stage.js';

/** A sound adapter with something around it. */
const wrapped =
  (wrap: (adapter: Adapter) => Adapter): StageFactory =>
  (seed) => {
    const stage = memoryStage(seed);
    return { ...stage, handle: async (person) => wrap(await stage.handle(person)) };
  };

const factories: Readonly<Record<string, StageFactory>> = {
  'an adapter in a Backend': wrapped((adapter) => new Backend(adapter)),
  'an adapter without faults in a FaultAdapter': wrapped((adapter) => new FaultAdapter(adapter)),
};

for (const [what, factory] of Object.entries(factories)) {
  describe(what, () => {
    for (const each of conformanceCases) {
      it(`${each.name} (case ${each.number})`, () => verifyCase(each, factory));
    }
  });
}
