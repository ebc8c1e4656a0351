import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { button, choose, lastingKeep, mount, stage, type, until } from '../support/mount.js';

const own = 'People who live from the sea here fear being priced out of their own harbour.';
const words = 'And yet visitors feed the town.';
const back = 'is back.';

async function mountReply(on: Parameters<typeof mount>[1]) {
  const mounted = await mount<Composer>(
    html`<entente-composer parent-id="berths"></entente-composer>`,
    on,
  );
  await until(() => mounted.root.querySelector('[aria-current]'), 'the steps');
  return mounted;
}

const prompt = (root: ShadowRoot) =>
  root.querySelector('entente-paraphrase-prompt')?.shadowRoot ?? null;

async function disagree(root: ShadowRoot): Promise<void> {
  choose(root, 'relation', 'opposes');
  button(root, 'Continue').click();
  await until(() => prompt(root)?.querySelector('#text'), 'the prompt');
}

const kept = (root: ParentNode) => root.textContent?.includes('Draft kept on this device');

/** All that is said to be back, in the composer and in the step that is open. */
const told = (root: ShadowRoot): number =>
  [root, prompt(root)]
    .flatMap((each) => [...(each?.querySelectorAll('[part="notice"]') ?? [])])
    .filter(({ textContent }) => textContent.includes(back)).length;

/** A restatement that was begun, and the next page of the same person on the same device. */
async function comeBack() {
  const keep = lastingKeep();
  const first = await mountReply({ keep });
  await disagree(first.root);
  type(prompt(first.root)!, 'text', own);
  await until(() => kept(prompt(first.root)!), 'the draft to be kept');
  first.element.remove();
  const again = () => first.memory.handle({ id: 'Ben', name: 'Ben', roles: ['participant'] });
  const { root } = await mountReply(await stage({ keep, wrap: again }));
  await until(() => prompt(root)?.textContent.includes(back), 'the draft');
  return root;
}

describe('<entente-composer> says what came back', () => {
  it('once, where it stands', async () => {
    const root = await comeBack();
    expect(told(root)).to.equal(1);
  });

  it('and not any more once it was sent', async () => {
    const root = await comeBack();
    button(prompt(root)!, 'Send to the author').click();
    await until(() => root.querySelector('#kind'), 'the words');
    type(root, 'text', words);
    await until(() => kept(root), 'the words to be kept');
    expect(told(root)).to.equal(0);
  });
});
