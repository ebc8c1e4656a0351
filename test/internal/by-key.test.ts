import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { byKey } from '../../src/internal/by-key.js';

const rows = fc.array(fc.record({ at: fc.constantFrom('a', 'b', 'c'), id: fc.integer() }));
const byAt = byKey<{ readonly at: string }>(({ at }) => at);

describe('A sort by key', () => {
  it('puts the lesser first', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const keys = [...given].sort(byAt).map(({ at }) => at);
        assert.deepEqual(keys, given.map(({ at }) => at).sort());
      }),
    );
  });

  it('calls equal what is equal, so that no engine may turn it round', () => {
    fc.assert(fc.property(fc.string(), (at) => byAt({ at }, { at }) === 0));
  });
});
