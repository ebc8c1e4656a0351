import { describe, it } from 'node:test';
import { openBrowser, openPage } from './support/browser.js';
import { shows, stands } from './support/shown.js';
import { embed, firstWords, pageOf, records, serveSite } from './support/site.js';

const agree = 'input[value="agree"]';

const claimIds = records.flatMap(({ type, id }) => (type === 'claim' ? [id] : [])).slice(0, 2);

/** What a task says when it is pressed: evidence of a claim is to be shown. */
function pressTask(claimId: string): void {
  const about = { claimId, panel: 'evidence', relation: null };
  const event = new Event('entente-panel-open', { bubbles: true, composed: true });
  const parts = document.querySelector('entente-consultation')?.shadowRoot?.querySelector('.parts');
  parts?.dispatchEvent(Object.assign(event, about));
}

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

  it('is led by the last task that they pressed, once its code comes', async () => {
    const site = await serveSite({ '': { html: pageOf(embed()) } });
    const browser = await openBrowser();
    try {
      const { page } = await openPage(browser, site.address);
      await shows(page, firstWords);
      await stands(page, agree);
      await page.waitForNetworkIdle();
      await page.setOfflineMode(true);
      await shows(page, 'You are offline.');
      for (const claimId of claimIds) await page.evaluate(pressTask, claimId);
      // Asked for after it: by then that code has failed to come.
      await page.evaluate(() => fetch('/').catch(() => null));
      await page.setOfflineMode(false);
      await stands(page, `.linked [claim-id="${claimIds.at(-1)}"]`);
      await stands(page, 'entente-evidence-panel');
    } finally {
      await browser.close();
      await site.stop();
    }
  });
});
