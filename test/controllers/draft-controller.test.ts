import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { ReactiveController } from 'lit';
import { DraftController } from '../../src/controllers/draft-controller.js';
import type { DraftPurpose } from '../../src/controllers/draft-place.js';
import type { Host } from '../../src/controllers/store-controller.js';
import { ValueCell } from '../../src/store/cell.js';
import { draftsOf } from '../../src/store/drafts.js';
import { MemoryKeep } from '../../src/store/keep.js';

/** As much of an element as controllers need, with a store around it. */
class Form extends EventTarget {
  readonly controllers: ReactiveController[] = [];
  readonly isConnected = true;
  readonly updateComplete = Promise.resolve(true);

  constructor(store: unknown) {
    super();
    this.addEventListener('context-request', (event) => {
      event.stopImmediatePropagation();
      (event as unknown as { callback: (given: unknown, end: () => void) => void }).callback(
        store,
        () => undefined,
      );
    });
  }

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    // None leaves before the form does.
  }

  requestUpdate(): void {
    // Tests say when it is rendered.
  }

  connect(): void {
    for (const each of this.controllers) each.hostConnected?.();
    this.render();
  }

  render(): void {
    for (const each of this.controllers) each.hostUpdate?.();
  }

  leave(): void {
    for (const each of this.controllers) each.hostDisconnected?.();
  }
}

/** Until whatever was under way has been done. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
};

describe('A form whose draft is kept', () => {
  let keep: MemoryKeep;
  let session: ValueCell<{ readonly participantId: string | null }>;
  let store: Parameters<typeof draftsOf>[0] & { readonly consultationId: string };

  beforeEach(() => {
    keep = new MemoryKeep();
    session = new ValueCell<{ readonly participantId: string | null }>({ participantId: 'ana' });
    const around = { consultationId: 'c', keep: () => Promise.resolve(keep), writer: 'page' };
    store = Object.assign(around, { session });
  });

  async function form(purpose: () => DraftPurpose = () => ({ intent: 'claim', parentId: null })) {
    const host = new Form(store);
    const draft = new DraftController(host as unknown as Host, purpose);
    host.connect();
    await settled();
    return { host, draft };
  }

  const kept = async (): Promise<readonly unknown[]> => {
    const found = await draftsOf(store).find({ consultationId: 'c', actorId: 'ana' });
    return found.map(({ fields }) => fields.text);
  };

  it('keeps what somebody typed signed out beside what they had typed before', async () => {
    const first = await form();
    first.draft.set('text', 'An hour of writing.');
    await settled();
    first.host.leave();
    session.value = { participantId: null };
    const second = await form();
    second.draft.set('text', 'A few words.');
    await settled();
    session.value = { participantId: 'ana' };
    second.host.render();
    await settled();
    assert.equal(second.draft.other?.fields.text, 'An hour of writing.');
    assert.deepEqual([...(await kept())].sort(), ['A few words.', 'An hour of writing.']);
  });

  it('keeps the last words for what it was about, however slow storage is', async () => {
    let about = 'one';
    const { host, draft } = await form(() => ({ intent: 'decision', parentId: about }));
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const set = keep.set.bind(keep);
    keep.set = (...given) => slow.then(() => set(...given));
    draft.set('text', 'The');
    await settled();
    draft.set('text', 'The reasons at length.');
    about = 'two';
    host.render();
    answer();
    await settled();
    assert.deepEqual(await kept(), ['The reasons at length.']);
  });

  it('keeps what is typed right after it was cleared while its first letter was being kept', async () => {
    const { draft } = await form();
    draft.set('text', 'a');
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    void draft.clear();
    draft.set('text', 'A pasted contribution.');
    await settled();
    assert.deepEqual(await kept(), ['A pasted contribution.']);
  });
});
