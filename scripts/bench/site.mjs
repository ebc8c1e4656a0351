import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pages } from './pages.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** Nothing inline, nothing from elsewhere: what the elements promise to work under. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Scripts of the plain pages, made as small as ours are, and the script that keeps the claims. */
async function scripts() {
  const { outputFiles } = await build({
    entryPoints: [here('plain/visible.mjs'), here('plain/every.mjs'), here('data/keep.ts')],
    outdir: '/',
    entryNames: '[name]',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: here('../../tsconfig.json'),
  });
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
}

async function sheets() {
  const { outputFiles } = await build({
    entryPoints: [here('plain/plain.css'), here('../../demo/host.css')],
    outdir: '/',
    entryNames: '[name]',
    minify: true,
    write: false,
  });
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
}

/** All files of the script-tag build, read once: a build in the meantime changes nothing. */
function library(folder) {
  const chunks = readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'));
  const names = ['entente.js', ...chunks.map((name) => `chunks/${name}`)];
  return names.map((name) => [name, readFileSync(join(folder, name))]);
}

/** Serves the pages and their files, compressed, on a free port of this machine. */
export async function openSite(folder) {
  const bodies = [...(await scripts()), ...(await sheets()), ...library(folder)];
  const files = new Map(bodies.map(([name, body]) => [`/${name}`, found(name, body)]));
  const server = createServer(({ url }, response) => {
    const [, page, id] = /^\/(\w+)\/([\w-]+)$/.exec(url) ?? [];
    const file = page in pages ? found('page.html', pages[page](id)) : files.get(url);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, file.headers).end(file.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function found(name, body) {
  const compressed = gzipSync(body, { level: 9 });
  const type = types[name.split('.').at(-1)];
  const headers = {
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': compressed.length,
    'content-security-policy': policy,
    'cache-control': 'no-store',
  };
  return { body: compressed, headers };
}
