import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { claimSign } from '../../src/styles/signs/claim-signs.js';
import { coverageSign } from '../../src/styles/signs/coverage-signs.js';
import { mandateSign } from '../../src/styles/signs/mandate-signs.js';
import { noticeSign } from '../../src/styles/signs/notice-signs.js';
import { standingSign } from '../../src/styles/signs/standing-signs.js';
import { shadow } from './shadow.js';

const signs: Readonly<Record<string, TemplateResult>> = {
  fact: claimSign('fact'),
  asks: claimSign('asks'),
  supported: standingSign('supported'),
  few: coverageSign('few'),
  now: mandateSign('now'),
  offline: noticeSign('offline'),
};

for (const [name, template] of Object.entries(signs)) {
  describe(`the sign ${name}`, () => {
    const drawn = () => shadow([], template).querySelector('svg');

    it('is hidden from assistive technology, which has the word beside it', () => {
      expect(drawn()?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('stands on its own, without an id or a style a strict policy would block', () => {
      expect(drawn()?.querySelector('use, [id], [style]')).to.equal(null);
    });

    it('is drawn within its 16 units', () => {
      const { x = -1, y = -1, width = 99, height = 99 } = drawn()?.getBBox() ?? {};
      const within = x >= 0 && y >= 0 && x + width <= 16 && y + height <= 16;
      expect(within).to.equal(true);
    });
  });
}
