import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import {
  button,
  choose,
  focused,
  mount,
  stage,
  type,
  until,
  type Stage,
} from '../support/mount.js';

const words = 'I worry about the winter.';

async function mountComposer(options?: Stage) {
  const mounted = await mount<Composer>(html`<entente-composer></entente-composer>`, options);
  await until(() => mounted.root.querySelector('#text'), 'the field');
  return mounted;
}

const text = (root: ShadowRoot) => root.querySelector<HTMLTextAreaElement>('#text')?.value;

async function review(root: ShadowRoot, written = words): Promise<void> {
  choose(root, 'kind', 'concern');
  type(root, 'text', written);
  button(root, 'Continue').click();
  await until(() => root.querySelector('#send'), 'the review');
}

async function withControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

describe('<entente-composer> survives', () => {
  it('bad input 1: markup in a text, as text', async () => {
    const { root } = await mountComposer();
    const vector = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await review(root, vector);
    expect(root.querySelector('img, script')).not.to.exist;
    expect(root.querySelector('blockquote')?.textContent).to.contain(vector);
  });

  it('bad input 11: counts characters as people see them', async () => {
    const { element, root } = await mountComposer();
    type(root, 'text', '👩‍👩‍👧‍👦'.repeat(3));
    await element.updateComplete;
    expect(root.querySelector('.field-foot')?.textContent).to.contain('3 of 1,200 characters');
  });

  for (const blank of ['', '   \n\t', '\u200b\u200d\ufeff', '\u202e\u2066']) {
    it(`bad input 13: a text that nobody can read: ${JSON.stringify(blank)}`, async () => {
      const { root } = await mountComposer();
      choose(root, 'kind', 'concern');
      type(root, 'text', blank);
      button(root, 'Continue').click();
      await until(() => focused()?.id === 'problems');
      expect(root.querySelector('#text-error')).to.exist;
    });
  }

  it('bad input 12: text from right to left on a page from left to right', async () => {
    const { element, root } = await mountComposer();
    type(root, 'text', '«רציף» is the quay');
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('#text')?.dir).to.equal('rtl');
  });

  it('bad input 34: a double click, and Enter twice', async () => {
    const { root, memory } = await mountComposer();
    await review(root);
    root.querySelector<HTMLElement>('#send')!.focus();
    await Promise.all([sendKeys({ press: 'Enter' }), sendKeys({ press: 'Enter' })]);
    root.querySelector<HTMLElement>('#send')?.click();
    await until(() => focused()?.id === 'sent');
    expect(memory.snapshot().filter(({ type: kind }) => kind === 'claim').length).to.equal(2);
  });

  it('bad input 34: a paste of five megabytes, kept whole and said to be too long', async () => {
    const { around, root } = await mountComposer();
    // How long the browser takes to lay such a text out is its own affair.
    around.hidden = true;
    choose(root, 'kind', 'concern');
    const huge = `${'a word '.repeat(15)}\n`.repeat(50_000);
    type(root, 'text', huge);
    button(root, 'Continue').click();
    await until(() => root.querySelector('#text-error'), 'what is wrong');
    expect(text(root)?.length).to.equal(huge.length);
  });

  it('bad input 34: a paste of what was marked up elsewhere, as its words', async () => {
    const { around, root } = await mountComposer();
    const marked = around.appendChild(document.createElement('p'));
    marked.append('I worry ', Object.assign(document.createElement('b'), { textContent: 'a lot' }));
    getSelection()?.selectAllChildren(marked);
    await withControl('c');
    root.querySelector<HTMLElement>('#text')!.focus();
    await withControl('v');
    await until(() => text(root) === 'I worry a lot', 'the words');
    expect(root.querySelector('b')).not.to.exist;
  });

  it('another instance on the page with another draft', async () => {
    const on = await stage();
    const first = await mountComposer(on);
    const reply = await mount<Composer>(
      html`<entente-composer parent-id="berths" relation="supports"></entente-composer>`,
      on,
    );
    await until(() => reply.root.querySelector('#text'));
    type(first.root, 'text', words);
    await reply.element.updateComplete;
    expect(text(reply.root)).to.equal('');
  });
});
