import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import '../../src/elements/search/search.define.js';
import type { Search } from '../../src/elements/search/search.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, town } from '../support/builders.js';
import { deepText } from '../support/everywhere.js';
import { button, focused, mount, until, type StageOptions } from '../support/mount.js';

describe('<entente-search>', () => {
  const many = (count: number): AnyRecord[] => [
    ...town(),
    ...Array.from({ length: count }, (_, at) =>
      aClaim(`mud-${String(at)}`, {
        number: String(at + 10),
        text: `Mud at low tide, place ${String(at)}.`,
        createdAt: `2026-01-01T10:${String(at % 60).padStart(2, '0')}:00.000Z`,
      }),
    ),
    aClaim('mud-below', {
      parentId: 'mud-0',
      relation: 'opposes',
      number: '10.1',
      text: 'The mud is dry, été comme hiver.',
    }),
  ];

  const mountSearch = (options: StageOptions = {}) =>
    mount<Search>(html`<entente-search></entente-search>`, { records: many(3), ...options });

  const cards = (root: ShadowRoot) => [...root.querySelectorAll('entente-claim-card')];

  async function search(root: ShadowRoot, words: string): Promise<void> {
    const field = root.querySelector('input')!;
    field.focus();
    field.value = '';
    await sendKeys({ type: words });
    await sendKeys({ press: 'Enter' });
  }

  async function searched(words: string, options?: StageOptions) {
    const mounted = await mountSearch(options);
    await search(mounted.root, words);
    await until(() => mounted.said.length > 0, 'what was found');
    return mounted;
  }

  /** A search that the service did not answer; it is back since. */
  async function searchedInVain(words: string) {
    let fault: FaultAdapter | undefined;
    const mounted = await mountSearch({
      wrap: (memory) => (fault = new FaultAdapter(memory)),
    });
    fault?.inflict({ on: 'list', times: 1, fault: { does: 'fail', code: 'forbidden' } });
    await search(mounted.root, words);
    await until(() => mounted.said.length > 0, 'the failure');
    return mounted;
  }

  it('passes the accessibility audit with what it found', async () => {
    const { element } = await searched('mud');
    await expect(element).to.be.accessible();
  });

  it('finds by the keyboard alone, in replies as well as in roots', async () => {
    const { root } = await searched('mud');
    const ids = cards(root).map(({ claimId }) => claimId);
    expect([...ids].sort()).to.deep.equal(['mud-0', 'mud-1', 'mud-2', 'mud-below']);
  });

  it('finds words without their accents and in any case', async () => {
    const { root } = await searched('ETE hiver');
    expect(cards(root).map(({ claimId }) => claimId)).to.deep.equal(['mud-below']);
  });

  it('leads to what it found, and to what that answers', async () => {
    const { root } = await searched('hiver');
    await until(() => cards(root)[0]?.shadowRoot?.querySelector('a'), 'the card');
    const links = [...cards(root)[0]!.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ textContent, hash }) => [textContent, hash])).to.deep.equal([
      ['Contribution 10.1', '#claim-mud-below'],
      ['10', '#claim-mud-0'],
    ]);
  });

  it('says how many there are, once', async () => {
    const { said } = await searched('mud');
    expect(said).to.deep.equal(['4 contributions have “mud”.']);
  });

  it('says what to try where nothing has the words', async () => {
    const { root, said } = await searched('zeppelin');
    const words = 'No contribution has “zeppelin”. Try fewer words, or the beginning of one.';
    expect(said).to.deep.equal([words]);
    expect(root.querySelector('.count p')?.textContent).to.equal(words);
  });

  it('shows twenty, then the others, and puts the focus on the first of them', async () => {
    const { root, said } = await searched('mud', { records: many(30) });
    expect(cards(root).length).to.equal(20);
    button(root, 'Show 11 more found').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said.length > 1, 'the others');
    expect(cards(root).length).to.equal(31);
    expect(said[1]).to.equal('11 more contributions');
    await until(() => focused()?.getRootNode() === cards(root)[20]?.shadowRoot, 'the focus');
  });

  it('clears what it found, and puts the focus into the empty field', async () => {
    const { root } = await searched('mud');
    button(root, 'Clear the search').click();
    await until(() => cards(root).length === 0, 'nothing');
    expect(root.querySelector('input')?.value).to.equal('');
    expect(focused()?.localName).to.equal('input');
  });

  it('asks nothing for spaces alone', async () => {
    const { root, element } = await mountSearch();
    await search(root, '   ');
    await element.updateComplete;
    expect(root.querySelectorAll('.count').length).to.equal(0);
  });

  it('keeps the words where the service does not answer, and searches again', async () => {
    const { root, said } = await searchedInVain('mud');
    expect(said[0]).to.match(/^The search could not be made\./);
    expect(root.querySelector('input')?.value).to.equal('mud');
    await until(() => root.querySelector('.notice'), 'the notice');
    button(root, 'Search again now').click();
    await until(() => cards(root).length === 4, 'what was found');
    expect(said[1]).to.equal('4 contributions have “mud”.');
  });

  it('searches again for the same words once the service is back', async () => {
    const { root, said } = await searchedInVain('mud');
    await search(root, 'mud');
    await until(() => cards(root).length === 4, 'what was found');
    expect(said[1]).to.equal('4 contributions have “mud”.');
  });

  it('shows words as they are, whatever is in them', async () => {
    const { root } = await searched('<b>mud</b>');
    expect(deepText(root)).to.include('No contribution has “<b>mud</b>”.');
  });

  it('speaks French', async () => {
    const { said } = await searched('mud', { lang: 'fr' });
    expect(said).to.deep.equal(['4 contributions contiennent «\u00a0mud\u00a0».']);
  });
});
