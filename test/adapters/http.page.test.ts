import { expect, fixture, html } from '@open-wc/testing';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import { newId } from '../../src/internal/new-id.js';
import { button, choose, mount, stage, type, until } from '../support/mount.js';
import { serverOnPage, type Disturb, type ServerOnPage } from '../support/server-on-page.js';

const page = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response('<!doctype html><p>Something else.</p>', {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  });
const json = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });

const adapters = new Set<HttpAdapter>();

afterEach(async () => {
  for (const adapter of adapters) await adapter.close();
  adapters.clear();
});

/** An adapter for a server that no other test knows. */
function adapterWith(fetch: typeof globalThis.fetch): HttpAdapter {
  const adapter = new HttpAdapter({ url: `https://${newId()}.example/`, fetch });
  adapters.add(adapter);
  return adapter;
}

/** What may come in place of an answer, and the words that somebody reads then. */
const answers: readonly (readonly [what: string, words: string, answer: () => Response])[] = [
  ['a page of HTML', 'could not be opened', () => page(200)],
  ['an error with 200', 'could not be opened', () => json('{"error": "Not today."}')],
  ['nothing', 'could not be opened', () => new Response(null, { status: 204 })],
  ['half an answer', 'could not be opened', () => json('{"consultation": {')],
  ['the wrong type', 'could not be opened', () => new Response('{}')],
  ['a fault of the server', 'could not be opened', () => page(500)],
  ['too many requests', 'could not be opened', () => page(429, { 'retry-after': '3600' })],
  ['a page to sign in', 'You were signed out', () => page(302)],
  ['a missing page', 'was not found', () => page(404)],
];

describe('a consultation on a server', () => {
  async function mountOn(disturb: Disturb) {
    const { memory } = await stage();
    const { fetch } = serverOnPage(memory, disturb);
    const adapter = adapterWith(fetch);
    const element = await fixture<Consultation>(html`
      <entente-consultation lang="en" consultation="quay" keep-nothing .adapter=${adapter}>
        <p>Read the notice at the town hall.</p>
      </entente-consultation>
    `);
    return { element, root: element.shadowRoot! };
  }

  for (const [what, words, answer] of answers) {
    it(`says what is to be done when ${what} comes (bad input 31)`, async () => {
      let isBroken = true;
      const { root } = await mountOn(() => (isBroken ? answer() : undefined));
      await until(() => root.textContent.includes(words), 'the notice');
      expect(root.querySelector('slot'), 'what the page has put inside').to.exist;
      isBroken = false;
      if (words !== 'could not be opened') return;
      button(root, 'Try again').click();
      await until(() => root.querySelector('entente-thread'), 'the consultation');
    });
  }

  it('is read and followed when all is well', async () => {
    const { root } = await mountOn(() => undefined);
    await until(
      () => root.querySelector('entente-thread')?.shadowRoot?.querySelector('entente-entry'),
      'the thread',
    );
  });
});

const words = 'I worry about the winter.';

/** Somebody who is about to send what they wrote to a server. */
async function reviewed(disturb: Disturb) {
  const servers: ServerOnPage[] = [];
  const wrap = (mine: MemoryAdapter) => {
    const server = serverOnPage(mine, disturb);
    servers.push(server);
    return adapterWith(server.fetch);
  };
  const on = await mount<Composer>(html`<entente-composer></entente-composer>`, { wrap });
  await until(() => on.root.querySelector('#text'), 'the field');
  choose(on.root, 'kind', 'concern');
  type(on.root, 'text', words);
  button(on.root, 'Continue').click();
  await until(() => on.root.querySelector('#send'), 'the review');
  return { ...on, server: servers[0]! };
}

const posted = (memory: MemoryAdapter) =>
  memory.snapshot().filter((record) => record.type === 'claim' && record.text === words).length;

describe('what somebody sends to a server', () => {
  for (const [what, , answer] of answers) {
    it(`is kept when ${what} comes (bad input 31)`, async () => {
      const { root, store, server } = await reviewed((asked) =>
        asked === 'commands' ? answer() : undefined,
      );
      button(root, 'Send').click();
      const unsent = () => store.outbox.entries.value;
      const isOver = () => unsent().every(({ state }) => state !== 'sending');
      await until(() => server.asked.includes('commands') && isOver(), 'an outcome');
      // What waits is in the outbox; a refusal leaves the words in the form.
      expect(JSON.stringify(unsent()) + root.textContent).to.contain(words);
    });
  }

  it('counts once when the answer is lost on the way (bad input 31, 33)', async () => {
    let losses = 0;
    const { root, store, memory } = await reviewed((asked, answer) => {
      if (asked !== 'commands' || losses > 0) return undefined;
      losses += 1;
      return answer().then(() => Promise.reject(new TypeError('Failed to fetch')));
    });
    button(root, 'Send').click();
    await until(() => losses > 0 && store.outbox.entries.value.length === 0, 'the answer');
    expect(posted(memory)).to.equal(1);
  });

  it('is there once when news of it comes before the answer (bad input 32)', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { root, store, memory, server } = await reviewed((asked, answer) =>
      asked === 'commands' ? answer().then((it) => released.then(() => it)) : undefined,
    );
    button(root, 'Send').click();
    const asked = (what: string) => server.asked.includes(what);
    await until(() => asked('commands') && asked('stream'), 'the command');
    const isTold = () => server.asked.lastIndexOf('changes') > server.asked.indexOf('commands');
    server.hint('x');
    await until(isTold, 'the news');
    release();
    await until(() => store.outbox.entries.value.length === 0, 'the answer');
    expect(posted(memory)).to.equal(1);
  });
});

describe('news from a server', () => {
  it('of ten thousand events is fetched a few times (bad input 32)', async () => {
    const { server, store } = await reviewed(() => undefined);
    await until(() => server.asked.includes('stream'), 'the stream');
    const count = () => server.asked.filter((what) => what === 'changes').length;
    const before = count();
    server.hint(...Array.from({ length: 10_000 }, (_, at) => `c${at}`));
    await until(() => count() > before, 'the news');
    expect(count() - before).to.be.lessThan(4);
    expect(store.connection.value.status).to.equal('ready');
  });
});
