import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { base } from '../../src/styles/base.styles.js';
import { pageStyle, shadow, styleOf } from './shadow.js';

const words = html`<p>Words <button>Act</button></p>`;

/** What a page may let its body inherit, and what must arrive at the words instead. */
const inherited: readonly (readonly [property: string, page: string, words: string])[] = [
  ['letter-spacing', '0.4em', 'normal'],
  ['word-spacing', '1em', '0px'],
  ['text-transform', 'uppercase', 'none'],
  ['text-indent', '3em', '0px'],
  ['text-shadow', '1px 1px red', 'none'],
  ['white-space', 'nowrap', 'normal'],
  ['pointer-events', 'none', 'auto'],
  ['cursor', 'wait', 'auto'],
  ['visibility', 'hidden', 'visible'],
  ['font-style', 'italic', 'normal'],
  ['font-weight', '900', '400'],
  ['text-align', 'right', 'start'],
  ['word-break', 'break-all', 'normal'],
  ['-webkit-text-stroke-width', '2px', '0px'],
];

describe('the edge of an element', () => {
  for (const [property, page, expected] of inherited) {
    it(`keeps the page's ${property} from the words`, () => {
      pageStyle(`body { ${property}: ${page} }`);
      expect(styleOf(shadow(base, words), 'p').getPropertyValue(property)).to.equal(expected);
    });
  }

  it('keeps the leading of its own', () => {
    pageStyle('body { font-size: 20px; line-height: 3 }');
    expect(styleOf(shadow(base, words), 'p').lineHeight).to.equal('30px');
  });

  it('paints the words in the colour of the ink', () => {
    pageStyle('body { color-scheme: light; -webkit-text-fill-color: transparent }');
    const { webkitTextFillColor, color } = styleOf(shadow(base, words), 'p');
    expect(webkitTextFillColor).to.equal(color);
  });

  it("takes the page's font, size and direction", () => {
    pageStyle('body { font-family: Georgia; font-size: 19px; direction: rtl }');
    const { fontFamily, fontSize, direction } = styleOf(shadow(base, words), 'p');
    expect([fontFamily, fontSize, direction]).to.deep.equal(['Georgia', '19px', 'rtl']);
  });

  it('is not there when it is hidden', () => {
    const { host } = shadow(base, words);
    host.toggleAttribute('hidden');
    expect(getComputedStyle(host).display).to.equal('none');
  });

  it('yields to a page that hides it', () => {
    pageStyle('body > div { display: none }');
    expect(getComputedStyle(shadow(base, words).host).display).to.equal('none');
  });

  it('stays inert where the page has made it so', () => {
    const parent = document.createElement('section');
    document.body.append(parent);
    const root = shadow(base, words, parent);
    parent.inert = true;
    root.querySelector('button')?.focus();
    expect(root.activeElement).to.equal(null);
    parent.remove();
  });

  it('shows that it has the focus itself', () => {
    const host = shadow(base, words).host as HTMLElement;
    host.tabIndex = -1;
    host.focus({ focusVisible: true });
    expect(getComputedStyle(host).outlineStyle).to.equal('solid');
  });

  for (const display of ['inline-block', 'table-cell', 'inline-flex', 'inline-grid']) {
    it(`does not collapse in a parent that is ${display}`, () => {
      pageStyle(`section { display: ${display} }`);
      const parent = document.createElement('section');
      document.body.append(parent);
      expect(shadow(base, words, parent).host.getBoundingClientRect().width).to.equal(240);
      parent.remove();
    });
  }

  it('fits into a narrow column of a grid', () => {
    pageStyle('section { display: grid; grid-template-columns: 100px 1fr }');
    const parent = document.createElement('section');
    document.body.append(parent);
    expect(shadow(base, words, parent).host.getBoundingClientRect().width).to.equal(100);
    parent.remove();
  });

  it('breaks a word that is longer than the element is wide', () => {
    pageStyle('body > div { inline-size: 200px }');
    const root = shadow(base, html`<p>${'länger'.repeat(30)}</p>`);
    expect(root.querySelector('p')?.scrollWidth).to.equal(200);
  });
});
