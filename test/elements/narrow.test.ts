import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { pageStyle } from '../styles/shadow.js';
import { resizeTo } from '../support/browser.js';
import { button, mount, until } from '../support/mount.js';

describe('At 320 px with text twice as large', () => {
  beforeEach(async () => {
    await resizeTo(320);
    pageStyle('html { font-size: 200% } body { margin: 0 }');
  });

  async function mountProblems() {
    const mounted = await mount<Composer>(html`<entente-composer></entente-composer>`);
    const { root } = mounted;
    await until(() => root.querySelector('#text'), 'the field');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#problems li'), 'what is wrong');
    return mounted;
  }

  it('passes the accessibility audit', async () => {
    const { element } = await mountProblems();
    await expect(element).to.be.accessible();
  });

  it('leaves more than half of the width to what is wrong', async () => {
    const { element, root } = await mountProblems();
    const line = root.querySelector('#problems li')!.getBoundingClientRect();
    expect(line.width).to.be.greaterThan(element.getBoundingClientRect().width / 2);
  });
});
