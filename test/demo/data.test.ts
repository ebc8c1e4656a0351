import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AnyRecord } from '../../src/model/record.js';
import { refuse, serve, type Served } from './served.js';

interface Page {
  readonly ids: readonly string[];
  readonly records: readonly AnyRecord[];
  readonly total: number;
  readonly last: boolean;
}

const title = 'Bins </title><script src="/x.js"></script> "&\' {{id}}';

/** Enough claims for three pages, and a reply to the first. */
const set = {
  source: { name: 'A set', licence: 'CC BY 4.0', attribution: 'Bins & <b>Boxes</b>' },
  consultation: { id: 'bins', title, question: 'Which bins?', language: 'fr', groups: [] },
  participants: [{ id: 'p1', groupIds: [] }],
  claims: Array.from({ length: 46 }, (_, at) => ({
    id: `c/${String(at)}.x`,
    authorId: 'p1',
    parentId: at === 45 ? 'c/0.x' : null,
    relation: null,
    kind: 'factual',
    text: `Bin ${String(at)}`,
    language: 'fr',
    createdAt: new Date(Date.UTC(2020, 0, 1, 0, at)).toISOString(),
    moderation: 'accepted',
  })),
  reactions: [],
  evidence: [],
};

const list = (page: number | string, order = 'number') =>
  `/record/pages/roots/${order}/any/any/any/all/${String(page)}.json`;

describe('a file of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-data-'));
  const file = join(folder, 'set.json');
  let server: Served;

  const read = async (path: string) => JSON.parse((await server.ask(path)).body.toString()) as Page;

  before(async () => {
    writeFileSync(file, JSON.stringify(set));
    server = await serve(['--data', file]);
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('is what the first page shows, with its language and its terms', async () => {
    const html = (await server.ask('/')).body.toString();
    assert.match(html, /<html lang="fr">/);
    assert.match(html, /consultation="bins"/);
    assert.match(html, /Bins &amp; &lt;b&gt;Boxes&lt;\/b&gt; · CC BY 4\.0/);
  });

  it('puts nothing into that page but text', async () => {
    const html = (await server.ask('/')).body.toString();
    assert.match(html, /<title>Bins &lt;\/title&gt;&lt;script src=&quot;\/x\.js&quot;&gt;/);
    assert.match(html, /&quot;&amp;&#39; {{id}}<\/title>/);
  });

  it('is published as a record whose manifest has the consultation', async () => {
    const { records } = await read('/record/record.json');
    assert.deepEqual(
      records.map(({ type, id }) => [type, id]),
      [['consultation', 'bins']],
    );
  });

  it('gives every claim once, page by page, and says which page is the last', async () => {
    const pages = await Promise.all([0, 1, 2].map((page) => read(list(page))));
    assert.deepEqual(
      pages.map(({ last }) => last),
      [false, false, true],
    );
    assert.equal(new Set(pages.flatMap(({ ids }) => ids)).size, 45);
  });

  it('gives a page that nobody came to through those before it', async () => {
    const { ids } = await read(list(2, 'newest'));
    assert.deepEqual(ids.at(-1), 'c/0.x');
  });

  it('gives a claim with everything about it, whatever its id is made of', async () => {
    const { records } = await read('/record/claims/c%2F0%2Ex.json');
    assert.ok(records.some(({ type, id }) => type === 'claim' && id === 'c/0.x'));
  });

  it('gives figures', async () => {
    const answer = await server.ask('/record/figures/coverage.json');
    assert.match(answer.body.toString(), /^{"figure":{"groups":\[\],/);
  });

  for (const path of [
    list(3),
    list(-1),
    list('x'),
    list(0, 'loudest'),
    '/record/claims/nothing.json',
    '/record/figures/happiness.json',
    '/record/nothing.json',
    '/record/',
  ]) {
    it(`does not find ${path}`, async () => {
      assert.equal((await server.ask(path)).status, 404);
    });
  }

  it('says so when it is not there', async () => {
    const { code, words } = await refuse(['--data', join(folder, 'other.json')]);
    assert.equal(code, 1);
    assert.match(words, /other\.json/);
  });
});

describe('without a file', () => {
  let server: Served;
  before(async () => (server = await serve(['--browser'])));
  after(() => server.stop());

  for (const path of ['/record.html', '/record/record.json']) {
    it(`there is no ${path}`, async () => {
      assert.equal((await server.ask(path)).status, 404);
    });
  }

  it('the made-up consultation is there as records, to start from', async () => {
    const { body, headers } = await server.ask('/lower-bridge.json');
    assert.equal(headers['content-type'], 'application/json');
    assert.ok((JSON.parse(body.toString()) as AnyRecord[]).length > 1_000);
  });
});

const real = [
  'polis-brexit-consensus',
  'polis-san-juan-land-bank',
  'decidim-barcelona-tourism',
  'fausses-informations',
  'republique-numerique',
].map((name) => `../shared/data/${name}.json`);

for (const file of real.filter((name) => existsSync(name))) {
  describe(`the set ${file}`, () => {
    it('opens, and its first page has cards with everything they show', async () => {
      const server = await serve(['--data', file]);
      const page = JSON.parse((await server.ask(list(0))).body.toString()) as Page;
      await server.stop();
      const types = new Set(page.records.map(({ type }) => type));
      assert.ok(page.ids.length > 0);
      assert.deepEqual(
        ['claim', 'participant', 'tally'].filter((type) => !types.has(type as 'claim')),
        [],
      );
    });
  });
}
