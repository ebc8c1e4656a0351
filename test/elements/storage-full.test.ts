import { expect, html } from '@open-wc/testing';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { button, choose, focused, mount, stage, type, until } from '../support/mount.js';

const words = 'I worry about the winter.';

/** A contribution that a browser has no room for, neither as a draft nor on the record. */
async function refused(lang = 'en') {
  const plan = [{ on: 'submit', fault: { does: 'fail', code: 'storage-full' } }] as const;
  const mounted = await mount<Composer>(
    html`<entente-composer></entente-composer>`,
    await stage({
      keep: new MemoryKeep(),
      lang,
      wrap: (memory) => new FaultAdapter(memory, { plan }),
    }),
  );
  const { root } = mounted;
  await until(() => root.querySelector('#text'), 'the field');
  choose(root, 'kind', 'concern');
  type(root, 'text', words);
  root.querySelector<HTMLButtonElement>('form .button.primary')!.click();
  await until(() => root.querySelector('#send'), 'the review');
  root.querySelector<HTMLButtonElement>('#send')!.click();
  await until(() => focused()?.id === 'problems', 'the reason');
  return mounted;
}

/** What is copied from now on; or a clipboard that may not be used. */
function clipboard(isAllowed: boolean): { readonly held: string[]; readonly mend: () => void } {
  const held: string[] = [];
  const writeText = (text: string) =>
    isAllowed ? Promise.resolve(void held.push(text)) : Promise.reject(new Error('No.'));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return { held, mend: () => void Reflect.deleteProperty(navigator, 'clipboard') };
}

describe('Where the storage of a browser is full', () => {
  it('a contribution stays in its form, which says so', async () => {
    const { element, root, store } = await refused();
    expect(root.querySelector('#problems')?.textContent).to.contain(
      'The storage of this browser is full, so this was not sent.',
    );
    expect(root.querySelector('blockquote')?.textContent).to.contain(words);
    expect(root.textContent).not.to.contain('Kept on this device');
    expect(store.outbox.entries.value).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says it in French', async () => {
    const { root } = await refused('fr');
    expect(root.querySelector('#problems')?.textContent).to.contain(
      'Le stockage de ce navigateur est plein\u00a0:',
    );
  });

  it('what was typed can be copied', async () => {
    const { root, said } = await refused();
    const { held, mend } = clipboard(true);
    button(root, 'Copy my text').click();
    await until(() => said.includes('Text copied'), 'the announcement').finally(mend);
    expect(held).to.deep.equal([words]);
  });

  it('says what to do where nothing may be copied', async () => {
    const { root, said } = await refused();
    const { mend } = clipboard(false);
    button(root, 'Copy my text').click();
    await until(() => said.at(-1)?.startsWith('The text could not be copied.')).finally(mend);
  });
});
