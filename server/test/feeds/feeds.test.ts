import type { FastifyInstance } from 'fastify';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer } from '../../src/http/create-server.js';
import { usualSettings } from '../../src/http/settings.js';
import { noSignIn } from '../../src/identity/no-sign-in.js';
import type { SqlKeeper } from '../../src/keeping/sql-keeper.js';
import { embeddedDatabase } from '../keeping/support/engines.js';
import { claim, keeperWithSeed, person } from '../keeping/support/keepers.js';

const hostile = '</content><script>alert(1)</script> & \u0007';

describe('Feeds', () => {
  const database = embeddedDatabase();
  let keeper: SqlKeeper;
  let app: FastifyInstance;
  before(async () => {
    keeper = await keeperWithSeed(database);
    const ben = keeper.adapterFor(person('ben'), 'river');
    await ben.submit(claim('by-ben', { text: hostile }));
    await ben.submit(claim('a-reply', { parentId: 'root-1', relation: 'qualifies' }));
    app = await createServer({ dialogues: keeper, identity: noSignIn, settings: usualSettings });
  });
  after(() => app.close());

  const entries = async (path: string): Promise<readonly string[]> => {
    const { body } = await app.inject(`/consultations/river${path}/feed.atom`);
    return [...body.matchAll(/urn:entente:river:claim:([\w-]+)/g)].map(([, id = '']) => id);
  };

  it('have what was contributed last, the newest first', async () => {
    assert.deepEqual((await entries('')).slice(0, 2), ['a-reply', 'by-ben']);
  });

  it('have the replies to one claim', async () => {
    assert.equal((await entries('/claims/root-1'))[0], 'a-reply');
    assert.ok(!(await entries('/claims/root-1')).includes('by-ben'));
  });

  it('have what one person said', async () => {
    assert.deepEqual((await entries('/participants/ben')).slice(0, 2), ['a-reply', 'by-ben']);
    assert.ok(!(await entries('/participants/ben')).includes('root-1'));
  });

  it('show what people wrote as text, bad input 1', async () => {
    const { body, headers } = await app.inject('/consultations/river/feed.atom');
    assert.match(String(headers['content-type']), /^application\/atom\+xml/);
    assert.ok(!body.includes('<script'));
    assert.ok(body.includes('&lt;/content&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;'));
    assert.doesNotMatch(body, /type="(html|xhtml)"/);
  });

  it('never have what is held or taken back', async () => {
    const ben = keeper.adapterFor(person('ben'), 'river');
    await ben.submit(claim('taken-back', { text: 'Said too soon.' }));
    await ben.submit({ type: 'withdrawClaim', id: 'w', claimId: 'taken-back', reason: '' });
    const { body } = await app.inject('/consultations/river/feed.atom');
    assert.ok(!body.includes('Said too soon.'));
  });

  it('never have a name that was removed', async () => {
    const body = async () => (await app.inject('/consultations/river/feed.atom')).body;
    assert.ok((await body()).includes('Cléo of the East'));
    await keeper.adapterFor(person('fay', 'facilitator'), 'river').submit({
      ...{ type: 'moderate', id: 'name', subject: 'participant', subjectId: 'cleo' },
      ...{ action: 'remove', ground: 'personal-data', reason: 'It is somebody else.' },
    });
    assert.ok(!(await body()).includes('Cléo of the East'));
  });

  it('are answered 304 to whoever has them', async () => {
    const url = '/consultations/river/feed.atom';
    const { headers } = await app.inject(url);
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    assert.equal(again.statusCode, 304);
  });

  it('are not there for a consultation that is not', async () => {
    assert.equal((await app.inject('/consultations/nowhere/feed.atom')).statusCode, 404);
  });
});
