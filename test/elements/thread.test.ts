import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/thread/thread.define.js';
import type { Thread } from '../../src/elements/thread/thread.js';
import type { AnyRecord } from '../../src/model/record.js';
import { newId } from '../../src/internal/new-id.js';
import { aClaim, town } from '../support/builders.js';
import { deepText } from '../support/everywhere.js';
import { button, focused, mount, until, type StageOptions } from '../support/mount.js';
import { translate } from '../support/translate.js';

describe('<entente-thread>', () => {
  const many = (count: number): AnyRecord[] => [
    ...town().filter(({ id }) => id !== 'berths'),
    ...Array.from({ length: count }, (_, at) =>
      aClaim(`claim-${String(at)}`, { number: String(at + 1), text: `Thought ${String(at)}.` }),
    ),
  ];

  const entries = (root: ShadowRoot) => [...root.querySelectorAll('entente-entry')];

  async function mountThread(options: StageOptions = {}) {
    const mounted = await mount<Thread>(html`<entente-thread></entente-thread>`, options);
    const list = () => mounted.root.querySelector('.claims, .blank, .notice');
    await until(list, 'the thread');
    return mounted;
  }

  const post = (text: string) => ({
    type: 'postClaim' as const,
    id: newId(),
    kind: 'value' as const,
    text,
    language: 'en',
    parentId: null,
    relation: null,
  });

  it('passes the accessibility audit', async () => {
    const { element } = await mountThread();
    await expect(element).to.be.accessible();
  });

  it('passes the accessibility audit when nobody has written', async () => {
    const { element } = await mountThread({ records: many(0) });
    await expect(element).to.be.accessible();
  });

  it('shows twenty claims at first', async () => {
    const { root } = await mountThread({ records: many(45) });
    expect(entries(root).length).to.equal(20);
  });

  it('shows twenty more by keyboard, and puts the focus on the first of them', async () => {
    const { root } = await mountThread({ records: many(45) });
    button(root, 'Show 20 more').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => entries(root).length === 40, 'forty claims');
    await until(() => focused()?.textContent.includes('21'), 'the focus');
  });

  it('says how many came', async () => {
    const { root, said } = await mountThread({ records: many(45) });
    button(root, 'Show 20 more').click();
    await until(() => said.length > 0, 'the announcement');
    expect(said).to.deep.equal(['20 more contributions']);
  });

  function filterBy(root: ShadowRoot, value: string): void {
    const kind = root.querySelector<HTMLSelectElement>('#kind')!;
    kind.value = value;
    kind.dispatchEvent(new Event('change'));
  }

  it('counts all that answer the filter', async () => {
    const { root } = await mountThread({ records: many(45) });
    expect(root.querySelector('.tally')?.textContent).to.equal('45 contributions');
  });

  it('says that no claim fits the filters, and clears them', async () => {
    const { root } = await mountThread({ records: many(3) });
    filterBy(root, 'fact');
    await until(() => root.querySelector('.blank'), 'the empty list');
    button(root, 'Clear the filters').click();
    await until(() => entries(root).length === 3, 'all claims');
  });

  it('leads the focus to the contributions once the filters are cleared', async () => {
    const { root } = await mountThread({ records: many(3) });
    filterBy(root, 'fact');
    await until(() => root.querySelector('.blank'), 'the empty list');
    button(root, 'Clear the filters').click();
    expect(focused()?.textContent).to.contain('Contributions');
  });

  it('announces how many contributions fit the filters, or that none does', async () => {
    const { root, said } = await mountThread({ records: many(3) });
    filterBy(root, 'fact');
    await until(() => said.length === 1, 'the first words');
    filterBy(root, '');
    await until(() => said.length === 2, 'the second words');
    expect(said).to.deep.equal(['No contribution fits these filters yet.', '3 contributions']);
  });

  it('leaves the focus on the filter that is changed', async () => {
    const { root } = await mountThread({ records: many(3) });
    const order = root.querySelector<HTMLSelectElement>('#order')!;
    order.focus();
    order.value = 'newest';
    order.dispatchEvent(new Event('change'));
    await until(() => entries(root).length === 3, 'the claims');
    expect(focused()?.id).to.equal('order');
  });

  it('keeps what others write behind a button', async () => {
    const { root, as } = await mountThread();
    await as('Cyd', post('The hills see it otherwise.'));
    await until(() => root.querySelector('.pending'), 'the button');
    expect(entries(root).length).to.equal(1);
  });

  it('announces nothing that its filters leave out (bad input 32)', async () => {
    const { root, as, said, store } = await mountThread();
    filterBy(root, 'fact');
    await until(() => root.querySelector('.blank'), 'the empty list');
    await as('Cyd', post('The hills see it otherwise.'));
    const unfiltered = store.list({ parentId: null, order: 'least-heard', replies: 3 });
    await until(() => unfiltered.state.value.waiting === 1, 'the news');
    expect(root.querySelector('.pending') === null).to.equal(true);
    expect(said).to.deep.equal(['No contribution fits these filters yet.']);
  });

  it('shows what comes after the browser has translated the page (bad input 34)', async () => {
    const { root, as } = await mountThread();
    await until(() => deepText(root).includes('lease the berths'), 'the card');
    translate(root);
    await as('Cyd', post('The hills see it otherwise.'));
    await until(() => root.querySelector('.pending'), 'the button');
    root.querySelector<HTMLElement>('.pending button')!.click();
    await until(() => deepText(root).includes('The hills see it otherwise.'), 'the new claim');
  });

  it('announces once that something waits', async () => {
    const { root, said, as } = await mountThread();
    await as('Cyd', post('The hills see it otherwise.'));
    await until(() => root.querySelector('.pending'), 'the button');
    await as('Cyd', post('And so does the valley.'));
    await until(() => root.textContent.includes('Show 2 new'), 'both');
    expect(said).to.deep.equal(['Show 1 new contribution']);
  });

  it('shows what waits when it is asked to', async () => {
    const { root, as } = await mountThread();
    await as('Cyd', post('The hills see it otherwise.'));
    await until(() => root.querySelector('.pending'), 'the button');
    button(root, 'Show 1 new').click();
    await until(() => entries(root).length === 2, 'the new claim');
  });

  it('renders one card, and no list, when a count changes', async () => {
    const { element, root, store, as } = await mountThread({ records: many(3) });
    await Promise.all(entries(root).map((entry) => entry.updateComplete));
    const cards = entries(root).map((entry) =>
      entry.renderRoot.querySelector('entente-claim-card')!,
    );
    let rendered = 0;
    for (const card of cards) card.addController({ hostUpdated: () => (rendered += 1) });
    let listed = 0;
    element.addController({ hostUpdated: () => (listed += 1) });
    await as('Cyd', { type: 'takeStance', id: newId(), claimId: 'claim-1', position: 'agree' });
    await until(() => store.records.get('tally', 'claim-1')?.agree === 1, 'the count');
    await Promise.all(cards.map((card) => card.updateComplete));
    expect([rendered, listed]).to.deep.equal([1, 0]);
  });

  it('keeps the claims that are open at once within bounds', async () => {
    const { element, root, store } = await mountThread({ records: many(260) });
    const list = store.list({ parentId: null, order: 'least-heard', replies: 3 });
    for (let page = 1; page < 13; page += 1) {
      await until(() => list.state.value.status === 'ready', 'the page');
      button(root, 'Show').click();
      await until(() => list.state.value.ids.length === (page + 1) * 20 || page >= 12, 'more');
      await element.updateComplete;
    }
    expect(entries(root).length).to.be.at.most(200);
  });
});
