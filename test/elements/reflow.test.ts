import { expect } from '@open-wc/testing';
import { resizeTo } from '../support/browser.js';
import { pageStyle } from '../styles/shadow.js';
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

/** What a reader may do to the space between letters, words and lines (WCAG 1.4.12). */
const spaced =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

const sizes = [
  ['at 320 px', 320, 'html { font-size: 100% }'],
  ['with text twice as large', 640, 'html { font-size: 200% }'],
  ['with text spaced out', 320, spaced],
] as const;

describe('Nothing is lost', () => {
  for (const name of Object.keys(shows)) {
    for (const lang of ['en', 'fr']) {
      for (const [size, width, css] of sizes) {
        it(`${size} (${name}, ${lang})`, async () => {
          await resizeTo(width);
          pageStyle(css);
          const { root } = await mountShow(name, everything(), { lang });
          await unfold(name, root);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          expect(lost(root)).to.deep.equal([]);
        });
      }
    }
  }
});
