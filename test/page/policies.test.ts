import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { messages as english } from '../../src/i18n/locales/en.js';
import type { Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';
import { shows } from './support/shown.js';
import { embed, fallback, firstWords, pageOf, serveSite } from './support/site.js';

const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
const nonce = 'c29tZQ';

/** Policies under which everything works. */
const strict: Readonly<Record<string, string>> = {
  'nothing inline and nothing from elsewhere': `default-src 'self'; ${trusted}`,
  'styles from files alone': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${trusted}`,
  'a nonce alone': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; connect-src 'self'; ${trusted}`,
};

const withNonce = (html: string): string => html.replace('<script ', `<script nonce="${nonce}" `);

describe('bad input 25: under a policy of', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    const html = withNonce(pageOf(embed()));
    const pages = Object.entries(strict).map(([name, policy], at) => [
      String(at),
      { name, html, policy },
    ]);
    site = await serveSite({
      ...(Object.fromEntries(pages) as object),
      deaf: { html, policy: "default-src 'self'; connect-src 'none'" },
    });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const [at, name] of Object.keys(strict).entries()) {
    it(`${name}, the consultation is read and nothing is violated`, async () => {
      const { page, wrong } = await openPage(browser, `${site.address}${String(at)}`);
      await shows(page, firstWords);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  it('a policy that forgets the backend, the page says what failed and keeps its own words', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}deaf`);
    await shows(page, english.situation.failedTitle);
    await shows(page, fallback);
    assert.match(wrong.join(), /connect-src/);
    await page.close();
  });

  it('a policy that forgets the backend, nobody is told that they are offline', async () => {
    const { page } = await openPage(browser, `${site.address}deaf`);
    await shows(page, english.situation.failedTitle);
    const words = await page.$eval('entente-consultation', (each) => each.shadowRoot?.textContent);
    assert.ok(!words?.includes(english.situation.offlineTitle));
    await page.close();
  });
});
