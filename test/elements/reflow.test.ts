import { expect } from '@open-wc/testing';
import { resizeTo } from '../support/browser.js';
import { deepAll, everything, mountShow, shows, unfold } from '../support/everywhere.js';

/** What stands out of the page on the right, or is cut off there; a table may scroll by itself. */
function lost(root: ShadowRoot): string[] {
  const scrolls = (element: Element): boolean => element.closest('.table-scroll, .vh') !== null;
  return deepAll(root, '*')
    .filter((element) => !scrolls(element) && element.getClientRects().length > 0)
    .filter((element) => {
      const { right } = element.getBoundingClientRect();
      const isCut =
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX === 'hidden';
      return right > innerWidth + 1 || isCut;
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}

const sizes = [
  ['at 320 px', 320, '100%'],
  ['with text twice as large', 640, '200%'],
] as const;

describe('Nothing is lost', () => {
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  for (const name of Object.keys(shows)) {
    for (const lang of ['en', 'fr']) {
      for (const [size, width, text] of sizes) {
        it(`${size} (${name}, ${lang})`, async () => {
          await resizeTo(width);
          document.documentElement.style.fontSize = text;
          const { root } = await mountShow(name, everything(), { lang });
          await unfold(name, root);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          expect(lost(root)).to.deep.equal([]);
        });
      }
    }
  }
});
