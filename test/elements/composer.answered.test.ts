import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import type { Verdict } from '../../src/model/paraphrase.js';
import { aParaphrase, town } from '../support/builders.js';
import { button, mount, type, until, type StageOptions } from '../support/mount.js';

const correction = 'On the same terms as anyone.';
const restate = '[data-step="done"]:has(.quote)';

/** A reply that is being written when the author of what was restated answers. */
async function answered(verdict: Verdict, options: StageOptions = {}) {
  const mounted = await mount<Composer>(
    html`<entente-composer parent-id="berths" relation="opposes"></entente-composer>`,
    { records: [...town(), aParaphrase('said')], ...options },
  );
  const { root, as } = mounted;
  await until(() => root.querySelector('#text'), 'the field');
  type(root, 'text', 'And yet visitors feed the town.');
  const says = verdict === 'close' || verdict === 'missed' ? correction : null;
  await as('Ana', {
    type: 'judgeParaphrase',
    id: 'judged',
    paraphraseId: 'said',
    verdict,
    correction: says,
  });
  await until(() => mounted.said.length, 'the announcement');
  return mounted;
}

const filled = (root: ParentNode) => root.querySelectorAll('.button.primary').length;

async function prompt(root: ShadowRoot): Promise<ShadowRoot> {
  const inside = () => root.querySelector('entente-paraphrase-prompt')?.shadowRoot;
  await until(() => inside()?.querySelector('.button'), 'the prompt');
  return inside()!;
}

describe('<entente-composer> while the author answers', () => {
  it('shows the author’s own words where the reply is written', async () => {
    const { element, root } = await answered('close');
    const step = root.querySelector(restate)!;
    expect(step.textContent).to.contain('Close, says the author:').and.to.contain(correction);
    expect(step.textContent).not.to.contain('can go ahead');
    expect(root.querySelector<HTMLTextAreaElement>('#text')?.value).to.contain('visitors');
    await expect(element).to.be.accessible();
  });

  it('says once what the author has answered', async () => {
    const { said, element } = await answered('close');
    element.requestUpdate();
    await element.updateComplete;
    expect(said).to.deep.equal([`Close, says the author: ${correction}`]);
  });

  it('says that it was confirmed', async () => {
    const { said } = await answered('confirmed');
    expect(said).to.deep.equal(['Confirmed by the author.']);
  });

  it('leads from there to where the words are taken up, with one filled button', async () => {
    const { root } = await answered('close');
    button(root, 'Take this up, or restate once more').click();
    const inside = await prompt(root);
    expect(filled(root) + filled(inside)).to.equal(1);
    button(inside, 'Take this up and reply').click();
    await until(() => root.querySelector('#text'), 'the words');
    await until(() => root.textContent.includes('Your reply can go ahead.'));
    expect(root.querySelector<HTMLTextAreaElement>('#text')?.value).to.contain('visitors');
  });

  it('leads from a point that was missed to another try', async () => {
    const { root } = await answered('missed');
    expect(root.querySelector(restate)?.textContent).to.contain('Not that, says the author:');
    button(root, 'Restate once more').click();
    const inside = await prompt(root);
    expect(filled(root) + filled(inside)).to.equal(1);
  });

  it('speaks French', async () => {
    const { root } = await answered('close', { lang: 'fr' });
    expect(root.querySelector(restate)?.textContent).to.contain('Presque, dit l’auteur');
  });
});
