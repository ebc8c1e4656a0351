import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html, type TemplateResult } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/coverage-meter/coverage-meter.define.js';
import '../../src/elements/mandate/mandate.define.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import { emptyTally } from '../../src/model/claim.js';
import { defaultRules } from '../../src/model/rules.js';
import { aClaim, aConsultation, aGroup, aParticipant } from '../support/builders.js';
import { listen, type Site } from '../support/published.js';
import { openBrowser, openPage } from './support/browser.js';

/** The properties with which a server, and then the page, feeds each element. */
const fed = {
  'entente-mandate': { consultation: aConsultation() },
  'entente-claim-card': {
    view: {
      claim: aClaim('berths'),
      tally: { ...emptyTally('berths'), agree: 3, disagree: 2 },
      author: aParticipant('Ana'),
      position: null,
      own: false,
      scene: {
        rules: defaultRules,
        closesAt: '2199-01-01T00:00:00.000Z',
        writable: false,
        participantId: null,
        roles: [],
      },
    },
  },
  'entente-coverage-meter': {
    groups: [{ ...aGroup('harbour'), expectedShare: 0.5 }, aGroup('hills')],
    figures: {
      people: 40,
      speaking: 20,
      heard: 9,
      answered: 5,
      dimensions: { region: { people: 40, unknown: 6 } },
      groups: ['harbour', 'hills'].map((groupId) => ({
        groupId,
        present: 17,
        speaking: 9,
        heard: 5,
        answered: 5,
      })),
    },
  },
} as const;

type Tag = keyof typeof fed;

const template = (tag: Tag, lang: string): TemplateResult => {
  const mandate = fed['entente-mandate'];
  const card = fed['entente-claim-card'];
  const meter = fed['entente-coverage-meter'];
  if (tag === 'entente-mandate') {
    return html`<entente-mandate
      lang=${lang}
      .consultation=${mandate.consultation}
    ></entente-mandate>`;
  }
  if (tag === 'entente-claim-card') {
    return html`<entente-claim-card lang=${lang} .view=${card.view}></entente-claim-card>`;
  }
  return html`<entente-coverage-meter
    lang=${lang}
    .groups=${meter.groups}
    .figures=${meter.figures}
  ></entente-coverage-meter>`;
};

/** What each says, and is there but once. */
const said = {
  'entente-mandate': { en: 'What is asked', fr: 'Ce qui est demandé' },
  'entente-claim-card': { en: 'Proposal', fr: 'Proposition' },
  'entente-coverage-meter': { en: 'Who is here', fr: 'Qui est là' },
} as const;

/** The code that takes over in the page. */
async function clientCode(): Promise<string> {
  const contents = `
    import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

    import '../../src/i18n/locales/en.js';
    import '../../src/i18n/locales/fr.js';
    const fed = ${JSON.stringify(fed)};
    for (const [tag, given] of Object.entries(fed)) {
      for (const element of document.querySelectorAll(tag)) {
        element.heading = element.shadowRoot.querySelector('h2, h3');
        Object.assign(element, given);
      }
    }
    await import('../../src/elements/mandate/mandate.define.js');
    await import('../../src/elements/claim-card/claim-card.define.js');
    await import('../../src/elements/coverage-meter/coverage-meter.define.js');
    document.documentElement.dataset.ready = '';
  `;
  const { outputFiles } = await build({
    stdin: { contents, loader: 'js', resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    tsconfig: 'tsconfig.json',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page as a server sends it, with its element in it. */
async function pageWith(tag: Tag, lang: string): Promise<string> {
  const rendered = await collectResult(render(template(tag, lang)));
  return `<!doctype html><html lang="${lang}"><title>Rendered</title><body>${rendered}
    <script type="module" src="/client.js"></script></body></html>`;
}

describe('Rendered by a server', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    const code = await clientCode();
    site = await listen(({ url = '/' }, response) => {
      const [, lang = '', tag] = url.split('/');
      if (url === '/client.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        void pageWith(tag as Tag, lang).then((page) => response.end(page));
      }
    });
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const shadow = (page: Page, tag: Tag) =>
    page.$eval(tag, (element) => ({
      text: (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
      headings: element.shadowRoot?.querySelectorAll('h2, h3').length,
      isSame: Reflect.get(element, 'heading') === element.shadowRoot?.querySelector('h2, h3'),
    }));

  for (const tag of Object.keys(fed) as Tag[]) {
    for (const lang of ['en', 'fr'] as const) {
      it(`${tag} reads without any script (${lang})`, async () => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(`${site.address}${lang}/${tag}`);
        const { text } = await shadow(page, tag);
        assert.ok(text.includes(said[tag][lang]), text);
        await context.close();
      });

      it(`${tag} is taken over as it stands (${lang})`, async () => {
        const { page, wrong } = await openPage(browser, `${site.address}${lang}/${tag}`);
        const sent = await page.evaluate(`document.querySelector('${tag}').shadowRoot.textContent`);
        await page.waitForSelector('[data-ready]');
        await page.$eval(tag, (element) => Reflect.get(element, 'updateComplete') as unknown);
        const { text, isSame } = await shadow(page, tag);
        assert.equal(text, String(sent).replace(/\s+/g, ' '));
        assert.ok(isSame, 'the heading of the server is still the one that stands there');
        assert.deepEqual(wrong, []);
        await page.close();
      });
    }
  }
});
