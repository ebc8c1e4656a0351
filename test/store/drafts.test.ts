import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Drafts, draftDays, draftsOf, type DraftKey } from '../../src/store/drafts.js';
import { MemoryKeep } from '../../src/store/keep.js';

const refused = { code: 'conflict', unmet: null } as const;

const key: DraftKey = { consultationId: 'c', actorId: 'ana', intent: 'claim', parentId: null };

function pages(now: () => Date = () => new Date('2026-05-01T12:00:00Z')) {
  const keep = new MemoryKeep();
  const page = (writer: string) => new Drafts(() => Promise.resolve(keep), writer, now);
  return { keep, page };
}

describe('Drafts', () => {
  it('come back in another page of the same device', async () => {
    const { page } = pages();
    await page('one').save(key, { text: 'Half a thought' });
    assert.equal((await page('two').read(key))?.fields.text, 'Half a thought');
  });

  it('are not shown to another person (bad input 23)', async () => {
    const { page } = pages();
    await page('one').save(key, { text: 'Mine' });
    assert.equal(await page('one').read({ ...key, actorId: 'ben' }), undefined);
  });

  it('are told apart by what they answer', async () => {
    const { page } = pages();
    await page('one').save(key, { text: 'Root' });
    assert.equal(await page('one').read({ ...key, parentId: '17' }), undefined);
  });

  it('do not overwrite what another tab has written meanwhile (bad input 33)', async () => {
    const { page } = pages();
    const one = page('one');
    await one.save(key, { text: 'First' });
    const two = page('two');
    await two.read(key);
    await two.save(key, { text: 'Second' });
    const saved = await one.save(key, { text: 'First, longer' });
    assert.equal(saved.other?.fields.text, 'Second');
  });

  it('of an older shape are passed over (bad input 27)', async () => {
    const { keep, page } = pages();
    await page('one').save(key, { text: 'New' });
    const [[name] = ['']] = await keep.entries('draft/');
    await keep.set(name, { body: 'from an older version' });
    assert.equal(await page('one').read(key), undefined);
  });

  it('are forgotten after their days', async () => {
    let now = new Date('2026-05-01T12:00:00Z');
    const { keep, page } = pages(() => now);
    await page('one').save(key, { text: 'Old' });
    now = new Date(now.getTime() + (draftDays + 1) * 86_400_000);
    await page('one').sweep();
    assert.deepEqual(await keep.entries('draft/'), []);
  });

  it('of a library that this one does not understand stay', async () => {
    const { keep, page } = pages();
    await keep.set('draft/["c",null,"claim",null]', { version: 9, pages: ['Not lost.'] });
    await page('one').sweep();
    assert.equal((await keep.entries('draft/')).length, 1);
  });

  it('are swept when somebody first writes', async () => {
    const { keep, page } = pages(() => new Date('2020-01-01T00:00:00.000Z'));
    await page('one').save(key, { text: 'Old' });
    draftsOf({ keep: () => Promise.resolve(keep), writer: 'two' });
    await new Promise(setImmediate);
    assert.deepEqual(await keep.entries('draft/'), []);
  });

  it('are all forgotten when the reader says so', async () => {
    const { keep, page } = pages();
    await page('one').save(key, { text: 'Mine' });
    await page('one').save({ ...key, actorId: 'ben', parentId: '17' }, { text: 'Not mine' });
    await page('one').removeAll('c');
    assert.deepEqual(await keep.entries('draft/'), []);
  });

  it('of another consultation stay', async () => {
    const { page } = pages();
    const other = { ...key, consultationId: 'c"]' };
    await page('one').save(other, { text: 'Elsewhere' });
    await page('one').removeAll('c');
    assert.equal((await page('one').read(other))?.fields.text, 'Elsewhere');
  });

  it('are found with what they are for, those of nobody too, and nobody else’s', async () => {
    const { page } = pages();
    await page('one').save({ ...key, parentId: '17' }, { text: 'Mine' });
    await page('one').save({ ...key, actorId: null }, { text: 'Before sign-in' });
    await page('one').save({ ...key, actorId: 'ben' }, { text: 'Not mine' });
    const found = await page('two').find(key);
    assert.deepEqual(
      found.map((draft) => [draft.key.parentId, draft.fields.text]),
      [
        ['17', 'Mine'],
        [null, 'Before sign-in'],
      ],
    );
  });

  it('that are given back say why they were refused, until they are changed', async () => {
    const { page } = pages();
    const drafts = page('one');
    await drafts.putBack(key, { text: 'Sent' }, { commandId: '1', refused });
    const before = await drafts.read(key);
    await drafts.save(key, { text: 'Sent, and mended' });
    assert.deepEqual(
      [before?.refused, (await drafts.read(key))?.refused, drafts.changes.value],
      [refused, undefined, 2],
    );
  });

  it('that are given back leave another text of the same form alone', async () => {
    const { page } = pages();
    const drafts = page('one');
    await drafts.save(key, { text: 'Typed since' });
    await drafts.putBack(key, { text: 'Sent' }, { commandId: '1', refused });
    const found = await drafts.find(key);
    assert.deepEqual(found.map(({ fields, key: { beside } }) => [fields.text, beside]).sort(), [
      ['Sent', '1'],
      ['Typed since', undefined],
    ]);
  });

  it('that are given back twice are one draft', async () => {
    const { page } = pages();
    const drafts = page('one');
    await drafts.putBack(key, { text: 'Sent' }, { commandId: '1', refused });
    await drafts.putBack(key, { text: 'Sent' }, { commandId: '1', refused });
    assert.equal((await drafts.find(key)).length, 1);
  });
});
