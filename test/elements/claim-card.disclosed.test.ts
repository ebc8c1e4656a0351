import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import { aClaim, aDisclosure, town } from '../support/builders.js';
import { mount, stage, until } from '../support/mount.js';

/** A reply of Ben's, who has an interest. */
async function mountReply(compact = false) {
  const reply = aClaim('reply', { authorId: 'Ben', parentId: 'berths', relation: 'opposes' });
  const ben = aDisclosure('Ben', { interest: 'I rent two of the berths.' });
  const others = town().filter(({ id }) => id !== ben.id);
  const on = await stage({ name: null, records: [...others, ben, reply] });
  await on.store.list({ parentId: 'berths', order: 'number' }).more();
  const card = html`
    <entente-claim-card claim-id="reply" ?compact=${compact}></entente-claim-card>
  `;
  const mounted = await mount<ClaimCard>(card, on);
  await until(() => mounted.root.querySelector('.claim-text'), 'the words');
  return mounted;
}

describe('<entente-claim-card> of a reply', () => {
  it('says where its author stands, as that of any contribution', async () => {
    const { root } = await mountReply();
    const badge = root.querySelector('[part="disclosure"] summary');
    expect(badge?.textContent).to.equal('Speaks for themselves · Interest declared');
  });

  it('leaves that out where it is only named', async () => {
    const { root } = await mountReply(true);
    expect(root.querySelector('[part="disclosure"]') === null).to.equal(true);
  });

  it('draws what unfolds once it is opened, and no longer than that', async () => {
    const { root } = await mountReply();
    await until(() => root.querySelector('.ballot'), 'what comes after the words');
    const badge = root.querySelector<HTMLDetailsElement>('details[part="disclosure"]')!;
    expect(badge.childElementCount).to.equal(1);
    badge.querySelector('summary')!.click();
    await until(() => badge.textContent.includes('I rent two of the berths.'), 'the interest');
    badge.querySelector('summary')!.click();
    await until(() => badge.childElementCount === 1, 'the line alone');
  });

  it('draws it for print, and takes it back afterwards', async () => {
    const { root } = await mountReply();
    await until(() => root.querySelector('.ballot'), 'what comes after the words');
    const badge = root.querySelector('details[part="disclosure"]')!;
    dispatchEvent(new Event('beforeprint'));
    await until(() => badge.textContent.includes('I rent two of the berths.'), 'the interest');
    dispatchEvent(new Event('afterprint'));
    await until(() => badge.childElementCount === 1, 'the line alone');
  });
});
