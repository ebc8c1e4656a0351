import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KeptText } from '../../src/controllers/kept-drafts.js';
import '../../src/elements/drafts/drafts.define.js';
import type { Drafts } from '../../src/elements/drafts/drafts.js';
import { AdapterError } from '../../src/adapters/errors.js';
import { draftsOf } from '../../src/store/drafts.js';
import { aConsultation, daysFromNow, town } from '../support/builders.js';
import { button, focused, mount, stage, until } from '../support/mount.js';

const words = 'Only if the ferry runs all year.';

const refusal = { code: 'conflict', unmet: null } as const;

const kept = (more: Partial<KeptText> = {}): KeptText => ({
  intent: 'edit',
  claimId: 'berths',
  number: '1',
  savedAt: daysFromNow(-1),
  texts: [words],
  refused: refusal,
  ...more,
});

describe('<entente-drafts>', () => {
  async function listing(texts: readonly KeptText[], lang = 'en') {
    const on = await stage({ lang });
    const template = html`<entente-drafts .drafts=${texts}></entente-drafts>`;
    const mounted = await mount<Drafts>(template, on);
    await until(() => mounted.root.querySelectorAll('li').length === texts.length, 'the list');
    return mounted;
  }

  it('is accessible, and unfolded by keyboard alone', async () => {
    const { element, root } = await listing([kept(), kept({ isBeside: true })]);
    await expect(element).to.be.accessible();
    root.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('details')!.open, 'the fold');
    await sendKeys({ press: 'Tab' });
    expect(focused() === button(root, 'Delete all drafts')).to.equal(true);
  });

  /** A refused contribution that is taken up again while the composer holds other words. */
  async function takenUp() {
    const wrap = <T extends { submit: unknown }>(memory: T): T =>
      Object.assign(memory, { submit: () => Promise.reject(new AdapterError('conflict', 'No.')) });
    const on = await stage({ wrap });
    const { store } = on;
    const key = { consultationId: 'quay', actorId: 'Ben', intent: 'claim', parentId: null };
    const claim = { kind: 'value', text: words, language: 'en', parentId: null } as const;
    await store
      .submit({ type: 'postClaim', id: 'refused', relation: null, ...claim })
      .catch(() => null);
    await draftsOf(store).save(key, { text: 'Other words.' });
    await store.recall('refused');
    return mount<Drafts>(html`<entente-drafts></entente-drafts>`, on);
  }

  it('says of what is taken up that its form holds another text by now', async () => {
    const { root } = await takenUp();
    await until(() => root.querySelector('li')?.textContent.includes(words), 'the words');
    expect(root.querySelector('li')?.textContent).to.contain('holds another text by now');
    expect(root.textContent).not.to.contain('not accepted');
  });

  it('announces that it is kept here', async () => {
    const { said } = await takenUp();
    await until(() => said.length > 0, 'the words');
    expect(said).to.deep.equal([
      'Another text that you wrote for the same form is kept and shown on this page.',
    ]);
  });

  it('lists what is begun once the phase that takes it ends, and no more once one begins', async () => {
    const { now } = Date;
    const on = await stage();
    const { store } = on;
    const key = { consultationId: 'quay', actorId: 'Ben', intent: 'claim', parentId: 'berths' };
    await draftsOf(store).save(key, { text: words });
    const { root } = await mount<Drafts>(html`<entente-drafts></entente-drafts>`, on);
    try {
      Date.now = () => now() + 40 * 86_400_000;
      store.nextTurn.value = 1;
      await until(() => root.querySelector('li')?.textContent.includes(words), 'the words');
    } finally {
      Date.now = now;
    }
    store.nextTurn.value = 2;
    await until(() => root.querySelector('li') === null, 'the list to be empty');
  });

  it('says by the clock of the consultation when a text was kept', async () => {
    const records = [aConsultation({}, { timeZone: 'Pacific/Kiritimati' }), ...town().slice(1)];
    const on = await stage({ records });
    const texts = [kept({ savedAt: '2026-06-18T12:00:00.000Z' })];
    const { root } = await mount<Drafts>(
      html`<entente-drafts .drafts=${texts}></entente-drafts>`,
      on,
    );
    await until(() => root.querySelector('li .fine'), 'the text');
    expect(root.querySelector('li .fine')?.textContent).to.match(/June 19, 2026.* 2:00.AM GMT\+14/);
  });

  const named = [
    ['vouch', 'Why you find a restatement fair', 'Pourquoi vous jugez une reformulation fidèle'],
    ['release', 'Why a reply may go ahead', 'Pourquoi une réponse peut paraître'],
    ['assessment', 'Your assessment of a source', 'Votre évaluation d’une source'],
    ['withdraw', 'Why you withdraw 1', 'Pourquoi vous retirez la 1'],
    ['decision', 'Your decision on 1', 'Votre décision sur la 1'],
    ['nomination-decision', 'Your decision on a group', 'Votre décision sur un groupe'],
  ] as const;

  for (const [intent, english, french] of named) {
    it(`says what a text was to be: ${intent}`, async () => {
      const { root } = await listing([kept({ intent })]);
      expect(root.querySelector('li')?.textContent).to.contain(english);
      const other = await listing([kept({ intent })], 'fr');
      expect(other.root.querySelector('li')?.textContent).to.contain(french);
    });
  }

  it('calls evidence in French what its panel calls it', async () => {
    const { root } = await listing(
      [kept({ intent: 'evidence' }), kept({ intent: 'challenge' })],
      'fr',
    );
    expect(root.textContent).to.contain('Vos preuves sur la 1');
    expect(root.textContent).to.contain('Votre demande de preuves sur la 1');
  });
});
