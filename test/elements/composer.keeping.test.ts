import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Adapter } from '../../src/adapters/contract.js';
import { AdapterError } from '../../src/adapters/errors.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import type { AnyRecord } from '../../src/model/record.js';
import { draftsOf } from '../../src/store/drafts.js';
import { MemoryKeep, type Keep } from '../../src/store/keep.js';
import {
  button,
  choose,
  focused,
  lastingKeep,
  mount,
  stage,
  type,
  until,
  type Stage,
  type StageOptions,
} from '../support/mount.js';

const words = 'I worry about the winter.';

async function mountComposer(options: StageOptions | Stage = {}) {
  const mounted = await mount<Composer>(html`<entente-composer></entente-composer>`, options);
  await until(() => mounted.root.querySelector('#text'), 'the field');
  return mounted;
}

const text = (root: ShadowRoot) => root.querySelector<HTMLTextAreaElement>('#text')?.value;

async function review(root: ShadowRoot, written = words): Promise<void> {
  choose(root, 'kind', 'concern');
  type(root, 'text', written);
  button(root, 'Continue').click();
  await until(() => root.querySelector('#send'), 'the review');
}

const posted = (records: readonly AnyRecord[], by = 'Ben') =>
  records.filter((record) => record.type === 'claim' && record.authorId === by);

/** A backend that somebody else may come to, with a submit of its own. */
function door(
  submit?: (
    memory: MemoryAdapter,
    ...given: Parameters<MemoryAdapter['submit']>
  ) => ReturnType<MemoryAdapter['submit']>,
) {
  let mine: MemoryAdapter | undefined;
  const here = (): MemoryAdapter => mine!;
  const wrap = (memory: MemoryAdapter): Adapter => {
    mine ??= memory;
    return {
      open: (...given) => here().open(...given),
      list: (...given) => here().list(...given),
      get: (...given) => here().get(...given),
      aggregate: (...given) => here().aggregate(...given),
      submit: (...given) => (submit ? submit(here(), ...given) : here().submit(...given)),
      changesSince: (...given) => here().changesSince(...given),
      watch: (listener) => here().watch(listener),
      close: () => here().close(),
    };
  };
  const enter = async ({ store }: Stage, name: string | null): Promise<void> => {
    mine = here().handle({ id: name, name: name ?? '', roles: ['participant'] });
    await store.open();
  };
  return { wrap, enter };
}

/** The next page of the same person on the same device. */
async function reopened(before: Stage, options: StageOptions): Promise<Stage> {
  const wrap = () => before.memory.handle({ id: 'Ben', name: 'Ben', roles: ['participant'] });
  return stage({ ...options, wrap });
}

describe('<entente-composer> keeps what is typed', () => {
  it('when the element is made anew, and says that it is back', async () => {
    const first = await mountComposer();
    type(first.root, 'text', words);
    await until(() => first.root.textContent.includes('Draft kept on this device'));
    first.element.remove();
    const second = await mountComposer(first);
    await until(() => text(second.root) === words);
    expect(second.root.querySelector('[part="notice"]')?.textContent).to.contain(
      'It was kept on this device and seen by nobody.',
    );
    await expect(second.element).to.be.accessible();
  });

  it('when a card gives back what was not accepted', async () => {
    const { store, root } = await mountComposer();
    const key = { consultationId: 'quay', actorId: 'Ben', intent: 'claim', parentId: null };
    await draftsOf(store).putBack(
      key,
      { text: words, kind: 'concern', relation: '' },
      { commandId: 'sent' },
    );
    await until(() => text(root) === words);
    expect(root.querySelector<HTMLInputElement>('[value="concern"]')?.checked).to.be.true;
  });

  it('until somebody starts afresh', async () => {
    const first = await mountComposer();
    type(first.root, 'text', words);
    await until(() => first.root.textContent.includes('Draft kept on this device'));
    first.element.remove();
    const second = await mountComposer(first);
    await until(() => text(second.root) === words);
    button(second.root, 'Start afresh').click();
    await until(() => text(second.root) === '');
  });

  it('when the element is taken out while it changes', async () => {
    const { element, root, store } = await mountComposer();
    type(root, 'text', words);
    await until(() => root.textContent.includes('Draft kept on this device'));
    element.remove();
    element.requestUpdate();
    await element.updateComplete;
    const found = await draftsOf(store).find({ consultationId: 'quay', actorId: 'Ben' });
    expect(found.map(({ fields }) => fields.text)).to.deep.equal([words]);
  });

  it('where nothing is taken any more, and says that it can be copied', async () => {
    const { root } = await mountComposer({
      name: 'Dee',
      wrap: (memory) => ({
        open: async (id) => {
          const { capabilities, ...opened } = await memory.open(id);
          return { ...opened, capabilities: { ...capabilities, absent: ['submit'] } };
        },
        list: (...given) => memory.list(...given),
        get: (ids) => memory.get(ids),
        close: () => memory.close(),
      }),
    });
    await until(() => root.textContent.includes('you can copy it'), 'the notice');
  });

  it('until somebody deletes all drafts, with the focus and the answer where they were', async () => {
    const { root, store, said } = await mountComposer();
    type(root, 'text', words);
    await until(() => root.textContent.includes('Draft kept on this device'));
    const fold = [...root.querySelectorAll('details')].at(-1)!;
    fold.open = true;
    button(fold, 'Delete all drafts').click();
    await until(() => said.length, 'the announcement');
    expect(focused()).to.equal(fold.querySelector('summary'));
    expect(said.length).to.equal(1);
    await until(() => text(root) === '', 'the field to be empty');
    type(root, 'text', 'N');
    await until(() => root.textContent.includes('Draft kept on this device'));
    const [found] = await draftsOf(store).find({ consultationId: 'quay', actorId: 'Ben' });
    expect(found?.fields.text).to.equal('N');
  });

  it('bad input 23: through a session that ended between typing and sending', async () => {
    const { wrap } = door(() =>
      Promise.reject(new AdapterError('session-expired', 'Sign in again.')),
    );
    const { root, store } = await mountComposer({ wrap });
    await review(root);
    button(root, 'Send').click();
    await until(() => focused()?.id === 'sent');
    expect(root.textContent).to.contain('Sign in under the same name to send it.');
    expect(store.outbox.entries.value[0]?.state).to.equal('waiting');
  });

  it('bad input 23: through a sign-out, and asks for the one who typed it', async () => {
    const { wrap, enter } = door();
    const mounted = await mountComposer({ wrap });
    type(mounted.root, 'text', words);
    await enter(mounted, null);
    await until(() => mounted.root.textContent.includes('You were signed out.'));
    expect(mounted.root.textContent).to.contain('Sign in as \u2068Ben\u2069 to send it.');
    expect(text(mounted.root)).to.equal(words);
    await expect(mounted.element).to.be.accessible();
  });

  it('bad input 23: from whoever signs in next', async () => {
    const { wrap, enter } = door();
    const mounted = await mountComposer({ wrap });
    type(mounted.root, 'text', words);
    await enter(mounted, 'Cyd');
    await until(() => text(mounted.root) === '');
    await enter(mounted, 'Ben');
    await until(() => text(mounted.root) === words);
  });

  it('bad input 23: for the one who signs in after typing', async () => {
    const { wrap, enter } = door();
    const mounted = await mountComposer({ wrap, name: null });
    await until(() => mounted.root.textContent.includes('You are not signed in.'));
    type(mounted.root, 'text', words);
    await enter(mounted, 'Ben');
    await until(() => !mounted.root.textContent.includes('You are not signed in.'));
    expect(text(mounted.root)).to.equal(words);
  });

  it('bad input 27: where storage is denied, and says how long it lasts', async () => {
    const { element, root } = await mountComposer({ keep: new MemoryKeep() });
    await until(() => root.querySelector('[part="notice"]'));
    expect(root.querySelector('[part="notice"]')?.textContent).to.contain(
      'Your text lasts until you leave this page.',
    );
    await expect(element).to.be.accessible();
  });

  it('bad input 27: while storage does not answer', async () => {
    const silent = { ...lastingKeep(), get: () => new Promise<never>(() => undefined) };
    const keep = Object.assign(lastingKeep(), { get: silent.get });
    const { element, root } = await mountComposer({ keep });
    type(root, 'text', words);
    await element.updateComplete;
    expect(text(root)).to.equal(words);
  });

  it('bad input 33: without a connection, and sends it once when there is one', async () => {
    let offline = true;
    const { wrap } = door((memory, ...given) =>
      offline
        ? Promise.reject(new AdapterError('offline', 'No connection.'))
        : memory.submit(...given),
    );
    const { root, store, memory, said } = await mountComposer({ wrap });
    await review(root);
    button(root, 'Send').click();
    await until(() => focused()?.id === 'sent');
    await until(() => said.length, 'the announcement');
    expect(said.at(-1)).to.equal('Kept on this device. It will be sent when you are back online.');
    offline = false;
    await store.resume();
    expect(posted(memory.snapshot()).length).to.equal(1);
  });

  it('bad input 33: says that there is no connection before anything is sent', async () => {
    const { element, root, store } = await mountComposer();
    store.pause();
    await until(() => root.textContent.includes('You are offline.'));
    await expect(element).to.be.accessible();
  });

  it('bad input 33: through a tab that is killed while it sends, and counts it once', async () => {
    const keep = lastingKeep();
    const { wrap } = door(async (memory, ...given) => {
      await memory.submit(...given);
      return new Promise<never>(() => undefined);
    });
    const first = await mountComposer({ wrap, keep });
    await review(first.root);
    button(first.root, 'Send').click();
    await until(() => posted(first.memory.snapshot()).length === 1);
    first.element.remove();
    const second = await mountComposer(await reopened(first, { keep }));
    await until(() => second.store.outbox.entries.value.length === 0);
    await until(() => text(second.root) === '', 'the draft to be gone');
    expect(posted(first.memory.snapshot()).length).to.equal(1);
  });

  it('bad input 33: of two tabs with the same draft, both', async () => {
    const keep = lastingKeep();
    const first = await mountComposer({ keep });
    const second = await mountComposer(await reopened(first, { keep, writer: 'second' }));
    type(first.root, 'text', words);
    await until(() => first.root.textContent.includes('Draft kept on this device'));
    type(second.root, 'text', 'The berths are too dear.');
    await until(() => second.root.querySelector('q'), 'both texts');
    expect(second.root.querySelector('q')?.textContent).to.equal(words);
    expect(text(second.root)).to.equal('The berths are too dear.');
    await expect(second.element).to.be.accessible();
    button(second.root, 'Take the other text').click();
    await until(() => text(second.root) === words);
  });

  it('bad input 33: when storage is full', async () => {
    const full: Keep = Object.assign(lastingKeep(), { lasting: false });
    const { root, memory } = await mountComposer({ keep: full });
    await review(root);
    button(root, 'Send').click();
    await until(() => posted(memory.snapshot()).length === 1);
  });

  const refusals = ['forbidden', 'invalid', 'too-large', 'read-only', 'protocol-error'] as const;

  for (const code of refusals) {
    it(`through a refusal: ${code}`, async () => {
      const { wrap } = door(() => Promise.reject(new AdapterError(code, 'No.')));
      const { element, root, store } = await mountComposer({ wrap });
      await review(root);
      button(root, 'Send').click();
      await until(() => focused()?.id === 'problems', 'the reason');
      expect(root.querySelector('blockquote')?.textContent).to.contain(words);
      expect(store.outbox.entries.value).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }
});
