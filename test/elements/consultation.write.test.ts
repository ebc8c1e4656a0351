import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { AnyRecord } from '../../src/model/record.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import { town } from '../support/builders.js';
import { press } from '../support/keys.js';
import { focused, until } from '../support/mount.js';

/** Above the contributions of a consultation, for somebody who has written nothing yet. */
async function mountToolbar(records: readonly AnyRecord[]) {
  const memory = new MemoryAdapter({ records });
  const dana = memory.handle({ id: 'Dana', name: 'Dana', roles: ['participant'] });
  const { shadowRoot } = await fixture<Consultation>(html`
    <entente-consultation lang="en" consultation="quay" keep-nothing .adapter=${dana}>
    </entente-consultation>
  `);
  const thread = () => shadowRoot?.querySelector('entente-thread')?.shadowRoot;
  await until(() => thread()?.querySelector('entente-entry'), 'the contributions');
  const buttons = thread()!.querySelectorAll('.toolbar button');
  return Array.from(buttons, ({ textContent }) => textContent.trim());
}

describe('The way from above the contributions to the room to write', () => {
  it('fetches what one writes with, and ends at its first step', async () => {
    await mountToolbar(town());
    expect(customElements.get('entente-composer')).to.equal(undefined);
    await press('Write a contribution');
    await until(() => focused()?.id === 'now', 'the focus');
  });

  it('is not offered once nothing can be written any more', async () => {
    const closed = town().map((record) =>
      record.type === 'consultation'
        ? {
            ...record,
            opensAt: '2020-01-01T00:00:00Z',
            closesAt: '2020-02-01T00:00:00Z',
            phases: [],
          }
        : record,
    );
    expect(await mountToolbar(closed)).to.deep.equal(['Search']);
  });
});
