import { expect } from '@open-wc/testing';
import { canPretend, pretendMedia } from '../support/browser.js';
import { deepAll, everything, mountShow, shows } from '../support/everywhere.js';
import { pageStyle } from '../styles/shadow.js';

/** What a page may do to all that stands on it. */
const sheets: Readonly<Record<string, string>> = {
  'hides what overflows': '* { overflow: hidden !important }',
  'makes blocks of all': '* { display: block !important }',
  'sizes boxes otherwise': '* { box-sizing: content-box !important; padding: 9px !important }',
  'animates all': '@keyframes spin { to { rotate: 1turn } } * { animation: spin 1s infinite }',
  'resets all': '* { all: unset }',
  'resets all, and means it': 'body * { all: initial !important }',
  'styles our tags as its own': 'button, input, h2, h3, a { display: none !important }',
};

const zooms: Readonly<Record<string, string>> = {
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a root of 200 %': 'html { font-size: 200% } body { font-size: 0.5rem }',
  'half the zoom': 'html { zoom: 0.5 }',
  'twice the zoom': 'html { zoom: 2 }',
};

/** The letters and controls that a person can see. */
const seen = (root: ShadowRoot): number =>
  deepAll(root, 'h2, h3, h4, p, button, input, textarea, li').filter((element) =>
    element.checkVisibility({ checkVisibilityCSS: true }),
  ).length;

describe('bad input 24: on a page that', () => {
  for (const [what, css] of Object.entries(sheets)) {
    for (const name of Object.keys(shows)) {
      it(`${what}, as much is seen as elsewhere (${name})`, async () => {
        const { root } = await mountShow(name, everything());
        const before = seen(root);
        pageStyle(css);
        expect(before).to.be.greaterThan(0);
        expect(seen(root)).to.equal(before);
      });
    }
  }
});

describe('bad input 24: with', () => {
  for (const [what, css] of Object.entries(zooms)) {
    for (const name of Object.keys(shows)) {
      it(`${what}, words keep the size that the page gives its own (${name})`, async () => {
        pageStyle(css);
        const { around, root } = await mountShow(name, everything());
        const words = deepAll(root, 'p, li, label, legend, h2, h3')[0]!;
        const [own, page] = [words, around].map((each) =>
          Number.parseFloat(getComputedStyle(each).fontSize),
        );
        expect(own! / page!).to.be.within(0.7, 2);
        const html = document.documentElement;
        expect(html.scrollWidth).to.be.at.most(html.clientWidth + 1);
      });
    }
  }

  if (canPretend) {
    it('print, all words are on the paper', async () => {
      const { root } = await mountShow('thread', everything());
      await pretendMedia({ media: 'print' });
      const texts = deepAll(root, '[part="text"]');
      expect(texts.every((text) => text.checkVisibility())).to.equal(true);
    });

    it('reduced motion, nothing moves', async () => {
      await pretendMedia({ 'prefers-reduced-motion': 'reduce' });
      const { root } = await mountShow('thread', everything());
      const moving = deepAll(root, '*').filter((each) =>
        each.getAnimations().some((animation) => animation.playState === 'running'),
      );
      expect(moving).to.be.empty;
    });
  }
});
