import { expect, fixture, html } from '@open-wc/testing';
import type { Adapter } from '../../src/adapters/contract.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import { button, until } from '../support/mount.js';
import { townBackend } from '../support/town-backend.js';

describe('What concerns a whole consultation', () => {
  /** An element without anything inside. */
  function mountEmpty(adapter: Adapter): Promise<Consultation> {
    return fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="quay"
        keep-nothing
        .adapter=${adapter}
      ></entente-consultation>
    `);
  }

  async function mountRoot(adapter: Adapter) {
    return { root: (await mountEmpty(adapter)).shadowRoot! };
  }

  /** A backend on which Ben's session ends so many milliseconds from now. */
  const ending = (left: number): Adapter => {
    const memory = townBackend();
    const open = memory.open.bind(memory);
    memory.open = async (id) => {
      const opened = await open(id);
      const expiresAt = new Date(Date.now() + left).toISOString();
      return { ...opened, session: { ...opened.session, expiresAt } };
    };
    return memory;
  };

  it('says two minutes before a session ends that it does, and asks to sign in again', async () => {
    const { root } = await mountRoot(ending(119_000));
    await until(() => root.querySelector('.notice button'), 'the notice');
    expect(root.querySelector('.notice strong')?.textContent).to.match(
      /^You will be signed out at /,
    );
    expect(button(root, 'Sign in again')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('announces once that a session ends', async () => {
    const { root } = await mountRoot(ending(119_000));
    const status = root.querySelector('[role="status"]')!;
    await until(() => status.textContent.startsWith('You will be signed out'), 'the words');
    expect(status.textContent).to.contain('Your text is kept either way.');
  });

  it('says nothing of a session that lasts, until it is about to end', async () => {
    const { root } = await mountRoot(ending(121_000));
    await until(() => root.querySelector('entente-thread'), 'the consultation');
    expect(root.querySelector('.notice') === null).to.equal(true);
    await until(() => root.querySelector('.notice'), 'the notice');
  });

  it('says that a session is over once its time has come', async () => {
    const { root } = await mountRoot(ending(-1));
    await until(() => root.querySelector('.notice'), 'the notice');
    expect(root.querySelector('.notice strong')?.textContent).to.equal('You were signed out.');
  });

  /** A backend that does not answer. */
  const silent = (): Adapter => {
    const memory = townBackend();
    memory.open = () => new Promise(() => undefined);
    return memory;
  };

  it('says that it is being opened where the page has put nothing inside', async () => {
    const { shadowRoot } = await mountEmpty(silent());
    const opening = () => shadowRoot?.querySelector('.opening')?.textContent;
    await until(opening, 'the words');
    expect(opening()).to.equal('Opening the consultation');
  });

  it('says so too where the page has put in no more than its privacy notice', async () => {
    const element = await fixture<Consultation>(html`
      <entente-consultation lang="en" consultation="quay" .adapter=${silent()}>
        <p slot="privacy">The town keeps what you write.</p>
      </entente-consultation>
    `);
    await until(() => element.shadowRoot?.querySelector('.opening'), 'the words');
  });

  it('takes as much room as the window while it is being opened', async () => {
    const element = await mountEmpty(silent());
    expect(element.offsetHeight).to.be.at.least(innerHeight);
  });
});
