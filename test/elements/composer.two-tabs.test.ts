import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import '../../src/elements/drafts/drafts.define.js';
import type { Drafts } from '../../src/elements/drafts/drafts.js';
import { draftsOf } from '../../src/store/drafts.js';
import type { Keep } from '../../src/store/keep.js';
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
} from '../support/mount.js';

const mine = 'I worry about the winter.';
const theirs = 'The berths are too dear.';
const here = 'There is another text of yours: choose one';

const tab = (keep: Keep, writer: string) => stage({ keep, writer });

async function composerOn(on: Stage) {
  const mounted = await mount<Composer>(html`<entente-composer></entente-composer>`, on);
  await until(() => mounted.root.querySelector('#text'), 'the field');
  return mounted;
}

const text = (root: ShadowRoot) => root.querySelector<HTMLTextAreaElement>('#text')?.value;
const quoted = (root: ShadowRoot) => root.querySelector('q')?.textContent;
/** Waits until this is what is kept. */
async function kept({ store }: Stage, ...texts: string[]): Promise<void> {
  const now = async () => {
    const found = await draftsOf(store).find({ consultationId: 'quay', actorId: 'Ben' });
    return found.map(({ fields }) => fields.text).sort();
  };
  const wanted = [...texts].sort().join('\n');
  await until(async () => (await now()).join('\n') === wanted, `what is kept: ${wanted}`);
}

const told = (said: readonly string[]) => said.filter((each) => each.includes('another tab'));

/** Two tabs of the same person with the same draft: the other one has typed first. */
async function twoTabs() {
  const keep = lastingKeep();
  const first = await composerOn(await tab(keep, 'first'));
  const second = await composerOn(await tab(keep, 'second'));
  choose(second.root, 'kind', 'concern');
  type(second.root, 'text', theirs);
  await until(() => second.root.textContent.includes('Draft kept on this device'));
  type(first.root, 'text', mine);
  await until(() => quoted(first.root) === theirs, 'both texts');
  return { keep, first, second };
}

describe('<entente-composer> in two tabs with the same draft', () => {
  it('says at the field that the other has changed it, and leads to both texts', async () => {
    const { first } = await twoTabs();
    const foot = first.root.querySelector('#text ~ .field-foot')!;
    expect(foot.textContent).to.contain(here);
    expect(foot.textContent).not.to.contain('Draft kept');
    button(foot, here).click();
    expect(focused()?.textContent).to.contain(theirs);
    await expect(first.element).to.be.accessible();
  });

  it('announces it, once', async () => {
    const { first } = await twoTabs();
    type(first.root, 'text', `${mine} And the spring.`);
    await until(() => told(first.said).length > 0, 'the announcement');
    await first.element.updateComplete;
    expect(told(first.said)).to.deep.equal([
      'There is another text of yours, from another tab or from before you signed in. Both texts are here. Choose the one to go on with.',
    ]);
  });

  it('says it at the field in French', async () => {
    const keep = lastingKeep();
    const first = await composerOn(await stage({ keep, writer: 'first', lang: 'fr' }));
    const second = await tab(keep, 'second');
    await draftsOf(second.store).save(
      { consultationId: 'quay', actorId: 'Ben', intent: 'claim', parentId: null },
      { text: theirs },
    );
    type(first.root, 'text', mine);
    await until(() => first.root.textContent.includes('Il y a un autre texte de vous'));
  });

  it('keeps both from then on, and shows after a reload the one that its form does not hold', async () => {
    const { keep, first } = await twoTabs();
    type(first.root, 'text', `${mine} And the spring.`);
    await kept(first, `${mine} And the spring.`, theirs);
    first.element.remove();
    const reloaded = await composerOn(await tab(keep, 'third'));
    await until(() => text(reloaded.root) === theirs, 'the text of the form');
    const { root } = await mount<Drafts>(html`<entente-drafts></entente-drafts>`, reloaded);
    await until(() => root.querySelector('li')?.textContent.includes('And the spring.'));
    expect(root.querySelector('li')?.textContent).to.contain('holds another text by now');
  });

  it('shows both again in a form that was left and comes back', async () => {
    const { first } = await twoTabs();
    await kept(first, mine, theirs);
    first.element.remove();
    const again = await composerOn(first);
    await until(() => quoted(again.root) === theirs, 'both texts');
    expect(text(again.root)).to.equal(mine);
  });

  it('sends one and leaves the other where it was', async () => {
    const { keep, first } = await twoTabs();
    choose(first.root, 'kind', 'value');
    button(first.root, 'Continue').click();
    await until(() => first.root.querySelector('#send'), 'the review');
    button(first.root, 'Send').click();
    await until(() => first.root.querySelector('#sent'), 'it to be sent');
    await kept(first, theirs);
    const reloaded = await composerOn(await tab(keep, 'third'));
    await until(() => text(reloaded.root) === theirs, 'the other text');
  });

  it('goes on with one, and forgets the other once somebody has chosen', async () => {
    const { first } = await twoTabs();
    button(first.root, 'Go on with the text of this form').click();
    await until(() => quoted(first.root) === undefined, 'one text');
    await kept(first, mine);
  });

  it('asks again where the other was written on before somebody chose', async () => {
    const { first, second } = await twoTabs();
    type(second.root, 'text', `${theirs} By far.`);
    await kept(second, mine, `${theirs} By far.`);
    button(first.root, 'Take the other text').click();
    await until(() => quoted(first.root) === `${theirs} By far.`, 'the newer text');
  });
});
