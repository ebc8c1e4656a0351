import { filesOf } from '@entente/server';
import { bundle } from './bundle.mjs';
import { pageWith } from './page.mjs';
import { publish } from './published.mjs';
import { root } from './root.mjs';
import { sampleFile } from './sample.mjs';

const pages = filesOf(`${root}/demo`);
const library = filesOf(`${root}/dist`);

/** Pages, styles and pictures of the demonstration stand in its own folder, and not below. */
const isPage = (path) => /^\/[\w-]+\.(html|css|svg)$/.test(path);

/** What the script tag loads. */
const isLibrary = (path) => /^\/(entente(\.bundle)?\.js|chunks\/[\w.-]+\.js)(\.map)?$/.test(path);

const RECORD = '/record/';

/** Where forms lead that are posted without any script. */
const forms = { '/contributions': () => '/posted.html' };

/**
 * What there is to be served: pages and their scripts, the library, and perhaps a record. With a
 * `dialogue` the page is about that one, on this server; otherwise it keeps one in the browser.
 */
export async function createSite({ data }, dialogue) {
  const record = data === undefined ? undefined : await publish(data);
  const [scripts, sample] = await Promise.all([bundle(['page.ts', 'record.ts']), sampleFile()]);
  const index = pageWith('index.html');
  const first = record ? '/record.html' : '/index.html';
  return {
    async post(path) {
      if (path === '/begin-again' && dialogue) {
        await dialogue.beginAgain();
        return '/';
      }
      return Object.hasOwn(forms, path) ? forms[path]() : undefined;
    },
    /** `written` is the path as it was asked for, before anything in it was decoded. */
    async find(path, written) {
      if (path === '/') return this.find(first, first);
      if (path === '/record.html') return record?.page();
      if (path === '/lower-bridge.json') return sample();
      if (path === '/index.html') return index(textsOf(dialogue));
      if (isPage(path)) return pages(path);
      if (path.startsWith('/page/')) return scripts(path.slice('/page'.length));
      if (isLibrary(path)) return library(path);
      if (path.startsWith(RECORD)) return record?.find(written.slice(RECORD.length));
      return undefined;
    },
  };
}

/** What the page needs to know of where the dialogue is kept. */
const textsOf = (dialogue) =>
  dialogue
    ? { consultation: dialogue.id(), server: '/api/' }
    : { consultation: 'lower-bridge', server: '' };
