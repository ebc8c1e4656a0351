import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { everything, mountShow, shows, unfold } from '../support/everywhere.js';

// It registers itself on the window.
const { axe } = window as unknown as { readonly axe: typeof Axe };

describe('What is clicked is large enough, or has room around it', () => {
  for (const name of Object.keys(shows)) {
    it(`by the measure of WCAG 2.2 (${name})`, async () => {
      const { element, root } = await mountShow(name, everything());
      await unfold(name, root);
      // The audit elsewhere leaves this rule out, as it does by default.
      const { violations } = await axe.run(element, { runOnly: ['target-size'] });
      const found = violations.flatMap(({ nodes }) => nodes.map((node) => node.html));
      expect(found).to.deep.equal([]);
    });
  }
});
