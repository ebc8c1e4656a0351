import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import '../../src/elements/thread/thread.define.js';
import type { Thread } from '../../src/elements/thread/thread.js';
import { newId } from '../../src/internal/new-id.js';
import { button, focused, mount, until, type StageOptions } from '../support/mount.js';

describe('The search of <entente-thread>', () => {
  async function mountThread(options: StageOptions = {}) {
    const mounted = await mount<Thread>(html`<entente-thread></entente-thread>`, options);
    await until(() => mounted.root.querySelector('.claims'), 'the thread');
    return mounted;
  }

  const found = (root: ShadowRoot) =>
    root
      .querySelector('entente-search')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('entente-claim-card') ?? [];

  async function open(root: ShadowRoot): Promise<void> {
    button(root, 'Search').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'words', 'the focus in the field');
  }

  it('passes the accessibility audit when it is open', async () => {
    const { element, root } = await mountThread();
    await open(root);
    await expect(element).to.be.accessible();
  });

  it('opens by keyboard with the focus in its field, and says so of its button', async () => {
    const { root } = await mountThread();
    await open(root);
    expect(button(root, 'Search').ariaExpanded).to.equal('true');
  });

  it('finds while the thread stays as it is', async () => {
    const { root } = await mountThread();
    const before = root.querySelectorAll('.claims entente-entry').length;
    await open(root);
    await sendKeys({ type: 'berths' });
    await sendKeys({ press: 'Enter' });
    await until(() => found(root).length > 0, 'what was found');
    expect(root.querySelectorAll('.claims entente-entry').length).to.equal(before);
  });

  it('goes away with what it found when its button is pressed again', async () => {
    const { element, root } = await mountThread();
    await open(root);
    button(root, 'Search').click();
    await element.updateComplete;
    expect(root.querySelectorAll('entente-search').length).to.equal(0);
  });

  it('does not take up what is written later', async () => {
    const { root, store } = await mountThread();
    await open(root);
    await sendKeys({ type: 'berths' });
    await sendKeys({ press: 'Enter' });
    await until(() => found(root).length > 0, 'what was found');
    const before = found(root).length;
    await store.submit({
      ...{ type: 'postClaim', id: newId(), kind: 'value', text: 'No boats.', language: 'en' },
      ...{ parentId: null, relation: null },
    });
    await until(
      () => root.querySelectorAll('.claims entente-entry').length > 1,
      'what was written',
    );
    expect(found(root).length).to.equal(before);
  });

  it('is not offered where the backend cannot search', async () => {
    const { root } = await mountThread({
      wrap: (memory) =>
        new FaultAdapter(
          new MemoryAdapter({ records: memory.snapshot(), capabilities: { absent: ['search'] } }),
        ),
    });
    const words = [...root.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
    expect(words).not.to.include('Search');
  });
});
