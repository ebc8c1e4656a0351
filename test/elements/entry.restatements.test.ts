import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import '../../src/elements/entry/entry.define.js';
import type { Entry } from '../../src/elements/entry/entry.js';
import { PanelOpenEvent } from '../../src/events/panel-events.js';
import { aParaphrase, town } from '../support/builders.js';
import { button, choose, focused, mount, type, until } from '../support/mount.js';

describe('<entente-entry> with a restatement of its claim', () => {
  async function mountEntry(name: string) {
    const mounted = await mount<Entry>(html`<entente-entry claim-id="berths"></entente-entry>`, {
      name,
      records: [...town(), aParaphrase('said')],
    });
    await until(() => mounted.root.querySelector('entente-claim-card'), 'the entry');
    const prompt = () => mounted.root.querySelector('entente-paraphrase-prompt')?.shadowRoot;
    const form = () => prompt()?.querySelector('entente-restatement')?.shadowRoot;
    return { ...mounted, form };
  }

  it('asks its author for a word, without being opened', async () => {
    const { element, form } = await mountEntry('Ana');
    await until(() => form()?.querySelector('#verdict'), 'the four verdicts');
    await expect(element).to.be.accessible();
  });

  it('keeps the answer, and the focus, under the claim', async () => {
    const { form, store } = await mountEntry('Ana');
    await until(() => form()?.querySelector('#verdict'), 'the four verdicts');
    choose(form()!, 'verdict', 'confirmed');
    button(form()!, 'Send my answer').click();
    await until(() => store.records.get('paraphrase', 'said')?.status === 'confirmed');
    await until(() => focused()?.textContent.includes('Confirmed by the author.'));
  });

  it('leads whoever is about to answer to what is not confirmed yet, to vouch for it', async () => {
    const { root, form, store } = await mountEntry('Cyd');
    const card = () => root.querySelector('entente-claim-card')?.shadowRoot;
    await until(() => card()?.querySelector('[data-panel="reply"]'), 'what can be done');
    button(card()!, 'Reply').click();
    const composer = () => root.querySelector('entente-composer')?.shadowRoot;
    await until(() => composer()?.querySelector('.state button'), 'the way there');
    expect(composer()?.querySelector('.state')?.textContent).to.contain(
      'A restatement of 1 is not confirmed yet.',
    );
    await expect(root.querySelector('entente-composer')).to.be.accessible();
    button(composer()!, 'Read the restatement').click();
    await until(() => form()?.querySelector('#reason'), 'the form');
    await until(() => focused()?.id === 'head', 'the focus on what is read');
    type(form()!, 'reason', 'It says what she fears.');
    form()!.querySelector('details')!.open = true;
    button(form()!, 'Vouch for it').click();
    await until(() => store.records.get('paraphrase', 'said')?.released === 'voucher');
  });

  const noWay = {
    'who restated it': ['Ben', {}],
    'who wrote it': ['Ana', {}],
    'anybody once it is confirmed': ['Cyd', { status: 'confirmed' }],
  } as const;
  for (const [whom, [name, rest]] of Object.entries(noWay)) {
    it(`leads ${whom} nowhere from the composer`, async () => {
      const template = html`<entente-composer parent-id="berths"></entente-composer>`;
      const records = [...town(), aParaphrase('said', rest)];
      const { element, root, store } = await mount<Composer>(template, { name, records });
      await store.details.load('berths');
      await until(() => root.querySelector('[name="relation"]'), 'the choices');
      await element.updateComplete;
      expect(root.querySelector('.state')).not.to.exist;
    });
  }

  it('closes what was opened, and gives the focus back to what opened it', async () => {
    const { element, root } = await mountEntry('Cyd');
    const card = () => root.querySelector('entente-claim-card')!.shadowRoot!;
    await until(() => card().querySelector('button'), 'the actions');
    const opener = card().querySelector('button')!;
    opener.dispatchEvent(new PanelOpenEvent('berths', 'paraphrases'));
    await until(() => focused()?.textContent.includes('Restatements of 1'), 'the panel');
    await expect(element).to.be.accessible();
    const prompt = root.querySelector('#panel entente-paraphrase-prompt')!.shadowRoot!;
    button(prompt, 'Close').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('#panel') === null, 'the panel to be closed');
    expect(focused() === opener).to.equal(true);
  });

  it('closes where there is nothing to do but to wait', async () => {
    const { root } = await mountEntry('Ben');
    root
      .querySelector('entente-claim-card')!
      .dispatchEvent(new PanelOpenEvent('berths', 'paraphrases'));
    const prompt = () => root.querySelector('#panel entente-paraphrase-prompt')?.shadowRoot;
    await until(() => prompt()?.querySelector('.foot'), 'the panel');
    button(prompt()!, 'Close').click();
    await until(() => root.querySelector('#panel') === null, 'the panel to be closed');
  });

  it('leaves the author nothing to close that was not opened', async () => {
    const { root, form } = await mountEntry('Ana');
    await until(() => form()?.querySelector('#verdict'), 'the four verdicts');
    const prompt = root.querySelector('entente-paraphrase-prompt')!.shadowRoot!;
    const labels = [...prompt.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(labels).not.to.include('Close');
  });

  it('asks nobody else', async () => {
    const { root } = await mountEntry('Cyd');
    expect(root.querySelector('entente-paraphrase-prompt')).not.to.exist;
  });
});
