import { expect, fixture, html } from '@open-wc/testing';
import type { Adapter } from '../../src/adapters/contract.js';
import { AdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import { deepAll } from '../support/everywhere.js';
import { button, until } from '../support/mount.js';
import { townBackend } from '../support/town-backend.js';

describe('<entente-consultation>', () => {
  /** A backend that cannot be opened, until it can. */
  const failing = (code: ErrorCode): Adapter & { mend(): void } => {
    const memory = townBackend();
    let broken = true;
    return {
      mend: () => (broken = false),
      open: (id) =>
        broken ? Promise.reject(new AdapterError(code, 'As planned.')) : memory.open(id),
      list: (query, page) => memory.list(query, page),
      get: (ids) => memory.get(ids),
      close: () => memory.close(),
    };
  };

  async function mountConsultation(adapter: Adapter, lang = 'en') {
    const around = await fixture<HTMLElement>(html`
      <div lang=${lang}>
        <entente-consultation consultation="quay" keep-nothing .adapter=${adapter}>
          <p>Read the notice at the town hall.</p>
        </entente-consultation>
      </div>
    `);
    const element = around.querySelector<Consultation>('entente-consultation')!;
    return { around, element, root: element.shadowRoot! };
  }

  async function opened(adapter: Adapter = townBackend(), lang = 'en') {
    const mounted = await mountConsultation(adapter, lang);
    await until(() => mounted.root.querySelector('entente-thread'), 'the consultation');
    return mounted;
  }

  it('passes the accessibility audit', async () => {
    const { element } = await opened();
    await expect(element).to.be.accessible();
  });

  it('lays out what is asked, who is here, and what is said', async () => {
    const { root } = await opened();
    const parts = ['entente-mandate', 'entente-coverage-meter', 'entente-thread'];
    expect(parts.every((tag) => root.querySelector(tag))).to.equal(true);
  });

  it('says when it is ready', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    let ready = 0;
    around.addEventListener('entente-ready', () => (ready += 1));
    const element = document.createElement('entente-consultation');
    Object.assign(element, { consultation: 'quay', keepNothing: true, adapter: townBackend() });
    around.append(element);
    await until(() => ready > 0, 'the event');
    expect(ready).to.equal(1);
  });

  it('shows what the page has put inside until it is ready', async () => {
    const { root } = await mountConsultation(failing('unavailable'));
    expect(root.querySelector('slot')).to.exist;
  });

  it('hides what the page has put inside once it is ready', async () => {
    const { root } = await opened();
    expect(root.querySelector('slot')).to.equal(null);
  });

  it('lets the page decide the layout with our elements', async () => {
    const around = await fixture<HTMLElement>(html`
      <entente-consultation consultation="quay" keep-nothing .adapter=${townBackend()}>
        <entente-thread></entente-thread>
      </entente-consultation>
    `);
    const thread = around.querySelector('entente-thread')!;
    await until(() => thread.shadowRoot?.querySelector('entente-entry'), 'the thread');
  });

  it('lets the page put our elements into boxes of its own', async () => {
    const around = await fixture<HTMLElement>(html`
      <entente-consultation consultation="quay" keep-nothing .adapter=${townBackend()}>
        <div class="grid"><entente-thread></entente-thread></div>
      </entente-consultation>
    `);
    const thread = around.querySelector('entente-thread')!;
    await until(() => thread.shadowRoot?.querySelector('entente-entry'), 'the thread');
    expect(thread.checkVisibility()).to.equal(true);
  });

  for (const code of ['unavailable', 'timeout', 'protocol-error', 'offline'] as const) {
    it(`says what to do when it cannot be opened: ${code} (bad input 31)`, async () => {
      const adapter = failing(code);
      const { root } = await mountConsultation(adapter);
      await until(() => root.querySelector('.notice button'), 'the notice');
      adapter.mend();
      button(root, 'Try again').click();
      await until(() => root.querySelector('entente-thread'), 'the consultation');
    });
  }

  it('passes the accessibility audit when it cannot be opened', async () => {
    const { element, root } = await mountConsultation(failing('unavailable'));
    await until(() => root.querySelector('.notice'), 'the notice');
    await expect(element).to.be.accessible();
  });

  it('says that a consultation does not exist', async () => {
    const { root } = await mountConsultation(failing('not-found'));
    await until(() => root.textContent.includes('was not found'), 'the notice');
  });

  it('says aloud what it shows when it cannot be opened', async () => {
    const { root } = await mountConsultation(failing('not-found'));
    const status = root.querySelector('[role="status"]')!;
    await until(() => status.textContent, 'the words');
    expect(status.textContent).to.match(/^This consultation was not found\. Check the address/);
  });

  it('asks the page to sign somebody in again', async () => {
    const { element, root } = await mountConsultation(failing('session-expired'));
    await until(() => root.querySelector('.notice button'), 'the notice');
    let asked = false;
    element.addEventListener('entente-sign-in-request', () => (asked = true));
    button(root, 'Sign in again').click();
    expect(asked).to.equal(true);
  });

  it('asks to sign in again when what was done waits for that', async () => {
    const memory = townBackend();
    memory.submit = () => Promise.reject(new AdapterError('session-expired', 'As planned.'));
    const { root } = await mountConsultation(memory);
    await until(() => deepAll(root, 'input[value="agree"]').length > 0, 'the ballot');
    (deepAll(root, 'input[value="agree"]')[0] as HTMLElement).click();
    await until(() => root.querySelector('.notice button'), 'the notice');
    expect(button(root, 'Sign in again')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('says nothing at load', async () => {
    const { root } = await opened();
    expect(root.querySelector('[role="status"]')?.textContent).to.equal('');
  });

  it('says once that the connection is lost, and once that it is back', async () => {
    const { root } = await opened();
    const status = root.querySelector('[role="status"]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    dispatchEvent(new Event('offline'));
    await until(() => said.length === 1, 'the loss');
    dispatchEvent(new Event('online'));
    await until(() => said.length === 2, 'the return');
    expect(said.map((text) => text.slice(0, 15))).to.deep.equal([
      'You are offline',
      'You are back on',
    ]);
  });

  it('goes on when it is moved in the document (bad input 26)', async () => {
    const { around, element, root } = await opened();
    const elsewhere = document.createElement('section');
    around.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    const thread = root.querySelector('entente-thread')!;
    expect(thread.shadowRoot?.querySelector('entente-entry')).to.exist;
  });

  it('opens again after it was out of the document', async () => {
    const { around, element, root } = await opened();
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    around.append(element);
    await until(
      () => root.querySelector('entente-thread')?.shadowRoot?.querySelector('entente-entry'),
      'the thread',
    );
  });

  it('survives being taken away during a request, and is whole once it is back (bad input 26)', async () => {
    const memory = townBackend();
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const list = memory.list.bind(memory);
    memory.list = async (...query) => {
      await asked;
      return list(...query);
    };
    const { around, element, root } = await opened(memory);
    element.remove();
    answer();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    around.append(element);
    await until(
      () => root.querySelector('entente-thread')?.shadowRoot?.querySelector('entente-entry'),
      'the thread',
    );
  });

  it('keeps what the thread is set to when somebody else signs in', async () => {
    const { element, root } = await opened(townBackend('Ben'));
    const before = root.querySelector('entente-thread')!;
    before.filters = { ...before.filters, kind: 'proposal' };
    element.adapter = townBackend('Cyd');
    const after = () => root.querySelector('entente-thread');
    await until(() => after() && after() !== before, 'the thread of another');
    expect(after()?.filters.kind).to.equal('proposal');
  });

  it('stands beside another of its kind (bad input 26)', async () => {
    const one = await opened(townBackend('Ben'));
    const two = await opened(townBackend('Cyd'), 'fr');
    expect([one, two].every(({ root }) => root.querySelector('entente-mandate'))).to.equal(true);
  });

  it('stays as it is when the library is loaded twice (bad input 26)', async () => {
    const { define } = await import('../../src/internal/define.js');
    const first = customElements.get('entente-consultation');
    define('entente-consultation', class extends HTMLElement {});
    expect(customElements.get('entente-consultation')).to.equal(first);
  });

  it('speaks two languages on one page', async () => {
    const english = await opened(townBackend(), 'en');
    const french = await opened(townBackend(), 'fr');
    const heading = ({ root }: { root: ShadowRoot }) =>
      root.querySelector('entente-mandate')?.shadowRoot?.querySelector('h2')?.textContent;
    await until(() => heading(french), 'the French');
    expect([heading(english), heading(french)]).to.deep.equal([
      'What is asked',
      'Ce qui est demandé',
    ]);
  });

  it('leaves the page’s own elements, title and head alone', async () => {
    const before = document.head.innerHTML + document.title;
    await opened();
    expect(document.head.innerHTML + document.title).to.equal(before);
  });
});
