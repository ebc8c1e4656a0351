import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { messages as english } from '../../src/i18n/locales/en.js';
import { messages as french } from '../../src/i18n/locales/fr.js';
import { serve, type Served } from '../demo/served.js';
import { openBrowser, openPage } from './support/browser.js';
import { shows, shownText } from './support/shown.js';

const first = 'Between the trusses the deck is 4.9 metres wide.';
const held = 'One morning a week, I need a gate with a person at it and not a clock.';

const neededWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('The page of the demonstration', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    served = await serve();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await served.stop();
  });

  /** A browser that was never here, at one of the pages. */
  async function open(path = '') {
    context = await browser.createBrowserContext();
    return openPage(context, `${served.address}/${path}`);
  }

  const chosen = (page: Page) => page.$eval('#who', (who) => (who as HTMLSelectElement).value);

  it('shows the consultation, and breaks no policy', async () => {
    const { page, wrong } = await open();
    await shows(page, first);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('shows each person what is theirs, and never says in the address who that is', async () => {
    const { page, wrong } = await open();
    assert.ok(!(await shownText(page, first)).includes(held));
    await page.select('#who', 'grace');
    await shows(page, held);
    await page.select('#who', 'reader');
    await shows(page, 'Not signed in.');
    assert.equal(page.url(), `${served.address}/`);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('stays the same person through a reload, and takes nobody’s word in the address (bad input 17)', async () => {
    const { page } = await open();
    await page.select('#who', 'grace');
    await page.goto(`${served.address}/?participant=nadia&identity=nadia#nadia`);
    await shows(page, held);
    assert.equal(await chosen(page), 'grace');
    await context.close();
  });

  it('can be two people in two tabs', async () => {
    const { page } = await open();
    await page.select('#who', 'tom');
    const { page: other } = await openPage(context, `${served.address}/`);
    await other.select('#who', 'nadia');
    await page.reload();
    assert.equal(await chosen(page), 'tom');
    await context.close();
  });

  it('is read in the language one chooses, and still after a reload', async () => {
    const { page, wrong } = await open();
    await shows(page, english.mandate.heading);
    await page.click('button[data-language="fr"]');
    await shows(page, french.mandate.heading);
    await page.reload();
    await shows(page, 'Le pont est réparé, pas remplacé.');
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'fr');
    assert.equal(await page.title(), 'Le pont d’en bas · Ville de Port-Ambrel');
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('is another dialogue once one begins again', async () => {
    const { page } = await open();
    await shows(page, first);
    const named = () => page.$eval('entente-consultation', ({ consultation }) => consultation);
    const before = await named();
    page.on('dialog', (dialog) => void dialog.accept());
    await Promise.all([page.waitForNavigation(), page.click('#begin-again')]);
    await shows(page, first);
    assert.notEqual(await named(), before);
    await context.close();
  });

  it('brings what one browser says to another', async () => {
    const { page: mine, wrong } = await open();
    await shows(mine, first);
    const other = await browser.createBrowserContext();
    const { page: theirs } = await openPage(other, `${served.address}/`);
    await theirs.select('#who', 'tom');
    await shows(theirs, first);
    await theirs.evaluate(async () => {
      const consultation = document.querySelector('entente-consultation');
      await consultation?.adapter?.submit?.({
        type: 'postClaim',
        id: crypto.randomUUID(),
        kind: 'concern',
        text: 'Said in another browser.',
        language: 'en',
        parentId: null,
        relation: null,
      });
    });
    await shows(mine, english.thread.arrivals(1));
    assert.deepEqual(wrong, []);
    await other.close();
    await context.close();
  });

  it('fits a narrow screen', async () => {
    const { page } = await open();
    await page.setViewport({ width: 320, height: 800 });
    await shows(page, first);
    assert.equal(await neededWidth(page), 320);
    await context.close();
  });

  it('comes as the smallest embed, from a script tag and an element', async () => {
    const { page, wrong } = await open('embed.html');
    // What stands inside the element is there from the start; this is not in it.
    await shows(page, 'It stays one lane wide.');
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('reads and posts without any script', async () => {
    context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${served.address}/embed.html`);
    await page.type('#text', 'From an old phone');
    await Promise.all([page.waitForNavigation(), page.click('[type="submit"]')]);
    assert.equal(page.url(), `${served.address}/posted.html`);
    await context.close();
  });
});

describe('The page that keeps its dialogue in the browser', () => {
  it('forgets what was written once one begins again', async () => {
    const served = await serve(['--browser']);
    const browser = await openBrowser();
    const { page, wrong } = await openPage(browser, `${served.address}/`);
    await shows(page, first);
    const seeds = () => page.evaluate(() => localStorage.getItem('demo:since'));
    const since = await seeds();
    page.on('dialog', (dialog) => void dialog.accept());
    await Promise.all([page.waitForNavigation(), page.click('#begin-again')]);
    await shows(page, first);
    assert.notEqual(await seeds(), since);
    assert.deepEqual(wrong, []);
    await browser.close();
    await served.stop();
  });
});

describe('A record of one’s own on a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-record-'));
  const file = join(folder, 'set.json');
  const set = {
    source: { name: `A set of https://${'very-'.repeat(20)}long.example/` },
    consultation: { id: 'bins', title: 'Bins', question: 'Which?', language: 'fr', groups: [] },
    participants: [{ id: 'p1', groupIds: [] }],
    claims: Array.from({ length: 25 }, (_, at) => ({
      id: `c${String(at)}`,
      authorId: 'p1',
      parentId: null,
      relation: null,
      kind: 'factual',
      text: `Le bac numéro ${String(at)} <b>déborde</b>.`,
      language: 'fr',
      createdAt: new Date(Date.UTC(2020, 0, 1, 0, at)).toISOString(),
      moderation: 'accepted',
    })),
    reactions: [],
    evidence: [],
  };

  it('is read in its own language, page by page, and breaks no policy', async () => {
    writeFileSync(file, JSON.stringify(set));
    const served = await serve(['--data', file]);
    const browser = await openBrowser();
    const { page, wrong } = await openPage(browser, `${served.address}/`);
    await shows(page, 'Le bac numéro 19 <b>déborde</b>.');
    await shows(page, french.mandate.heading);
    assert.ok(!(await shownText(page, 'numéro 19')).includes('numéro 24'));
    await page.setViewport({ width: 320, height: 800 });
    assert.equal(await neededWidth(page), 320);
    assert.deepEqual(wrong, []);
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true });
  });
});
