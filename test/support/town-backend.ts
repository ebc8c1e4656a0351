import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { town } from './builders.js';

/** The small town in memory, as one participant meets it, or somebody who is not signed in. */
export const townBackend = (name: string | null = 'Ben'): MemoryAdapter =>
  new MemoryAdapter({
    records: structuredClone(town()),
    actor: { id: name, name: name ?? '', roles: ['participant'] },
  });
