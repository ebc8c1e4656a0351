import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { styles as cardStyles } from '../../src/elements/claim-card/claim-card.styles.js';
import { state } from '../../src/styles/state.styles.js';
import { canPretend, pretendMedia } from '../support/browser.js';
import { pageStyle, shadow, styleOf } from './shadow.js';

const styles = [...cardStyles, state];

const card = html`
  <article class="claim">
    <h3 class="claim-kind"><a class="claim-no" href="/17">17</a></h3>
    <div class="claim-text">
      <p>Buses are late.</p>
      <details class="fold"><summary>More</summary></details>
    </div>
    <details class="fold badge">
      <summary>Ana</summary>
      <p class="fine">Speaks for herself</p>
      <p class="state" data-state="supported"><b>Supported.</b></p>
    </details>
    <p class="fine"><a href="/x">Read</a></p>
  </article>
`;

const accent = (root: ShadowRoot) => styleOf(root, '.fine a').color;

describe('tokens', () => {
  it('have a default', () => {
    pageStyle(':root { color-scheme: light }');
    expect(accent(shadow(styles, card))).to.equal('rgb(12, 84, 96)');
  });

  it('follow the colour scheme of the place', () => {
    pageStyle('body { color-scheme: dark }');
    expect(accent(shadow(styles, card))).to.equal('rgb(134, 203, 211)');
  });

  it('yield to what the page sets on the root', () => {
    pageStyle(':root { --entente-color-accent: rgb(1, 2, 3) }');
    expect(accent(shadow(styles, card))).to.equal('rgb(1, 2, 3)');
  });

  it('yield to what the page sets on one element, in elements inside it too', () => {
    pageStyle('div { --entente-color-accent: rgb(4, 5, 6) }');
    const outer = shadow(styles, html`<p></p>`);
    expect(accent(shadow(styles, card, outer))).to.equal('rgb(4, 5, 6)');
  });

  it('take sizes as multiples of the text around', () => {
    pageStyle('body { font-size: 20px; --entente-text-l: 1.5; --entente-space-4: 3 }');
    const root = shadow(styles, card);
    expect(styleOf(root, '.claim-text').fontSize).to.equal('30px');
    expect(styleOf(root, '.claim').paddingBlockStart).to.equal('60px');
  });

  for (const size of ['62.5%', '200%']) {
    it(`do not depend on a root size of ${size}`, () => {
      pageStyle(`:root { font-size: ${size} } body { font-size: 20px }`);
      expect(styleOf(shadow(styles, card), '.claim-text').fontSize).to.equal('22.5px');
    });
  }

  it('never make small text in small or large text smaller still', () => {
    pageStyle('body { font-size: 16px }');
    const root = shadow(styles, card);
    expect(styleOf(root, '.badge .fine').fontSize).to.equal('14px');
    expect(styleOf(root, '.claim-text summary').fontSize).to.equal('14px');
  });

  it('come to the same size in an element inside an element', () => {
    pageStyle('body { font-size: 16px }');
    const outer = shadow(styles, html`<p></p>`);
    expect(styleOf(shadow(styles, card, outer), '.fine').fontSize).to.equal('14px');
  });

  if (canPretend) {
    it('leave the colours to a reader who has forced them', async () => {
      await pretendMedia({ 'forced-colors': 'active' });
      pageStyle(':root { --entente-color-good: rgb(1, 2, 3) }');
      const root = shadow(styles, card);
      expect(styleOf(root, '.state b').color).to.equal(getComputedStyle(document.body).color);
    });

    it('strengthen the ink for a reader who wants more contrast', async () => {
      await pretendMedia({ 'prefers-contrast': 'more' });
      pageStyle(':root { color-scheme: light }');
      expect(styleOf(shadow(styles, card), '.claim-text').color).to.equal('rgb(0, 0, 0)');
    });
  }
});
