import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';
import { consultationId, embed, firstWords, pageOf, serveSite } from './support/site.js';
import { shows } from './support/shown.js';

const body = `<script>
  addEventListener('DOMContentLoaded', () =>
    document.body.append(document.createElement('entente-disclosure')));
</script>`;

const early = `<entente-consultation keep-nothing backend="/record.json"></entente-consultation>
<script>
  document.querySelector('entente-consultation').consultation = '${consultationId}';
</script>`;

describe('The script tag', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await serveSite({
      there: { html: pageOf('<entente-disclosure></entente-disclosure>') },
      added: { html: pageOf(body) },
      early: { html: pageOf(early) },
      versioned: { html: pageOf(embed(), '/entente.js?v=2') },
    });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const [name, where] of [
    ['there', 'that stands on the page'],
    ['added', 'that a script adds while the page loads'],
  ] as const) {
    it(`fetches an element ${where}`, async () => {
      const { page } = await openPage(browser, site.address + name);
      await page.waitForSelector('entente-disclosure:defined');
      await page.close();
    });
  }

  it('takes over what a script has set before the elements are defined', async () => {
    const { page } = await openPage(browser, `${site.address}early`);
    await shows(page, firstWords);
    await page.close();
  });

  it('loads nothing twice when the page gives it a version in its address', async () => {
    const asked = await askedFor('versioned');
    assert.deepEqual(
      asked.filter((path, at) => asked.indexOf(path) !== at),
      [],
    );
  });

  it('loads nothing for a device that keeps the dialogue where it is published', async () => {
    const asked = await askedFor('early');
    assert.ok(asked.some((path) => path.includes('/chunks/core-')));
    assert.deepEqual(
      asked.filter((path) => /\/chunks\/(browser|kept)-/.test(path)),
      [],
    );
  });

  /** The paths of everything that a page asks for until it is at rest. */
  async function askedFor(name: string): Promise<readonly string[]> {
    const { page } = await openPage(browser, 'about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.address + name);
    await shows(page, firstWords);
    await page.waitForNetworkIdle();
    await page.close();
    return asked;
  }
});
