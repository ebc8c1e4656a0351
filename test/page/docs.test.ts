import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from './support/browser.js';

/** A piece of code in the documentation. */
interface Snippet {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

const pages = ['README.md', ...(await readdir('docs')).map((name) => `docs/${name}`)];

async function snippetsOf(file: string): Promise<Snippet[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    file,
    language,
    code,
  }));
}

const snippets = (await Promise.all(pages.map(snippetsOf))).flat();

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

describe('The documentation', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let address: string;

  before(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'entente-docs-'));
    server = createServer((request, response) => {
      const path = (request.url ?? '/').slice(1);
      const file = /^(entente\.js|chunks\/)/.test(path) ? join('dist', path) : join(folder, path);
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

  for (const [at, { file, code }] of snippets
    .filter(({ language }) => language === 'ts run')
    .entries()) {
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
      await page.close();
      assert.deepEqual(wrong, []);
    });
  }

  for (const { file, code } of snippets.filter(({ language }) => language === 'html page')) {
    it(`shows a page in ${file} that defines its element under the strict policy`, async () => {
      await writeFile(join(folder, 'embed.html'), html(`<body>${code}</body>`));
      const { page, wrong } = await openPage(browser, `${address}/embed.html`);
      await page.waitForFunction(() => customElements.get('entente-consultation'));
      await page.close();
      assert.deepEqual(wrong, []);
    });
  }

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
