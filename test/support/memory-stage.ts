import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import type { Seed, Stage } from '../../src/conformance/index.js';
import { FakeClock } from './fake-clock.js';

/** A memory adapter on stage, with every way around its front door. */
export function memoryStage(seed: Seed): Stage {
  const clock = new FakeClock(seed.now);
  const base = new MemoryAdapter({ records: structuredClone(seed.records), clock });
  let handles: MemoryAdapter[] = [];
  return {
    handle(person) {
      const adapter = base.handle(person);
      handles.push(adapter);
      return adapter;
    },
    put(records) {
      base.put(records);
    },
    read: () => base.snapshot(),
    advance(milliseconds) {
      clock.advance(milliseconds);
    },
    // What is kept here ends with the page: starting again can only mean to leave and come back.
    async restart() {
      await Promise.all(handles.map((adapter) => adapter.close()));
      handles = [];
    },
  };
}
