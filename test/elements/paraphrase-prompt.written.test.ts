import { expect, html } from '@open-wc/testing';
import '../../src/elements/paraphrase-prompt/paraphrase-prompt.define.js';
import type { ParaphrasePrompt } from '../../src/elements/paraphrase-prompt/paraphrase-prompt.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, aParaphrase, town } from '../support/builders.js';
import { button, focused, mount, until } from '../support/mount.js';

/** What Ben sees of his restatement, with all replies known. */
async function mountPrompt({ records }: { readonly records: readonly AnyRecord[] }) {
  const mounted = await mount<ParaphrasePrompt>(
    html`<entente-paraphrase-prompt claim-id="berths" restate></entente-paraphrase-prompt>`,
    { records },
  );
  await until(() => mounted.root.querySelector('.part-head'), 'the prompt');
  return mounted;
}

describe('<entente-paraphrase-prompt> to whoever has written their reply', () => {
  it('takes up a correction, and opens no reply where one is written', async () => {
    const close = { status: 'close', correction: 'Not first: on the same terms.' } as const;
    const held = {
      authorId: 'Ben',
      parentId: 'berths',
      relation: 'opposes',
      status: 'held',
    } as const;
    const records = [...town(), aParaphrase('said', close), aClaim('r', held)];
    const { element, root, store } = await mountPrompt({ records });
    await store.list({ parentId: 'berths', order: 'number' }).more();
    await until(() => !root.textContent.includes('Take this up and reply'), 'the other words');
    const asked: string[] = [];
    element.addEventListener('entente-panel-request', ({ panel }) => asked.push(panel));
    button(root, 'Take this up').click();
    await until(() => focused()?.id === 'head', 'the focus');
    expect(asked).to.deep.equal([]);
  });

  for (const [which, offered, reply] of [
    ['waits', {}, { status: 'held', paraphraseId: 'earlier' }],
    ['is published', { status: 'confirmed' }, { paraphraseId: 'said' }],
  ] as const) {
    it(`offers no reply where one is written and ${which}`, async () => {
      const written = {
        authorId: 'Ben',
        parentId: 'berths',
        relation: 'opposes',
        ...reply,
      } as const;
      const records = [...town(), aParaphrase('said', offered)];
      const { root, store } = await mountPrompt({ records: [...records, aClaim('r', written)] });
      await store.list({ parentId: 'berths', order: 'number' }).more();
      await until(() => !root.textContent.includes('Write my reply'), 'the button to go');
    });
  }
});
