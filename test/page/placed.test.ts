import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { messages as english } from '../../src/i18n/locales/en.js';
import type { Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';
import { shows } from './support/shown.js';
import {
  consultationId,
  embed,
  fallback,
  firstWords,
  pageOf,
  records,
  serveSite,
} from './support/site.js';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Places in which the element may stand. */
const places: Readonly<Record<string, string>> = {
  'in a dialog': `<dialog open>${embed()}</dialog>`,
  'in an open details': `<details open><summary>More</summary>${embed()}</details>`,
  'in the shadow root of another': `<div><template shadowrootmode="open">${embed()}</template></div>`,
  'in a table': `<table><tr><td>${embed()}</td></tr></table>`,
  'around elements that the page has placed': embed().replace(
    '<p>',
    '<div><entente-mandate></entente-mandate><entente-thread></entente-thread></div><p>',
  ),
  'in a popover': `<div popover id="over">${embed()}</div>
    <button popovertarget="over">Show</button>`,
};

/** Frames in which a whole page may stand. */
const frames = (address: string): Readonly<Record<string, string>> => {
  const inner = pageOf(embed(`backend="${address}record.json"`), `${address}entente.js`);
  return {
    'a frame': '<iframe src="/alone"></iframe>',
    'a frame from srcdoc': `<iframe srcdoc="${escaped(inner)}"></iframe>`,
    'a frame with a sandbox':
      '<iframe sandbox="allow-scripts allow-same-origin" src="/alone"></iframe>',
  };
};

describe('bad input 26: the element works', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;

  before(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'entente-placed-'));
    const pages: Record<string, { html: string }> = {
      alone: { html: pageOf(embed()) },
      two: { html: pageOf(embed() + embed()) },
      twice: {
        html: pageOf(`${embed()}<script type="module" src="/entente.bundle.js"></script>`),
      },
    };
    for (const [name, body] of Object.entries(places))
      pages[encodeURI(name)] = { html: pageOf(body) };
    site = await serveSite(pages);
    for (const [name, body] of Object.entries(frames(site.address))) {
      pages[encodeURI(name)] = { html: `<!doctype html><title>Framed</title>${body}` };
    }
  });
  after(async () => {
    await browser.close();
    await site.stop();
    await rm(folder, { recursive: true });
  });

  for (const name of Object.keys(places)) {
    it(name, async () => {
      const { page, wrong } = await openPage(browser, site.address + encodeURI(name));
      await page.evaluate(() => document.querySelector('button')?.click());
      await shows(page, firstWords);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  for (const name of Object.keys(frames(''))) {
    it(`in ${name}`, async () => {
      const { page, wrong } = await openPage(browser, site.address + encodeURI(name));
      const [, frame] = page.frames();
      assert.ok(frame);
      await shows(frame, firstWords);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  it('twice on a page', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}two`);
    await shows(page, firstWords);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('entente-consultation')].every((each) =>
        each.shadowRoot?.querySelector('entente-thread'),
      ),
    );
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('on a page with two copies of the library', async () => {
    const { page, wrong } = await openPage(browser, `${site.address}twice`);
    await shows(page, firstWords);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('where it is closed at first, once it is opened', async () => {
    const { page } = await openPage(browser, site.address + encodeURI('in an open details'));
    await shows(page, firstWords);
    await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
    await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
    await shows(page, firstWords);
    await page.close();
  });

  it('from a file on the disk, with its record in the page', async () => {
    const code = await readFile('dist/entente.bundle.js', 'utf8');
    const start = `
      const element = document.querySelector('entente-consultation');
      const records = ${JSON.stringify(records)};
      element.adapter = {
        open: async () => ({
          consultation: records[0],
          session: { participantId: null, name: '', roles: [], expiresAt: null },
          capabilities: { contract: 1, absent: ['submit', 'changesSince', 'watch', 'aggregate', 'search'],
            orders: ['number'], aggregates: [], push: 'none', pageSize: 20, commandBytes: 0,
            keepsOnDevice: false },
          records: [], checkpoint: '',
        }),
        list: async () => {
          const claims = records.filter(({ type, parentId }) => type === 'claim' && parentId === null);
          return { ids: claims.map(({ id }) => id), records: claims, cursor: null, total: claims.length };
        },
        get: async () => [],
        close: async () => {},
      };`;
    const body = `<entente-consultation consultation="${consultationId}"></entente-consultation>`;
    const inline = `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>
      <script type="module">${start}</script>`;
    const file = join(folder, 'page.html');
    await writeFile(file, `<!doctype html><meta charset="utf-8"><html lang="en">${body}${inline}`);
    const { page, wrong } = await openPage(browser, `file://${file}`);
    await shows(page, firstWords);
    assert.deepEqual(
      wrong.filter((each) => !each.startsWith('request to file:')),
      [],
    );
    await page.close();
  });

  /** A frame that has no origin, and so no storage, with an element in it. */
  async function withoutOrigin(attributes: string) {
    const { page, wrong } = await openPage(browser, `${site.address}alone`);
    const inner = escaped(pageOf(embed(attributes), `${site.address}entente.js`));
    await page.setContent(`<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`);
    const frame = await page.waitForFrame((each) => each !== page.mainFrame());
    return { page, frame, wrong };
  }

  it('in a frame of no origin, for whoever reads', async () => {
    const { page, frame, wrong } = await withoutOrigin(`backend="${site.address}record.json"`);
    await shows(frame, firstWords);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('in a frame of no origin, and says so where all would have to be kept there', async () => {
    const { page, frame, wrong } = await withoutOrigin('backend="browser"');
    await shows(frame, english.situation.notFoundTitle);
    await shows(frame, fallback);
    assert.deepEqual(wrong, []);
    await page.close();
  });
});
