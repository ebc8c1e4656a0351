import { readFile } from 'node:fs/promises';
import { seedOf } from '../../../src/conformance/seed.js';
import { listen, type Site } from '../../support/published.js';

/** A page to serve: its HTML, and the policy that goes with it. */
export interface ServedPage {
  readonly html: string;
  readonly policy?: string;
  /** Its type, where it is not HTML. */
  readonly type?: string;
}

/** The strictest policy that the elements run under. */
export const strictPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

export const { consultationId, records } = seedOf();

/** What the claims of the published record say. */
export const [firstWords = ''] = records.flatMap((record) =>
  record.type === 'claim' && record.parentId === null ? [record.text] : [],
);

/** What stands inside the tag in the page's own HTML. */
export const fallback = 'Read the notice at the town hall.';

const json = JSON.stringify({ format: 'entente-record', version: 1, records });

/** An element on a page that reads the published record. */
export function embed(attributes = 'backend="/record.json"'): string {
  return `<entente-consultation consultation="${consultationId}" keep-nothing ${attributes}>
    <p>${fallback}</p></entente-consultation>`;
}

/** A whole page around some HTML, with the script tag. */
export function pageOf(body: string, script = '/entente.js'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <script type="module" crossorigin src="${script}"></script></head><body>${body}</body></html>`;
}

/** Serves pages by name, what was built, and the published record. */
export function serveSite(pages: Readonly<Record<string, ServedPage>>): Promise<Site> {
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname.slice(1)];
    response.setHeader('access-control-allow-origin', '*');
    if (page) {
      if (page.policy) response.setHeader('content-security-policy', page.policy);
      response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8').end(page.html);
    } else if (pathname === '/record.json') {
      response.setHeader('content-type', 'application/json').end(json);
    } else {
      readFile(`dist${pathname}`).then(
        (body) => response.setHeader('content-type', 'text/javascript').end(body),
        () => response.writeHead(404).end(),
      );
    }
  });
}
