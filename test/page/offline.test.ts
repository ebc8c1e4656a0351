import { describe, it } from 'node:test';
import { openBrowser, openPage } from './support/browser.js';
import { shows, stands } from './support/shown.js';
import { embed, firstWords, pageOf, records, serveSite } from './support/site.js';

const agree = 'input[value="agree"]';

describe('Whoever is offline when they first act', () => {
  it('finds it done once they are back, though its code could not be fetched', async () => {
    const html = pageOf(embed('backend="browser" seed="/seed.json"'));
    const seed = { html: JSON.stringify(records), type: 'application/json' };
    const site = await serveSite({ '': { html }, 'seed.json': seed });
    const browser = await openBrowser();
    try {
      const { page } = await openPage(browser, site.address);
      await shows(page, firstWords);
      await stands(page, agree);
      await page.waitForNetworkIdle();
      await page.setOfflineMode(true);
      await stands(page, agree, true);
      await shows(page, 'You are offline.');
      await page.setOfflineMode(false);
      // The counts are shown to whoever has given a view.
      await stands(page, '.ballot-option .count:not([hidden])');
      await page.reload();
      await stands(page, `${agree}:checked`);
    } finally {
      await browser.close();
      await site.stop();
    }
  });
});
