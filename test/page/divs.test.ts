import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';
import { shows } from './support/shown.js';
import {
  consultationId,
  fallback,
  firstWords,
  pageOf,
  serveSite,
  strictPolicy,
} from './support/site.js';

/** What a system leaves of a page in which only `div`, `class` and `data-*` may be. */
const stripped = (attributes = 'data-backend="/record.json"'): string =>
  `<div data-entente-consultation="${consultationId}" data-keep-nothing ${attributes}>
    <p>${fallback}</p></div>`;

/** Every attribute there is, and two that a filter of such a system would not let through. */
const everything = `id="here" class="wide" lang="fr" dir="ltr" data-backend="/record.json"
  data-seed="/seed.json" data-heading-level="3" data-permalink="/claims/{id}"
  data-onclick="alert(1)" data-style="color: red"`;

/** Code in the place of an address, in some disguise. */
const code = ['java&#9;script:alert(1)//{id}', ' JavaScript:alert(1)', '{id}:alert(1)'];

const addresses = ['https://example.org/{id}', '/claims/{id}?a:b', '#claim-{id}', 'claim-{id}'];

const withPermalinks = (all: readonly string[]): string =>
  all.map((address) => stripped(`data-permalink="${address}"`)).join('');

const added = `<script>
  addEventListener('DOMContentLoaded', () => {
    const div = document.body.appendChild(document.createElement('div'));
    div.dataset.ententeConsultation = '${consultationId}';
    div.dataset.backend = '/record.json';
  });
</script>`;

const classic = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title>
    <script src="/entente.classic.js"></script>${body}</html>`;

describe('A `div` in the place of a consultation', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await serveSite({
      module: { html: pageOf(stripped()), policy: strictPolicy },
      classic: { html: classic(stripped()), policy: strictPolicy },
      added: { html: classic(added) },
      everything: { html: pageOf(stripped(everything)) },
      idle: { html: pageOf(stripped('')) },
      code: { html: pageOf(withPermalinks(code)) },
      addresses: { html: pageOf(withPermalinks(addresses)) },
      old: { html: classic(stripped()) },
    });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const script of ['module', 'classic']) {
    it(`becomes one with the ${script} script, under the strict policy`, async () => {
      const { page, wrong } = await openPage(browser, site.address + script);
      await shows(page, firstWords);
      assert.equal(await page.$('[data-entente-consultation]'), null);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  it('becomes one, too, where a script adds it while the page loads', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}added`);
    await shows(page, firstWords);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('gives it the attributes that are known, and no others', async () => {
    const { page } = await openPage(browser, `${site.address}everything`);
    await page.waitForSelector('entente-consultation');
    const taken = await page.$eval('entente-consultation', ({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`),
    );
    assert.deepEqual(taken.sort(), [
      'backend=/record.json',
      'class=wide',
      `consultation=${consultationId}`,
      'dir=ltr',
      'heading-level=3',
      'id=here',
      'keep-nothing=',
      'lang=fr',
      'permalink=/claims/{id}',
      'seed=/seed.json',
    ]);
    await page.close();
  });

  it('gives it what stands inside, which is shown until there is more to show', async () => {
    const { page } = await openPage(browser, `${site.address}idle`);
    const inside = await page.waitForSelector('entente-consultation > p');
    assert.ok(await inside?.evaluate((each) => each.checkVisibility()));
    await page.close();
  });

  for (const [name, given, expected] of [
    ['code', 'code in the place of an address', code.map(() => null)],
    ['addresses', 'addresses of all kinds', addresses],
  ] as const) {
    it(`gives its links ${name === 'code' ? 'no' : 'their'} ${given}`, async () => {
      const { page } = await openPage(browser, site.address + name);
      await page.waitForSelector('entente-consultation');
      const taken = await page.$$eval('entente-consultation', (all) =>
        all.map((each) => each.getAttribute('permalink')),
      );
      assert.deepEqual(taken, expected);
      await page.close();
    });
  }

  it('stays as it is in a browser that is too old', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const { supports } = CSS;
      CSS.supports = (condition: string) =>
        !condition.includes('container-type') && supports.call(CSS, condition);
    });
    await page.goto(`${site.address}old`);
    assert.ok(await page.$eval('div > p', (each) => each.checkVisibility()));
    assert.equal(await page.$('entente-consultation'), null);
    await page.close();
  });
});
