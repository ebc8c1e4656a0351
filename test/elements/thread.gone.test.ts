import { expect, html } from '@open-wc/testing';
import '../../src/elements/thread/thread.define.js';
import type { Thread } from '../../src/elements/thread/thread.js';
import { PanelOpenEvent } from '../../src/events/panel-events.js';
import type { Claim } from '../../src/model/claim.js';
import { aClaim, town } from '../support/builders.js';
import { deepText } from '../support/everywhere.js';
import { focused, lastingKeep, mount, type, until, type StageOptions } from '../support/mount.js';

describe('<entente-thread> when a contribution that was out waits again', () => {
  const first = aClaim('first', { number: '2', text: 'A first thought.' });
  const second = aClaim('second', { number: '3', text: 'A second thought.' });
  const reply = aClaim('reply', {
    number: '2.1',
    parentId: 'first',
    relation: 'qualifies',
    kind: 'value',
    text: 'A reply to it.',
  });

  async function mountThread(options: StageOptions = {}) {
    const records = [...town({ moderation: 'before' }), first, second, reply];
    const mounted = await mount<Thread>(html`<entente-thread></entente-thread>`, {
      records,
      ...options,
    });
    const { memory, root } = mounted;
    const text = () => deepText(root);
    await until(() => text().includes(reply.text) && text().includes(second.text), 'the thread');
    /** Its author has put it otherwise, and a facilitator is to read it first. */
    const waitsAgain = (claim: Claim) => {
      memory.put([{ ...claim, revision: 2, status: 'pending', text: 'Said otherwise.' }]);
    };
    return { ...mounted, text, waitsAgain };
  }

  it('passes the accessibility audit', async () => {
    const { element, text, waitsAgain } = await mountThread();
    waitsAgain(first);
    await until(() => !text().includes(first.text), 'the end of it');
    await expect(element).to.be.accessible();
  });

  it('takes it away from readers, and counts it no more', async () => {
    const { root, text, waitsAgain } = await mountThread();
    waitsAgain(second);
    await until(() => !text().includes(second.text), 'the end of it');
    expect(root.querySelector('[part="toolbar"]')?.textContent).to.contain('2 contributions');
  });

  it('takes a reply away', async () => {
    const { root, waitsAgain } = await mountThread();
    waitsAgain(reply);
    await until(() => !entryOf(entryOf(root, 'first')?.shadowRoot, 'reply'), 'the end of it');
  });

  it('shows its author that it waits', async () => {
    const { text, waitsAgain } = await mountThread({ name: 'Ana' });
    waitsAgain(second);
    await until(() => text().includes('Waiting for a facilitator.'), 'that it waits');
    expect(text()).to.contain('Said otherwise.');
  });

  it('shows facilitators that it waits', async () => {
    const { text, waitsAgain } = await mountThread({ name: 'Fay', roles: ['facilitator'] });
    waitsAgain(second);
    await until(() => text().includes('Waiting for a facilitator.'), 'that it waits');
    expect(text()).to.contain('Said otherwise.');
  });

  it('puts the focus on the next one, and says why, where it was on what goes', async () => {
    const { root, said, text, waitsAgain } = await mountThread();
    entryOf(root, 'first')?.focus();
    waitsAgain(first);
    await until(() => !text().includes(first.text), 'the end of it');
    await until(() => focused()?.textContent.includes('3'), 'the focus');
    expect(said).to.deep.equal(['The contribution where you were is no longer shown here.']);
  });

  it('puts the focus on what was answered, where it was on the only reply', async () => {
    const { root, text, waitsAgain } = await mountThread();
    const entry = entryOf(root, 'first');
    entryOf(entry?.shadowRoot, 'reply')?.focus();
    waitsAgain(reply);
    await until(() => !text().includes(reply.text), 'the end of it');
    await until(() => focused()?.textContent.includes('2'), 'the focus');
  });

  it('keeps what somebody is writing below what goes', async () => {
    const keep = lastingKeep();
    const { root, text, waitsAgain } = await mountThread({ keep });
    const entry = entryOf(root, 'first');
    entry?.dispatchEvent(new PanelOpenEvent('first', 'reply', 'qualifies'));
    const composer = () => entry?.shadowRoot?.querySelector('entente-composer')?.shadowRoot;
    await until(() => composer()?.querySelector('#text'), 'the form');
    type(composer()!, 'text', 'Only if the ferry runs.');
    waitsAgain(first);
    await until(() => !text().includes(first.text), 'the end of it');
    const kept = async () => JSON.stringify(await keep.entries('')).includes('Only if the ferry');
    await until(kept, 'the draft');
  });

  it('leaves the focus where it is, and says nothing, where it was elsewhere', async () => {
    const { root, said, text, waitsAgain } = await mountThread();
    entryOf(root, 'first')?.focus();
    waitsAgain(second);
    await until(() => !text().includes(second.text), 'the end of it');
    expect([focused()?.textContent.includes('2'), said]).to.deep.equal([true, []]);
  });
});

function entryOf(root: ParentNode | null | undefined, id: string) {
  return root?.querySelector<HTMLElement>(`entente-entry[claim-id="${id}"]`);
}
