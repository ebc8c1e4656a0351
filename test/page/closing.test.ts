import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { seedOf } from '../../src/conformance/seed.js';
import { messages as english } from '../../src/i18n/locales/en.js';
import type { Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';
import { shows, shownText } from './support/shown.js';
import { firstWords, pageOf, serveSite } from './support/site.js';

const day = 86_400_000;
const words = 'The gate closes while I write this.';

const { consultationId, records } = seedOf({
  rules: { disclosure: 'off', inclusion: 'off' },
  closesAt: new Date(Date.now() + day).toISOString(),
});

/** Two days later, once the page says so: the clock of the device goes on over a reload. */
const clock = `{
  const Now = Date;
  const shift = () => Number(localStorage.getItem('later') ?? 0);
  globalThis.Date = class extends Now {
    constructor(...given) {
      super(...(given.length === 0 ? [Now.now() + shift()] : given));
    }
    static now() {
      return Now.now() + shift();
    }
  };
}`;

const inComposer = `document.querySelector('entente-consultation').shadowRoot
  ?.querySelector('entente-composer')`;
const field = `${inComposer}?.shadowRoot?.querySelector('#text')`;

describe('When a consultation closes', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    const tag = `<entente-consultation consultation="${consultationId}" backend="browser"
      seed="/soon.json"></entente-consultation>`;
    site = await serveSite({
      page: { html: pageOf(`<script>${clock}</script>${tag}`) },
      'soon.json': { html: JSON.stringify(records) },
    });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const holds = (page: Page, text: string) =>
    page.waitForFunction(`(${field})?.value === ${JSON.stringify(text)}`, { polling: 100 });

  it('what is being typed stays on the page, and is there again when it is reloaded', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}page`);
    await page.waitForFunction(`${inComposer}?.scrollIntoView() ?? ${field}`, { polling: 100 });
    await page.evaluate(`${field}.focus()`);
    await page.keyboard.type(words);
    await shows(page, english.form.draftKept);
    await page.evaluate(`localStorage.setItem('later', ${2 * day})`);
    await page.evaluate(`dispatchEvent(new Event('offline')); dispatchEvent(new Event('online'))`);
    await page.evaluate(`document.querySelector('entente-consultation').updateComplete`);
    await holds(page, words);
    await page.reload();
    await shows(page, english.composer.closedText);
    await holds(page, words);
    assert.deepEqual(wrong, []);
  });

  it('nothing to write in is shown to those who have typed nothing', async () => {
    const context = await browser.createBrowserContext();
    const { page } = await openPage(context, `${site.address}page`);
    // A request that a reload cuts off would count as one that never ends.
    await page.waitForNetworkIdle();
    await page.evaluate(`localStorage.setItem('later', ${2 * day})`);
    await page.reload();
    await page.waitForNetworkIdle();
    const text = await shownText(page, firstWords);
    assert.ok(!text.includes(english.composer.heading));
    await context.close();
  });
});
