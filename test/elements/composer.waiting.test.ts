import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Adapter } from '../../src/adapters/contract.js';
import { AdapterError } from '../../src/adapters/errors.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { aClaim, town } from '../support/builders.js';
import {
  button,
  choose,
  focused,
  mount,
  stage,
  type,
  until,
  type StageOptions,
} from '../support/mount.js';

const words = 'I worry about the winter.';

/** A line to the backend that is down until a test says how it answers. */
class Line {
  answers: 'offline' | 'read-only' | 'yes' = 'offline';

  readonly wrap = (memory: MemoryAdapter): Adapter => {
    const submit = memory.submit.bind(memory);
    memory.submit = (command) =>
      this.answers === 'yes'
        ? submit(command)
        : Promise.reject(new AdapterError(this.answers, 'No.'));
    return memory;
  };
}

async function mountComposer(options: StageOptions) {
  const mounted = await mount<Composer>(html`<entente-composer></entente-composer>`, options);
  await until(() => mounted.root.querySelector('#text'), 'the field');
  return mounted;
}

const text = (root: ShadowRoot) => root.querySelector<HTMLTextAreaElement>('#text')?.value;

async function send(root: ShadowRoot): Promise<void> {
  choose(root, 'kind', 'concern');
  type(root, 'text', words);
  button(root, 'Continue').click();
  await until(() => root.querySelector('#send'), 'the review');
  button(root, 'Send').click();
  await until(() => focused()?.id === 'sent');
}

describe('<entente-composer> follows what waits', () => {
  it('asks the rules again once they can be fetched', async () => {
    const on = await stage();
    const ask = on.store.unmetBy.bind(on.store);
    let refused = 0;
    on.store.unmetBy = () => {
      refused += 1;
      return Promise.reject(new AdapterError('offline', 'No rules.'));
    };
    const { element, root } = await mount<Composer>(
      html`<entente-composer></entente-composer>`,
      on,
    );
    await until(() => refused > 0, 'the rules to be asked');
    on.store.unmetBy = ask;
    element.requestUpdate();
    await until(() => root.querySelector('#text'), 'the field');
  });

  it('bad input 33: says what became of it once there is a connection', async () => {
    const line = new Line();
    const { element, root, store, said } = await mountComposer({ wrap: line.wrap });
    await send(root);
    const before = said.length;
    line.answers = 'yes';
    await store.resume();
    await until(() => root.querySelector('#sent')?.textContent.includes('Published as 2'));
    await store.resume();
    expect(said.slice(before)).to.deep.equal([
      'Published as 2. You can edit it for 30 minutes, or until others react to it.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('gives a text back that is refused in the end', async () => {
    const line = new Line();
    const { element, root, store, said } = await mountComposer({ wrap: line.wrap });
    await send(root);
    line.answers = 'read-only';
    await store.resume();
    await until(() => root.querySelector('#sent')?.textContent.includes('not accepted'));
    expect(said.at(-1)).to.equal(
      'It was not accepted. This consultation does not take contributions now. Your text is kept.',
    );
    await expect(element).to.be.accessible();
    button(root, 'Edit my text').click();
    await until(() => text(root) === words, 'the text');
    await until(() => store.outbox.entries.value.length === 0, 'the card to be gone');
  });

  /** Ben has another wording for his claim, and no connection. */
  async function reworded(text: string) {
    const line = new Line();
    const fresh = { authorId: 'Ben', number: '2', createdAt: new Date().toISOString() };
    const { root, store } = await mount<Composer>(
      html`<entente-composer mode="edit" claim-id="mine"></entente-composer>`,
      { wrap: line.wrap, records: [...town(), aClaim('mine', fresh)] },
    );
    await until(() => root.querySelector('#text'), 'the field');
    type(root, 'text', text);
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'), 'the review');
    button(root, 'Save the new wording').click();
    await until(() => focused()?.id === 'sent');
    return { line, root, store };
  }

  it('says that a new wording is on the record, though it is kept without stray signs', async () => {
    const { line, root, store } = await reworded(`${words}\u0007 `);
    line.answers = 'yes';
    await store.resume();
    await until(() => root.querySelector('#sent')?.textContent.includes('on the record'));
  });

  it('gives a new wording back that is refused in the end', async () => {
    const { line, root, store } = await reworded(words);
    line.answers = 'read-only';
    await store.resume();
    await until(() => root.querySelector('#sent')?.textContent.includes('not accepted'));
    button(root, 'Edit my text').click();
    await until(() => text(root) === words, 'the text');
  });

  it('makes room again when the text is taken back on its card', async () => {
    const line = new Line();
    const { root, store } = await mountComposer({ wrap: line.wrap });
    await send(root);
    await store.discard(store.outbox.entries.value[0]!.command.id);
    await until(() => text(root) === '', 'an empty form');
  });
});
