import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Backend } from '../../src/adapters/backend.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { keptOf, type Kept } from '../../src/controllers/kept-drafts.js';
import type { Cell } from '../../src/store/cell.js';
import { DialogueStore } from '../../src/store/dialogue-store.js';
import { besideOf } from '../../src/store/draft-keys.js';
import { draftsOf, type DraftKey } from '../../src/store/drafts.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { aConsultation, daysFromNow, town } from '../support/builders.js';

const words = 'I worry about the winter.';

const key: DraftKey = { consultationId: 'quay', actorId: 'Ben', intent: 'claim', parentId: null };

const sent = { commandId: 'sent', refused: { code: 'conflict', unmet: null } } as const;

/** Ben at a consultation that closes then, and others who sign in after him; not opened yet. */
function page(closesAt: string) {
  const memory = new MemoryAdapter({
    records: [aConsultation({}, { closesAt }), ...town().slice(1)],
  });
  const who = { id: 'Ben' };
  const handle = () => memory.handle({ id: who.id, name: who.id, roles: ['participant'] });
  const source = handle();
  source.open = (id) => handle().open(id);
  const keep = new MemoryKeep();
  const store = new DialogueStore({
    source: new Backend(source),
    consultationId: 'quay',
    keep: () => Promise.resolve(keep),
    writer: 'page',
  });
  return { store, who, drafts: draftsOf(store) };
}

/** Waits until what is kept is so; all of it is in memory, and a few turns away. */
async function once(cell: Cell<Kept | undefined>, test: (kept: Kept) => boolean): Promise<Kept> {
  for (let turns = 0; turns < 100; turns += 1) {
    if (cell.value && test(cell.value)) return cell.value;
    await new Promise(setImmediate);
  }
  assert.fail('It never came to that.');
}

describe('What was typed and is shown to whoever typed it', () => {
  it('goes from the screen with all drafts', async () => {
    const { store, drafts } = page(daysFromNow(-1));
    await drafts.save(key, { text: words });
    await store.open();
    const kept = keptOf(store);
    await once(kept, ({ begun }) => begun.length === 1);
    await drafts.removeAll('quay');
    await once(kept, ({ begun }) => begun.length === 0);
    store.close();
  });

  it('goes from the screen when somebody else signs in', async () => {
    const { store, who, drafts } = page(daysFromNow(-1));
    await drafts.save(key, { text: words });
    await store.open();
    const kept = keptOf(store);
    await once(kept, ({ begun }) => begun.length === 1);
    who.id = 'Cyd';
    await store.open();
    await once(kept, ({ begun }) => begun.length === 0);
    store.close();
  });

  it('is not said to be too late before it is known until when one can contribute', async () => {
    const { store, drafts } = page(daysFromNow(1));
    await drafts.save({ ...key, actorId: null }, { text: words });
    const kept = keptOf(store);
    const seen: (Kept | undefined)[] = [];
    kept.subscribe(() => seen.push(kept.value));
    // Looked up after it, so that by then the other would stand there as well.
    await drafts.putBack({ ...key, actorId: null, intent: 'edit' }, { text: 'Mine.' }, sent);
    await store.open();
    await once(kept, ({ others }) => others?.length === 1);
    assert.deepEqual(
      seen.flatMap((each) => each?.begun ?? []),
      [],
    );
    store.close();
  });

  it('names what was only chosen once it is refused', async () => {
    const { store, drafts } = page(daysFromNow(1));
    await drafts.putBack({ ...key, intent: 'verdict' }, { verdict: 'yes' }, sent);
    await store.open();
    const { others } = await once(keptOf(store), ({ others }) => others?.length === 1);
    assert.deepEqual(
      others?.map(({ intent, texts, refused }) => [intent, texts, refused?.code]),
      [['verdict', [], 'conflict']],
    );
    store.close();
  });

  /** Words that stand in the form of a reply, and others that this page or another holds beside them. */
  async function beside(writer: string) {
    const { store, drafts } = page(daysFromNow(1));
    const reply: DraftKey = { ...key, parentId: 'berths' };
    await drafts.save(reply, { text: 'In the form.' });
    await drafts.save({ ...reply, beside: besideOf(writer) }, { text: words });
    await drafts.putBack({ ...key, intent: 'verdict' }, { verdict: 'yes' }, sent);
    await store.open();
    return { store, drafts, reply };
  }

  it('is what another page held beside its form, until that is free', async () => {
    const { store, drafts, reply } = await beside('another page');
    const kept = keptOf(store);
    const one = await once(kept, ({ others }) => others?.length === 2);
    assert.deepEqual(
      one.others?.map(({ texts, isBeside }) => [texts, isBeside]),
      [
        [[words], true],
        [[], false],
      ],
    );
    await drafts.remove(reply);
    await once(kept, ({ others }) => others?.[0]?.isBeside === false);
    store.close();
  });

  it('is not what this page holds beside its form: both are shown there', async () => {
    const { store } = await beside('page');
    const { others } = await once(keptOf(store), ({ others }) => others !== undefined);
    assert.deepEqual(
      others?.map(({ intent }) => intent),
      ['verdict'],
    );
    store.close();
  });
});
