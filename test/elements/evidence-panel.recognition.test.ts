import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import '../../src/elements/evidence-panel/evidence-form.define.js';
import type { EvidencePanel } from '../../src/elements/evidence-panel/evidence-panel.js';
import { aClaim } from '../support/builders.js';
import { aRecognition, supportedTown } from '../support/evidence.js';
import {
  button,
  choose,
  focused,
  mount,
  type,
  until,
  type StageOptions,
} from '../support/mount.js';

async function mountPanel(options: StageOptions = {}, show = 'evidence') {
  const mounted = await mount<EvidencePanel>(
    html`<entente-evidence-panel claim-id="water" show=${show}></entente-evidence-panel>`,
    { records: supportedTown(), ...options },
  );
  await until(() => mounted.store.details.cell('water').value.status === 'ready', 'the details');
  await mounted.element.updateComplete;
  return mounted;
}

const form = (root: ShadowRoot) =>
  root.querySelector('entente-evidence-form')?.shadowRoot ?? undefined;

const asks = (root: ShadowRoot) =>
  until(() => form(root)?.querySelector('input[name="manner"]'), 'the question');

describe('<entente-evidence-panel> on a claim that is supported', () => {
  it('asks whoever disagrees how they take it, below the evidence', async () => {
    const { element, root } = await mountPanel();
    await asks(root);
    expect(root.querySelector('.source')).to.exist;
    expect(form(root)?.querySelector('h3')?.textContent).to.equal(
      '2 is now supported, and you disagree with it',
    );
    await expect(element).to.be.accessible();
  });

  it('asks whoever opposed it by a reply', async () => {
    const reply = aClaim('no', { authorId: 'Cyd', parentId: 'water', relation: 'opposes' });
    const { root, store } = await mountPanel({ records: supportedTown([reply]), name: 'Cyd' });
    await store.list({ parentId: 'water', order: 'number' }).more();
    await asks(root);
  });

  it('does not ask whoever agrees, its author, or who has answered', async () => {
    for (const [name, more] of [['Eve'], ['Ana'], ['Ben', aRecognition('Ben')]] as const) {
      const { root } = await mountPanel({ name, records: supportedTown(more ? [more] : []) });
      await until(() => root.querySelector('.source'));
      expect(form(root), name).to.be.undefined;
    }
  });

  it('does not ask where the rule is off', async () => {
    const { root } = await mountPanel({ records: supportedTown([], { recognition: 'off' }) });
    await until(() => root.querySelector('.source'));
    expect(form(root)).to.be.undefined;
  });

  it('can be put off', async () => {
    const { root } = await mountPanel();
    await asks(root);
    button(form(root)!, 'Later').click();
    await until(() => focused()?.id === 'head');
    expect(form(root)).to.be.undefined;
  });

  it('wants an answer and a sentence', async () => {
    const { root } = await mountPanel();
    await asks(root);
    button(form(root)!, 'Put on the record').click();
    await until(() => focused()?.id === 'problems');
    expect(form(root)!.querySelectorAll('#problems li')).to.have.length(2);
  });

  it('puts the answer on the record, shows it there, and says so once', async () => {
    const { root, said } = await mountPanel();
    await asks(root);
    choose(form(root)!, 'manner', 'other-reason');
    type(form(root)!, 'text', 'I worry about the cost.');
    button(form(root)!, 'Put on the record').click();
    await until(() => root.querySelector('[part="recognitions"]'), 'the recognition');
    expect(root.querySelector('[part="recognitions"]')?.textContent).to.contain('the cost');
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal(['It is on the record.']);
  });

  it('is answered by keys alone, when the panel was opened for it', async () => {
    const { element, root } = await mountPanel({}, 'recognise');
    await asks(root);
    element.focus();
    await until(() => focused()?.matches('input[name="manner"]'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'I had not seen the book.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('[part="recognitions"]'), 'the list');
    expect(root.querySelector('[part="recognitions"]')?.textContent).to.contain(
      'It changes their view.',
    );
  });

  /** As a step of another form. */
  async function mountStep() {
    const mounted = await mount<EvidencePanel>(
      html`<entente-evidence-panel
        embedded
        claim-id="water"
        show="recognise"
      ></entente-evidence-panel>`,
      { records: supportedTown() },
    );
    await asks(mounted.root);
    return mounted;
  }

  it('is done as a step of another form once the answer is on the record', async () => {
    const { element, root } = await mountStep();
    let isDone = false;
    element.addEventListener('entente-panel-close', () => (isDone = true));
    choose(form(root)!, 'manner', 'other-reason');
    type(form(root)!, 'text', 'I worry about the cost.');
    button(form(root)!, 'Put on the record').click();
    await until(() => isDone, 'the end of the step');
  });

  it('can be read there, and nothing else is begun from it', async () => {
    const { element, root } = await mountStep();
    const sources = root.querySelector('details')!;
    sources.open = true;
    await until(() => sources.querySelector('.source'), 'the source');
    expect(sources.querySelector('button') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });
});
