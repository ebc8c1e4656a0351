import { expect, fixture, html } from '@open-wc/testing';
import type { Adapter } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import { until } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

describe('What the developer of a page is told', () => {
  async function refused(adapter: Adapter): Promise<void> {
    const { shadowRoot } = await fixture<Consultation>(html`
      <entente-consultation lang="en" consultation="quai" keep-nothing .adapter=${adapter}>
      </entente-consultation>
    `);
    await until(() => shadowRoot?.querySelector('.notice'), 'the notice');
  }

  it('is why a consultation was not opened', async () => {
    const said = await warnings(() => refused(new MemoryAdapter({ records: [] })));
    expect(said).to.contain('"quai" was not opened. There is no consultation quai.');
  });

  it('is what an adapter has to be, where something else was given', async () => {
    const said = await warnings(() => refused(MemoryAdapter as unknown as Adapter));
    expect(said).to.contain('"adapter" takes an object with open(), list(), get() and close()');
  });
});
