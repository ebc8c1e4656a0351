import { expect, html } from '@open-wc/testing';
import '../../src/elements/entry/entry.define.js';
import type { Entry } from '../../src/elements/entry/entry.js';
import { emptyTally } from '../../src/model/claim.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, town } from '../support/builders.js';
import { button, mount, until, type StageOptions } from '../support/mount.js';

describe('<entente-entry>', () => {
  const reply = (number: string, parentId = 'berths') =>
    aClaim(number, { number, parentId, relation: 'qualifies', kind: 'value' });

  const withReplies = (...numbers: string[]): AnyRecord[] => [
    ...town(),
    { ...emptyTally('berths'), revision: 1, replies: numbers.length },
    ...numbers.map((number) => reply(number)),
  ];

  async function mountEntry(options: StageOptions = {}) {
    const template = html`<entente-entry claim-id="berths"></entente-entry>`;
    const mounted = await mount<Entry>(template, options);
    await until(() => mounted.root.querySelector('entente-claim-card'), 'the entry');
    return mounted;
  }

  it('passes the accessibility audit with replies', async () => {
    const { element, root, store } = await mountEntry({ records: withReplies('1.1', '1.2') });
    await store.list({ parentId: 'berths', order: 'number' }).more();
    await until(() => root.querySelector('.replies'), 'the replies');
    await expect(element).to.be.accessible();
  });

  it('offers the replies that are not there yet', async () => {
    const { root } = await mountEntry({ records: withReplies('1.1', '1.2') });
    await until(() => root.querySelector('.more-replies'), 'the button');
    expect(button(root, 'Show 2 more replies to 1')).to.exist;
  });

  it('fetches them when asked', async () => {
    const { root } = await mountEntry({ records: withReplies('1.1', '1.2') });
    await until(() => root.querySelector('.more-replies'), 'the button');
    button(root, 'Show 2 more').click();
    await until(() => root.querySelectorAll('entente-entry').length === 2, 'the replies');
  });

  it('puts 1.10 after 1.9', async () => {
    const { root, store } = await mountEntry({ records: withReplies('1.10', '1.9') });
    await store.list({ parentId: 'berths', order: 'number' }).more();
    await until(() => root.querySelectorAll('entente-entry').length === 2, 'the replies');
    const ids = [...root.querySelectorAll('entente-entry')].map(({ claimId }) => claimId);
    expect(ids).to.deep.equal(['1.9', '1.10']);
  });

  it('keeps what is open under a reply under it when another comes before it', async () => {
    const { root, store } = await mountEntry({ records: withReplies('1.2', '1.3') });
    await store.list({ parentId: 'berths', order: 'number' }).more();
    await until(() => root.querySelectorAll('entente-entry').length === 2, 'the replies');
    const before = [...root.querySelectorAll('entente-entry')].at(-1);
    store.records.confirm([reply('1.1')]);
    await until(() => root.querySelectorAll('entente-entry').length === 3, 'the reply');
    expect([...root.querySelectorAll('entente-entry')].at(-1) === before).to.equal(true);
  });

  it('takes whoever presses “Answer” at their word, and lets them change it', async () => {
    const { root } = await mountEntry({
      records: [
        ...town().filter(({ id }) => id !== 'berths'),
        aClaim('berths', { kind: 'question' }),
      ],
    });
    const card = () => root.querySelector('entente-claim-card')?.shadowRoot;
    await until(() => card()?.querySelector('[data-panel="reply"]'), 'what can be done');
    button(card()!, 'Answer').click();
    const composer = () => root.querySelector('entente-composer')?.shadowRoot;
    await until(() => composer()?.querySelector('[data-step="done"]'), 'the step that is done');
    expect(composer()?.querySelector('.step-sum span')?.textContent).to.equal('Answers 1');
    button(composer()!, 'Change').click();
    await until(() => composer()?.querySelector('[name="relation"]'), 'the choices');
    const choices = [...composer()!.querySelectorAll<HTMLInputElement>('[name="relation"]')];
    expect(choices.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['answers', true],
      ['asks', false],
    ]);
  });

  it('shows no reply before the claim that it answers can be read', async () => {
    const records = [...town(), reply('1.1', 'later')];
    const template = html`<entente-entry claim-id="later"></entente-entry>`;
    const { root, store } = await mount<Entry>(template, { records });
    await store.list({ parentId: 'later', order: 'number' }).more();
    await until(() => root.querySelector('.replies'), 'the replies');
    expect(root.querySelector('.replies')?.checkVisibility()).to.equal(false);
  });

  it('shows the replies once the claim can be read', async () => {
    const { root, store } = await mountEntry({ records: withReplies('1.1') });
    await store.list({ parentId: 'berths', order: 'number' }).more();
    await until(() => root.querySelector('.replies')?.checkVisibility(), 'the replies');
  });

  it('names the list of replies', async () => {
    const { root, store } = await mountEntry({ records: withReplies('1.1') });
    await store.list({ parentId: 'berths', order: 'number' }).more();
    await until(() => root.querySelector('.replies'), 'the replies');
    expect(root.querySelector('.replies')?.getAttribute('aria-label')).to.equal('Replies to 1');
  });
});
