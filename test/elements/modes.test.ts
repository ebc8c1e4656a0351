import { expect } from '@open-wc/testing';
import { canPretend, pretendMedia } from '../support/browser.js';
import { everything, mountShow, shows, unfold } from '../support/everywhere.js';
import { pageStyle } from '../styles/shadow.js';

/** How a page may look, and what the device says of it. */
const modes = {
  light: { page: 'html { color-scheme: light }', media: {} },
  dark: { page: 'html { color-scheme: dark }', media: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { page: '', media: { 'forced-colors': 'active' } },
} as const;

if (canPretend) {
  describe('The accessibility audit is passed', () => {
    for (const [mode, { page, media }] of Object.entries(modes)) {
      for (const name of Object.keys(shows)) {
        for (const lang of ['en', 'fr']) {
          it(`in ${mode} (${name}, ${lang})`, async () => {
            pageStyle(`${page} body { background: Canvas; color: CanvasText }`);
            await pretendMedia(media);
            const { element, root } = await mountShow(name, everything(), { lang });
            await unfold(name, root);
            await expect(element).to.be.accessible();
          });
        }
      }
    }
  });
}
