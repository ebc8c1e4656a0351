import { expect } from '@open-wc/testing';
import { canPretend, pretendMedia } from '../support/browser.js';
import { deepAll, everything, mountShow, shows, unfold } from '../support/everywhere.js';
import { until } from '../support/mount.js';

const isOnPaper = (each: Element): boolean =>
  each.checkVisibility({ contentVisibilityAuto: true, checkVisibilityCSS: true });

const print = () => pretendMedia({ media: 'print' });

if (canPretend) {
  describe('on paper', () => {
    for (const name of Object.keys(shows)) {
      it(`no button is left (${name})`, async () => {
        const { root } = await mountShow(name, everything());
        await print();
        const left = deepAll(root, 'button').filter(isOnPaper);
        expect(left.map(({ textContent }) => textContent.trim())).to.be.empty;
      });
    }

    for (const name of ['thread', 'claim card', 'evidence', 'restatements', 'moderating']) {
      it(`what is folded away can be read (${name})`, async () => {
        const { root } = await mountShow(name, everything());
        const folded = deepAll(root, 'details:not([open]) > :not(summary)');
        expect(folded.some(isOnPaper)).to.equal(false);
        await print();
        expect(folded).not.to.be.empty;
        await until(() => folded.every(isOnPaper), 'the words');
      });
    }

    it('what was fetched for a fold can be read when that is closed again', async () => {
      const { root } = await mountShow('coverage', everything());
      await unfold('coverage', root);
      for (const each of deepAll(root, 'details')) each.removeAttribute('open');
      await print();
      await until(() => deepAll(root, '.nominations').every(isOnPaper), 'the groups');
    });

    it('a fold that was never opened, and for which nothing was fetched, leaves no title', async () => {
      const { root } = await mountShow('coverage', everything());
      await print();
      expect(deepAll(root, 'summary').some(isOnPaper)).to.equal(false);
    });
  });
}
