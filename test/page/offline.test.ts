import { describe, it, type TestContext } from 'node:test';
import { openBrowser, openPage } from './support/browser.js';
import { shows, stands } from './support/shown.js';
import { embed, firstWords, pageOf, records, serveSite, type ServedPage } from './support/site.js';

const agree = 'input[value="agree"]';

const claimIds = records.flatMap(({ type, id }) => (type === 'claim' ? [id] : [])).slice(0, 2);

/** What a task says when it is pressed: evidence of a claim is to be shown. */
function pressTask(claimId: string): void {
  const about = { claimId, panel: 'evidence', relation: null };
  const event = new Event('entente-panel-open', { bubbles: true, composed: true });
  const parts = document.querySelector('entente-consultation')?.shadowRoot?.querySelector('.parts');
  parts?.dispatchEvent(Object.assign(event, about));
}

/** Opens a page that can be read, and has all that it fetches by itself; then there is no connection. */
async function wentOffline(pages: Readonly<Record<string, ServedPage>>, t: TestContext) {
  const site = await serveSite(pages);
  const browser = await openBrowser();
  t.after(async () => {
    await browser.close();
    await site.stop();
  });
  const { page } = await openPage(browser, site.address);
  await shows(page, firstWords);
  await stands(page, agree);
  await page.waitForNetworkIdle();
  await page.setOfflineMode(true);
  return page;
}

describe('Whoever is offline when they first act', () => {
  it('finds it done once they are back, though its code could not be fetched', async (t) => {
    const html = pageOf(embed('backend="browser" seed="/seed.json"'));
    const seed = { html: JSON.stringify(records), type: 'application/json' };
    const page = await wentOffline({ '': { html }, 'seed.json': seed }, t);
    await stands(page, agree, true);
    await shows(page, 'You are offline.');
    await page.setOfflineMode(false);
    // The counts are shown to whoever has given a view.
    await stands(page, '.ballot-option .count:not([hidden])');
    await page.reload();
    await stands(page, `${agree}:checked`);
  });

  it('is led by the last task that they pressed, once its code comes', async (t) => {
    const page = await wentOffline({ '': { html: pageOf(embed()) } }, t);
    await shows(page, 'You are offline.');
    for (const claimId of claimIds) await page.evaluate(pressTask, claimId);
    // Asked for after it: by then that code has failed to come.
    await page.evaluate(() => fetch('/').catch(() => null));
    await page.setOfflineMode(false);
    await stands(page, `.linked [claim-id="${claimIds.at(-1)}"]`);
    await stands(page, 'entente-evidence-panel');
  });
});
