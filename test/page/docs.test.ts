import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './support/browser.js';

/** A piece of code in the documentation. */
interface Snippet {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

const pages = [
  ...['README.md', 'server/README.md'],
  ...(await readdir('docs')).map((name) => `docs/${name}`),
];

async function snippetsOf(file: string): Promise<Snippet[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    file,
    language,
    code,
  }));
}

const snippets = (await Promise.all(pages.map(snippetsOf))).flat();

const of = (name: string) => snippets.filter(({ language }) => language === name);

/** The policy that web teams are told. */
const policy = of('text')[0]!.code.replaceAll('\n', ' ').trim();

/** The consultation that the examples begin with. */
const [{ code: seed } = { code: '' }] = of('json seed');

/** Fulfilled once every consultation of a page shows what is asked. */
async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('entente-consultation')].every((each) =>
      each.shadowRoot?.querySelector('entente-mandate'),
    ),
  );
}

/** Where what is shown in other languages is run, or looked at line by line. */
const elsewhere: Readonly<Record<string, string>> = {
  js: 'server/test/record/kept.test.ts',
  sh: 'server/test/deploying/typed.test.ts',
  sql: 'server/test/deploying/postgres.long.test.ts',
  ini: 'server/test/deploying/unit.long.test.ts',
  dockerfile: 'server/test/deploying/container.long.test.ts',
  nginx: 'server/test/deploying/proxy.long.test.ts',
  json: 'server/test/deploying/settings.test.ts',
};

describe('The documentation', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let address: string;

  before(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'entente-docs-'));
    await writeFile(join(folder, 'lower-bridge.json'), seed);
    server = createServer((request, response) => {
      const path = (request.url ?? '/').slice(1);
      const file = /^(entente(\.classic)?\.js|chunks\/)/.test(path)
        ? join('dist', path)
        : join(folder, path);
      readFile(file).then(
        (body) => {
          const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
          response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
          response.end(body);
        },
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const bound = server.address();
    address = `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : bound)}`;
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });

  const html = (body: string) => `<!doctype html><html lang="en"><title>Docs</title>${body}</html>`;

  for (const [at, { file, code }] of of('ts run').entries()) {
    it(`runs in ${file}: ${code.split('\n').at(-2) ?? ''}`, async () => {
      await build({
        stdin: { contents: code, loader: 'ts', resolveDir: process.cwd() },
        bundle: true,
        format: 'esm',
        outfile: join(folder, `${String(at)}.js`),
        logLevel: 'silent',
      });
      const body = `<body><script type="module" src="/${String(at)}.js"></script></body>`;
      await writeFile(join(folder, `${String(at)}.html`), html(body));
      const { page, wrong } = await openPage(browser, `${address}/${String(at)}.html`);
      await opened(page);
      await page.close();
      assert.deepEqual(wrong, []);
    });
  }

  for (const { file, code } of of('html page')) {
    it(`shows a page in ${file} that opens its consultation under the strict policy`, async () => {
      await writeFile(join(folder, 'embed.html'), html(`<body>${code}</body>`));
      const { page, wrong } = await openPage(browser, `${address}/embed.html`);
      await page.waitForSelector('entente-consultation');
      await opened(page);
      await page.close();
      assert.deepEqual(wrong, []);
    });
  }

  for (const { file, code } of of('ts')) {
    it(`shows a test in ${file} that proves an adapter`, async () => {
      const setting = `
        import { describe, it } from 'node:test';
        import { conformanceCases, verifyCase } from './src/conformance/index.js';
        import { templateBackend } from './test/support/template-adapter.js';
        const myStage = ({ records }) => ({ handle: templateBackend(records) });`;
      const test = join(folder, 'mine.test.mjs');
      await build({
        stdin: { contents: setting + code, loader: 'ts', resolveDir: process.cwd() },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile: test,
      });
      // A runner of its own, and no part of the one that runs this.
      const env = { PATH: process.env.PATH };
      const args = ['--test-reporter=tap', test];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /^# pass [1-9]\d+$/m);
    });
  }

  it('shows styles that a browser takes as they are', async () => {
    await writeFile(join(folder, 'styles.html'), html('<body></body>'));
    const { page } = await openPage(browser, `${address}/styles.html`);
    const codes = of('css').map(({ code }) => code);
    const taken = await page.evaluate((all) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(all.join(''));
      return [...sheet.cssRules].map(({ cssText }) => cssText).join('');
    }, codes);
    const written = codes.join('').matchAll(/^ *([a-z0-9-]+): /gm);
    const dropped = [...written]
      .map(([, name]) => name!)
      .filter((name) => !taken.includes(`${name}:`));
    await page.close();
    assert.deepEqual(dropped, []);
  });

  it('names only parts that there are', async () => {
    const manifest = await readFile('dist/custom-elements.json', 'utf8');
    const elements = (JSON.parse(manifest) as Manifest).modules.flatMap(
      ({ declarations }) => declarations ?? [],
    );
    const used = of('css').flatMap(({ code }) => [
      ...code.matchAll(/([a-z-]+)::part\(([\w-]+)\)/g),
    ]);
    const unknown = used.filter(([, tag, part]) => {
      const element = elements.find(({ tagName }) => tagName === tag);
      return !element?.cssParts?.some(({ name }) => name === part);
    });
    assert.deepEqual(unknown, []);
  });

  it('shows nothing that no test takes up', () => {
    const here = ['ts run', 'ts', 'html page', 'css', 'text', 'json seed'];
    const others = snippets.filter(({ language }) => !here.includes(language));
    const unread = others.filter(({ language }) => !existsSync(elsewhere[language] ?? ''));
    assert.deepEqual(unread, []);
    assert.equal(of('text').length, 1);
  });

  it('names only tokens that there are', async () => {
    const text = await readFile('src/styles/tokens.styles.ts', 'utf8');
    const used = snippets.flatMap(({ code }) => [...code.matchAll(/--entente-[a-z0-9-]+/g)]);
    const unknown = used.map(([name]) => name).filter((name) => !text.includes(`var(${name}`));
    assert.deepEqual(unknown, []);
  });

  it('gives the commands that there are', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const text = (
      await Promise.all([...pages, 'CONTRIBUTING.md'].map((f) => readFile(f, 'utf8')))
    ).join();
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });
});
