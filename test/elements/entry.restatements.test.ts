import { expect, html } from '@open-wc/testing';
import '../../src/elements/entry/entry.define.js';
import type { Entry } from '../../src/elements/entry/entry.js';
import { aParaphrase, town } from '../support/builders.js';
import { button, choose, focused, mount, until } from '../support/mount.js';

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

  it('asks nobody else', async () => {
    const { root } = await mountEntry('Cyd');
    expect(root.querySelector('entente-paraphrase-prompt')).not.to.exist;
  });
});
