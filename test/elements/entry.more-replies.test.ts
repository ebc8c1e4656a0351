import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import '../../src/elements/entry/entry.define.js';
import type { Entry } from '../../src/elements/entry/entry.js';
import { emptyTally } from '../../src/model/claim.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, town } from '../support/builders.js';
import { button, focused, mount, until } from '../support/mount.js';

describe('<entente-entry> that is asked for more replies', () => {
  const withReplies = (count: number): AnyRecord[] => [
    ...town(),
    { ...emptyTally('berths'), revision: 1, replies: count },
    ...Array.from({ length: count }, (_, at) => {
      const number = `1.${String(at + 1)}`;
      return aClaim(number, { number, parentId: 'berths', relation: 'qualifies', kind: 'value' });
    }),
  ];

  async function mountEntry(count: number, failures = 0) {
    let fault: FaultAdapter | undefined;
    const mounted = await mount<Entry>(html`<entente-entry claim-id="berths"></entente-entry>`, {
      records: withReplies(count),
      wrap: (memory) => (fault = new FaultAdapter(memory)),
    });
    const does = { does: 'fail', code: 'forbidden' } as const;
    fault?.inflict({ on: 'list', times: failures, fault: does });
    await until(() => mounted.root.querySelector('.more-replies'), 'the button');
    return mounted;
  }

  const replies = (root: ShadowRoot) => [...root.querySelectorAll('entente-entry')];

  const holdsFocus = (entry: Entry | undefined) => entry?.shadowRoot?.activeElement != null;

  it('puts the focus on the first that came, though nothing is left to press', async () => {
    const { root } = await mountEntry(2);
    button(root, 'Show 2 more').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => holdsFocus(replies(root)[0]), 'the focus');
  });

  it('puts the focus on the first that is new', async () => {
    const { root } = await mountEntry(25);
    button(root, 'Show 25 more').click();
    await until(() => replies(root).length === 20, 'the first page');
    button(root, 'Show 5 more').click();
    await until(() => holdsFocus(replies(root)[20]), 'the focus');
  });

  it('says how many came', async () => {
    const { root, said } = await mountEntry(2);
    button(root, 'Show 2 more').click();
    await until(() => said.length > 0, 'the announcement');
    expect(said).to.deep.equal(['2 more contributions']);
  });

  it('says that none came', async () => {
    const { element, root, said } = await mountEntry(2, 1);
    button(root, 'Show 2 more').click();
    await until(() => root.querySelector('.notice'), 'the notice');
    await expect(element).to.be.accessible();
    expect(said[0]).to.contain('The contributions could not be loaded.');
  });

  it('keeps the focus where it is tried again, and tries again', async () => {
    const { root, said } = await mountEntry(2, 2);
    button(root, 'Show 2 more').click();
    await until(() => root.querySelector('.notice'), 'the notice');
    button(root, 'Try again').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said.length === 2, 'the second failure');
    expect(focused()?.textContent.trim()).to.equal('Try again now');
    await sendKeys({ press: 'Enter' });
    await until(() => holdsFocus(replies(root)[0]), 'the focus');
    expect(root.querySelector('.notice') === null).to.equal(true);
  });
});
