import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import '../../src/elements/thread/thread.define.js';
import type { Thread } from '../../src/elements/thread/thread.js';
import { aClaim, town } from '../support/builders.js';
import { button, focused, mount, until } from '../support/mount.js';

describe('<entente-thread> whose next page does not come', () => {
  const many = [
    ...town().filter(({ id }) => id !== 'berths'),
    ...Array.from({ length: 25 }, (_, at) =>
      aClaim(`claim-${String(at)}`, { number: String(at + 1), text: `Thought ${String(at)}.` }),
    ),
  ];

  async function mountFailing(failures: number) {
    let fault: FaultAdapter | undefined;
    const mounted = await mount<Thread>(html`<entente-thread></entente-thread>`, {
      records: many,
      wrap: (memory) => (fault = new FaultAdapter(memory)),
    });
    const { root } = mounted;
    const entries = () => [...root.querySelectorAll('entente-entry')];
    await until(() => entries().length === 20, 'the first page');
    const does = { does: 'fail', code: 'forbidden' } as const;
    fault?.inflict({ on: 'list', times: failures, fault: does });
    button(root, 'Show 5 more').click();
    await until(() => root.querySelector('.notice'), 'the notice');
    return { ...mounted, entries };
  }

  it('passes the accessibility audit', async () => {
    const { element } = await mountFailing(1);
    await expect(element).to.be.accessible();
  });

  it('says so', async () => {
    const { said } = await mountFailing(1);
    expect(said).to.deep.equal([
      'The contributions could not be loaded. The service did not answer. What you have written is kept.',
    ]);
  });

  it('keeps the focus where it is tried again, and tries again', async () => {
    const { root, said, entries } = await mountFailing(2);
    button(root, 'Try again').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said.length === 2, 'the second failure');
    expect(focused()?.textContent.trim()).to.equal('Try again now');
    await sendKeys({ press: 'Enter' });
    await until(() => entries()[20]?.shadowRoot?.activeElement, 'the focus');
    expect(root.querySelector('.notice') === null).to.equal(true);
  });
});
