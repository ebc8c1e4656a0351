import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';
import { shows } from './support/shown.js';
import { embed, fallback, firstWords, serveSite, strictPolicy } from './support/site.js';

const file = 'entente.classic.js';

/** A page with a script of the old kind, which runs before what stands below it is there. */
const pageWith = (body: string, before = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${before}
    <script src="/${file}"></script></head><body>${body}</body></html>`;

/** Stands in for the loaders of modules that scripts of the old kind look for. */
const loaders = `<script>
  var asked = [];
  var define = (...what) => asked.push(what);
  define.amd = {};
  var exports = {}, module = { exports };
  var require = (...what) => asked.push(what);
</script>`;

const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title>
  <script src="/${file}"></script></head>
  <body><entente-consultation><p>${fallback}</p></entente-consultation></body></html>`;

describe('The classic script', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await serveSite({
      empty: { html: '<!doctype html><title>A page</title>' },
      alone: { html: pageWith(embed()), policy: strictPolicy },
      loaders: { html: pageWith(embed(), loaders) },
      xml: { html: xml, type: 'application/xhtml+xml' },
    });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('shows a consultation from the head of a page, under the strict policy', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}alone`);
    await shows(page, firstWords);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('asks no loader of modules that is on the page', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}loaders`);
    await shows(page, firstWords);
    const left = await page.evaluate('[asked, Object.keys(module.exports)]');
    assert.deepEqual(left, [[], []]);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('leaves nothing on the global object but the marks of Lit', async () => {
    const { page } = await openPage(browser, `${site.address}empty`);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const before = await names();
    await page.goto(`${site.address}alone`);
    await shows(page, firstWords);
    const added = (await names()).filter((name) => !before.includes(name));
    // What drives the browser adds its own.
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElement|puppeteer_|__aria)/.test(name)),
      [],
    );
    await page.close();
  });

  it('leaves a document of XML as it is', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}xml`);
    assert.ok(await page.$eval('p', (each) => each.checkVisibility()));
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('is strict, as modules are', async () => {
    const code = await readFile(`dist/${file}`, 'utf8');
    assert.match(code.slice(0, 40), /^[!(]function\(\)\{"use strict"/);
  });

  it('has its hash beside those of the others', async () => {
    const hash = createHash('sha384').update(await readFile(`dist/${file}`));
    const hashes = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as object;
    assert.equal(new Map(Object.entries(hashes)).get(file), `sha384-${hash.digest('base64')}`);
  });
});
