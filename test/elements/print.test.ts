import { expect, html } from '@open-wc/testing';
import '../../src/elements/inbox/inbox.define.js';
import type { Inbox } from '../../src/elements/inbox/inbox.js';
import { town } from '../support/builders.js';
import { canPretend, pretendMedia } from '../support/browser.js';
import { deepAll, everything, mountShow, saying, shows, unfold } from '../support/everywhere.js';
import { aNomination } from '../support/moderation.js';
import { mount, until } from '../support/mount.js';

const isOnPaper = (each: Element): boolean =>
  each.checkVisibility({ contentVisibilityAuto: true, checkVisibilityCSS: true });

/** What a browser does when somebody prints. */
async function print(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await pretendMedia({ media: 'print' });
}

if (canPretend) {
  describe('on paper', () => {
    afterEach(() => dispatchEvent(new Event('afterprint')));

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
        const folded = () => deepAll(root, 'details:not([open]) > :not(summary)');
        expect(folded().some(isOnPaper)).to.equal(false);
        await print();
        await until(() => folded().length > 0 && folded().every(isOnPaper), 'the words');
      });
    }

    it('the line that unfolds the rest of a text does not stand in the middle of it', async () => {
      const long = 'People who live from the sea fear for their harbour. '.repeat(40);
      const { root } = await mountShow('thread', saying(long));
      await until(() => deepAll(root, 'summary [lang]').length > 0, 'a text that is folded');
      await print();
      const lines = deepAll(root, 'summary').filter((each) =>
        each.querySelector(':scope > [lang]'),
      );
      expect(lines).not.to.be.empty;
      expect(lines.some(isOnPaper)).to.equal(false);
      const rest = lines.flatMap((each) => [...each.parentElement!.querySelectorAll('p')]);
      await until(() => rest.every(isOnPaper), 'the rest');
    });

    it('whom an author speaks for stands above what they disclosed', async () => {
      const { root } = await mountShow('thread', everything());
      await print();
      const lines = deepAll(root, 'article .badge > summary:has(bdi[lang])');
      expect(lines).not.to.be.empty;
      expect(lines.every(isOnPaper)).to.equal(true);
    });

    it('a ballot is left out that holds neither a view nor a count', async () => {
      const { root } = await mountShow('thread', everything());
      await until(() => deepAll(root, '.stance').length > 0, 'the ballots');
      const speaks = (each: Element) => each.querySelector(':checked, .bar') !== null;
      const ballots = deepAll(root, '.stance');
      expect(ballots.some((each) => !speaks(each))).to.equal(true);
      await print();
      expect(ballots.filter((each) => isOnPaper(each) !== speaks(each))).to.deep.equal([]);
    });

    it('what waits for somebody is left out', async () => {
      const { root } = await mount<Inbox>(html`<entente-inbox></entente-inbox>`, {
        name: 'Fay',
        roles: ['facilitator'],
        records: [...town(), aNomination('nights')],
      });
      await until(() => root.querySelector('.notice'), 'what waits');
      await print();
      expect(isOnPaper(root.querySelector('.notice')!)).to.equal(false);
    });

    it('a heading in the margin does not stand alone at the foot of a page', async () => {
      const { root } = await mountShow('mandate', everything());
      await print();
      const names = deepAll(root, '.margin-name');
      expect(names).not.to.be.empty;
      for (const each of names) expect(getComputedStyle(each).breakAfter).to.equal('avoid');
    });

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
