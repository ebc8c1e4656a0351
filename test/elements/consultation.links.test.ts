import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../src/adapters/errors.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import type { Entry } from '../../src/elements/entry/entry.js';
import { PanelOpenEvent } from '../../src/events/panel-events.js';
import '../../src/i18n/locales/en.js';
import { aClaim, town } from '../support/builders.js';
import { deepAll } from '../support/everywhere.js';
import { button, focused, until } from '../support/mount.js';
import { townBackend } from '../support/town-backend.js';

describe('A link to a contribution', () => {
  const page = location.href;

  afterEach(() => {
    history.replaceState(null, '', page);
  });

  async function mountAt(hash: string, adapter = townBackend()): Promise<ShadowRoot> {
    history.replaceState(null, '', hash);
    const element = await fixture<Consultation>(html`
      <entente-consultation lang="en" consultation="quay" keep-nothing .adapter=${adapter}>
      </entente-consultation>
    `);
    return element.shadowRoot!;
  }

  const ballots = (root: ShadowRoot) => deepAll(root, 'entente-thread input[value="agree"], input');

  async function readOn(root: ShadowRoot) {
    await until(() => ballots(root).length > 0, 'the contributions');
  }

  it('brings whoever follows it to the contribution', async () => {
    const root = await mountAt('#claim-berths');
    await until(() => focused()?.id === 'linked', 'the focus');
    expect(root.querySelector('.linked entente-entry')?.getAttribute('claim-id')).to.equal(
      'berths',
    );
  });

  it('scrolls to it, however much is said above it', async () => {
    const long = { en: 'What is fixed, and what is open, takes many words. '.repeat(200) };
    const records = town().map((record) =>
      record.type === 'consultation'
        ? { ...record, mandate: { ...record.mandate, promiseText: long } }
        : record,
    );
    const root = await mountAt('#claim-berths', new MemoryAdapter({ records }));
    await until(() => focused()?.id === 'linked', 'the focus');
    const { top } = root.querySelector('#linked')!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('has what belongs under a reply begin where the reply does', async () => {
    const reply = aClaim('reply', { parentId: 'berths', relation: 'supports', number: '1.1' });
    const below = aClaim('below', { parentId: 'reply', relation: 'supports', number: '1.1.1' });
    const adapter = new MemoryAdapter({ records: [...town(), reply, below] });
    const root = await mountAt('#claim-reply', adapter);
    await until(() => root.querySelector('.linked entente-entry'), 'the reply');
    const entry = root.querySelector<Entry>('.linked entente-entry')!;
    await until(() => entry.shadowRoot?.querySelector('.replies entente-entry'), 'what is below');
    await entry.open({ claimId: 'reply', panel: 'evidence', relation: null });
    const startOf = (selector: string) =>
      entry.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    expect(startOf('#panel')).to.equal(startOf('entente-claim-card'));
    expect(startOf('.replies') - startOf('#panel')).to.be.lessThan(30);
  });

  it('says so where there is no such contribution', async () => {
    const root = await mountAt('#claim-nowhere');
    await until(() => root.querySelector('.linked .lead'), 'the words');
    expect(root.querySelector('.linked')?.textContent).to.contain(
      'There is no such contribution here',
    );
  });

  it('says that it could not be fetched, and tries again', async () => {
    const adapter = townBackend();
    const get = adapter.get.bind(adapter);
    const list = adapter.list.bind(adapter);
    adapter.list = async (query, page) => ({
      ...(await list(query, page)),
      records: [],
      claimIds: [],
    });
    adapter.get = () => Promise.reject(new AdapterError('unavailable', 'No answer.'));
    const root = await mountAt('#claim-berths', adapter);
    await until(() => root.querySelector('.linked .notice'), 'the notice');
    expect(root.querySelector('.linked .notice')?.textContent).to.contain(
      'This contribution could not be loaded.',
    );
    expect(root.querySelector('[role="status"]')?.textContent).to.contain(
      'This contribution could not be loaded.',
    );
    adapter.get = get;
    button(root, 'Try again').click();
    await until(() => root.querySelector('.linked entente-entry'), 'the contribution');
    await until(() => focused()?.id === 'linked', 'the focus');
    expect(root.querySelector('.linked .notice') === null).to.equal(true);
  });

  it('leads to where it stands on the page already', async () => {
    const root = await mountAt('#');
    await readOn(root);
    location.hash = '#claim-berths';
    await until(() => focused()?.classList.contains('claim-no'), 'the focus');
    expect(root.querySelector('.linked') === null).to.equal(true);
  });

  it('leaves the focus on the contributions when it is closed', async () => {
    const root = await mountAt('#claim-berths');
    await until(() => root.querySelector('.linked button'), 'the contribution');
    await readOn(root);
    button(root, 'Close').click();
    await until(() => focused()?.textContent.includes('Contributions'), 'the focus');
    expect(root.querySelector('.linked') === null).to.equal(true);
  });

  it('opens what a task leads to, though the code for that is still on its way', async () => {
    const root = await mountAt('#');
    await until(() => root.querySelector('.parts'), 'the parts');
    root.querySelector('.parts')?.dispatchEvent(new PanelOpenEvent('berths', 'evidence'));
    await until(() => deepAll(root, 'entente-evidence-panel').length > 0, 'the panel');
  });

  it('leads there again when it is followed again', async () => {
    const root = await mountAt('#claim-nowhere');
    await until(() => root.querySelector('.linked button'), 'the words');
    button(root, 'Close').click();
    await until(() => root.querySelector('.linked') === null, 'the end');
    const link = document.createElement('a');
    link.href = '#claim-nowhere';
    root.append(link);
    link.click();
    await until(() => root.querySelector('.linked'), 'the words again');
  });
});
