import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Adapter } from '../../src/adapters/contract.js';
import { AdapterError } from '../../src/adapters/errors.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { runConformance } from '../../src/conformance/index.js';

describe('What the kit says of an adapter', () => {
  /** Why one case fails of an adapter in which some verbs are as these. */
  async function reasonFor(number: number, wrong: (base: Adapter) => object) {
    const report = await runConformance(
      ({ records }) => {
        const memory = new MemoryAdapter({ records });
        return {
          handle(person) {
            const base = memory.handle(person);
            return Object.assign(Object.create(base) as Adapter, bound(base), wrong(base));
          },
        };
      },
      { only: [number] },
    );
    return report.cases[0]?.reason ?? '';
  }

  /** Verbs that can be called on another object than the one that has them. */
  function bound(base: MemoryAdapter) {
    return {
      open: base.open.bind(base),
      list: base.list.bind(base),
      get: base.get.bind(base),
      submit: base.submit.bind(base),
      close: base.close.bind(base),
    };
  }

  it('names what is missing where it opens', async () => {
    const reason = await reasonFor(103, (base) => ({
      open: async (id: string) => ({ ...(await base.open(id)), session: undefined }),
    }));
    assert.match(reason, /open answers with consultation, session, .*; missing: session$/);
  });

  it('names what is missing where something is submitted', async () => {
    const reason = await reasonFor(301, (base) => ({
      submit: async (...args: Parameters<NonNullable<Adapter['submit']>>) =>
        (await base.submit?.(...args))?.records,
    }));
    assert.match(reason, /submit answers with records, repeated; missing: records, repeated$/);
  });

  it('says that get gives a list, and nothing around it', async () => {
    const reason = await reasonFor(301, (base) => ({
      get: async (ids: readonly string[]) => ({ records: await base.get(ids) }),
    }));
    assert.match(reason, /Records are answered as a list/);
  });

  it('gives the code with which something was refused that should have passed', async () => {
    const reason = await reasonFor(301, () => ({
      submit: () => Promise.reject(new AdapterError('conflict', 'The id was used.')),
    }));
    assert.equal(reason, 'Refused with conflict: The id was used.');
  });

  it('lists the orders that there are where another is declared', async () => {
    const reason = await reasonFor(105, (base) => ({
      async open(id: string) {
        const opened = await base.open(id);
        return { ...opened, capabilities: { ...opened.capabilities, orders: ['oldest'] } };
      },
    }));
    assert.match(reason, /Every order is one of least-heard, newest, most-contested, number$/);
  });
});
