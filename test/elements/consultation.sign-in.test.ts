import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import { button, until } from '../support/mount.js';
import { townBackend } from '../support/town-backend.js';

describe('<entente-consultation> where nobody is signed in', () => {
  /** A consultation in which somebody who only reads has pressed “Agree”. */
  async function mountAgreed() {
    const element = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="quay"
        keep-nothing
        .adapter=${townBackend(null)}
      ></entente-consultation>
    `);
    const root = element.shadowRoot!;
    const within = (around: ParentNode | null | undefined, wanted: string) =>
      around?.querySelector(wanted)?.shadowRoot;
    const card = () =>
      within(within(within(root, 'entente-thread'), 'entente-entry'), 'entente-claim-card');
    await until(() => card()?.querySelector('[value="agree"]'), 'the ballot');
    const agree = card()!.querySelector<HTMLInputElement>('[value="agree"]')!;
    agree.click();
    await until(() => root.querySelector('.notice button'), 'the notice');
    return { element, root, agree, stance: agree.closest('.stance')! };
  }

  it('says that a view was not counted, and not that somebody was signed out', async () => {
    const { element, root } = await mountAgreed();
    expect(root.querySelector('.notice p')?.textContent).to.equal(
      'You are not signed in. What you did was not sent. Sign in, then do it again.',
    );
    await expect(element).to.be.accessible();
  });

  it('marks no view that was not counted', async () => {
    const { agree } = await mountAgreed();
    await until(() => !agree.checked, 'the mark to go');
  });

  it('announces it, for what was pressed may stand far below', async () => {
    const { root } = await mountAgreed();
    const status = root.querySelector('[role="status"]')!;
    await until(() => status.textContent.startsWith('You are not signed in.'), 'the words');
  });

  it('says it on that contribution, too, and leads to the sign-in from there', async () => {
    const { element, stance } = await mountAgreed();
    const asked: boolean[] = [];
    element.addEventListener('entente-sign-in-request', ({ again }) => asked.push(again));
    await until(() => stance.textContent.includes('What you did was not sent.'), 'the words');
    button(stance, 'Sign in').click();
    expect(asked).to.deep.equal([false]);
    await expect(element).to.be.accessible();
  });

  it('asks the page to sign somebody in for the first time', async () => {
    const { element, root } = await mountAgreed();
    const asked: boolean[] = [];
    element.addEventListener('entente-sign-in-request', ({ again }) => asked.push(again));
    button(root, 'Sign in').click();
    expect(asked).to.deep.equal([false]);
  });
});
