import { expect } from '@open-wc/testing';
import { deepAll, mountShow, peopleSaying, speaking } from '../support/everywhere.js';

const bombs: Readonly<Record<string, string>> = {
  'ten thousand lines': 'line\n'.repeat(10_000),
  'a word of 100 kB': 'x'.repeat(100_000),
  'twenty thousand words': 'word '.repeat(20_000),
  'ten thousand nested quotes': '> '.repeat(10_000),
  'fifty thousand emphasis marks': '*_'.repeat(25_000),
  'ten thousand lines of marks': '!\n'.repeat(10_000),
  'brackets that never close': '[('.repeat(50_000),
  'a tower of marks': `a${'\u0301'.repeat(99_999)}`,
};

/** Pixels that one entry may take before anybody unfolds it: words of thirty letters, a line each. */
const tallest = 8_000;

// The field in which somebody writes is as long as what they write, and scrolls.
const shown = speaking.filter((name) => name !== 'disclosing');

describe('However much somebody writes,', () => {
  for (const [what, text] of Object.entries(bombs)) {
    for (const name of shown) {
      it(`bad input 10: ${what} stay within bounds (${name})`, async () => {
        const { element, root } = await mountShow(name, peopleSaying(text));
        const entries = Math.max(1, deepAll(root, 'article, .source, .case, .page-text').length);
        expect(element.offsetHeight).to.be.at.most(tallest * entries);
        expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
      });
    }
  }
});
