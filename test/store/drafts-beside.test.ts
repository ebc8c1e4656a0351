import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Drafts, type Draft, type DraftKey } from '../../src/store/drafts.js';
import { MemoryKeep } from '../../src/store/keep.js';

const refused = { code: 'conflict', unmet: null } as const;

const key: DraftKey = { consultationId: 'c', actorId: 'ana', intent: 'claim', parentId: null };

/** Pages of one device. Each of their changes has an instant of its own. */
function pages() {
  const keep = new MemoryKeep();
  let now = Date.parse('2026-05-01T12:00:00Z');
  const page = (writer: string) =>
    new Drafts(
      () => Promise.resolve(keep),
      writer,
      () => new Date((now += 1000)),
    );
  const texts = async () => {
    const found = await page('reader').find(key);
    return found.map(({ fields }) => fields.text).sort();
  };
  return { page, texts };
}

/** Two pages that began the same draft: the second wrote last, and the first knows of it. */
async function apart() {
  const { page, texts } = pages();
  const [one, two] = [page('one'), page('two')];
  await one.save(key, { text: 'First' });
  await two.read(key);
  await two.save(key, { text: 'Second' });
  const { other } = await one.save(key, { text: 'First, longer' });
  return { page, texts, one, two, other: other! };
}

const textOf = (draft: Draft | undefined) => draft?.fields.text;

describe('Drafts that two tabs write', () => {
  it('are kept beside each other', async () => {
    const { texts, one } = await apart();
    assert.deepEqual(await texts(), ['First, longer', 'Second']);
    await one.save(key, { text: 'First, longer still' });
    assert.deepEqual(await texts(), ['First, longer still', 'Second']);
  });

  it('come back in their own tabs', async () => {
    const { one, two } = await apart();
    assert.equal(textOf(await one.readBeside(key)), 'First, longer');
    assert.equal(await two.readBeside(key), undefined);
    assert.equal(textOf(await two.read(key)), 'Second');
  });

  it('are one again once somebody has chosen', async () => {
    const { texts, one, other } = await apart();
    const { other: left } = await one.save(key, { text: 'First, longer' }, { over: other });
    assert.equal(left, undefined);
    assert.deepEqual(await texts(), ['First, longer']);
  });

  it('are chosen between again where the other was written since', async () => {
    const { texts, one, two, other } = await apart();
    await two.save(key, { text: 'Second, longer' });
    const { other: newer } = await one.save(key, { text: 'First' }, { over: other });
    assert.equal(textOf(newer), 'Second, longer');
    assert.deepEqual(await texts(), ['First', 'Second, longer']);
  });

  it('stay apart until somebody has chosen, even where the other was read', async () => {
    const { texts, one } = await apart();
    await one.read(key);
    await one.save(key, { text: 'First, again' }, { apart: true });
    assert.deepEqual(await texts(), ['First, again', 'Second']);
  });

  it('lose nothing of the other when one is sent', async () => {
    const { texts, one } = await apart();
    await one.remove(key);
    assert.deepEqual(await texts(), ['Second']);
  });

  it('lose nothing that was typed since it was read when the one that was read is sent', async () => {
    const { page, texts } = pages();
    const [one, two] = [page('one'), page('two')];
    await one.save(key, { text: 'First' });
    await two.read(key);
    await two.save(key, { text: 'First, and more' });
    await one.remove(key);
    assert.deepEqual(await texts(), ['First, and more']);
  });

  it('are one again once the other was sent', async () => {
    const { texts, one, two } = await apart();
    await two.remove(key);
    const { other } = await one.save(key, { text: 'First, at last' }, { apart: true });
    assert.equal(other, undefined);
    assert.deepEqual(await texts(), ['First, at last']);
  });

  it('take the place that the other has left, in another page as well', async () => {
    const { page, texts, two } = await apart();
    await two.remove(key);
    const three = page('three');
    assert.equal(textOf(await three.read(key)), 'First, longer');
    assert.equal(three.changes.value, 1);
    await three.remove(key);
    assert.deepEqual(await texts(), []);
  });

  it('that were refused say so where they take it', async () => {
    const { page } = pages();
    const drafts = page('one');
    await drafts.save(key, { text: 'Typed since' });
    await drafts.putBack(key, { text: 'Sent' }, { commandId: '1', refused });
    await drafts.remove(key);
    const draft = await drafts.read(key);
    assert.deepEqual([textOf(draft), draft?.refused], ['Sent', refused]);
  });
});
