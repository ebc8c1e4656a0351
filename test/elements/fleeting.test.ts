import { expect, fixture, html } from '@open-wc/testing';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/composer/composer.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/elements/evidence-panel/evidence-form.define.js';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import type { EvidencePanel } from '../../src/elements/evidence-panel/evidence-panel.js';
import { draftsOf } from '../../src/store/drafts.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { button, choose, focused, mount, stage, type, until } from '../support/mount.js';
import { factTown } from '../support/evidence.js';
import { townBackend } from '../support/town-backend.js';

const words = 'I worry about the winter.';
const onPage = 'Kept only as long as this page stays open.';
const waits = `${onPage} It will be sent when you are back online.`;

const plan = [{ on: 'submit', fault: { does: 'fail', code: 'offline' } }] as const;
const offline = (memory: MemoryAdapter) => new FaultAdapter(memory, { plan });

/** A page without a connection whose browser keeps nothing. */
const denied = (lang = 'en') => stage({ keep: new MemoryKeep(), wrap: offline, lang });

async function sent(lang?: string) {
  const mounted = await mount<Composer>(
    html`<entente-composer></entente-composer>`,
    await denied(lang),
  );
  const { root } = mounted;
  await until(() => root.querySelector('#text'), 'the field');
  choose(root, 'kind', 'concern');
  type(root, 'text', words);
  await until(() => root.querySelector('[part="notice"]'), 'the notice');
  root.querySelector<HTMLButtonElement>('form .button.primary')!.click();
  await until(() => root.querySelector('#send'), 'the review');
  root.querySelector<HTMLButtonElement>('#send')!.click();
  await until(() => focused()?.id === 'sent');
  return mounted;
}

describe('Where a browser keeps nothing', () => {
  it('no field says that its draft is kept', async () => {
    const { element, store, root } = await mount<Composer>(
      html`<entente-composer></entente-composer>`,
      await denied(),
    );
    await until(() => root.querySelector('#text'), 'the field');
    type(root, 'text', words);
    await until(() => root.querySelector('[part="notice"]'), 'the notice');
    await until(async () => {
      const [found] = await draftsOf(store).find({ consultationId: 'quay', actorId: 'Ben' });
      return found?.fields.text === words;
    }, 'the draft');
    await element.updateComplete;
    expect(root.textContent).not.to.contain('kept on this device');
  });

  it('a contribution that waits is said to last as long as the page', async () => {
    const { root, said } = await sent();
    expect(root.querySelector('#sent')?.textContent).to.contain(onPage);
    await until(() => said.includes(waits), 'the announcement');
  });

  it('says it in French', async () => {
    const { root } = await sent('fr');
    expect(root.querySelector('#sent')?.textContent).to.contain(
      'Conservée seulement tant que cette page reste ouverte.',
    );
  });

  it('the card of what waits says it too', async () => {
    const on = await sent();
    const [{ command } = { command: { id: '' } }] = on.store.outbox.entries.value;
    const { root } = await mount<ClaimCard>(
      html`<entente-claim-card claim-id=${command.id}></entente-claim-card>`,
      on,
    );
    await until(() => root.textContent.includes(waits), 'the words');
  });

  it('without a connection, the composer promises no more', async () => {
    const { root, store } = await mount<Composer>(
      html`<entente-composer></entente-composer>`,
      await denied(),
    );
    store.pause();
    await until(() => root.textContent.includes('kept only as long as this page stays open'));
    expect(root.textContent).not.to.contain('kept on this device');
  });

  it('evidence that waits is said to last as long as the page', async () => {
    const on = await stage({ keep: new MemoryKeep(), wrap: offline, records: factTown() });
    const { root, said } = await mount<EvidencePanel>(
      html`<entente-evidence-panel claim-id="water" show="add-evidence"></entente-evidence-panel>`,
      on,
    );
    const form = () => root.querySelector('entente-evidence-form')?.shadowRoot;
    await until(() => form()?.querySelector('form'), 'the form');
    choose(form()!, 'bearing', 'supports');
    const kind = form()!.querySelector<HTMLSelectElement>('#sourceKind')!;
    kind.value = 'record';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    type(form()!, 'date', '2022-09');
    type(form()!, 'citation', 'Tide book of the harbour office');
    button(form()!, 'Add evidence').click();
    const state = () => root.querySelector('.source [data-state="waiting"]')?.textContent;
    await until(() => state()?.includes(waits), 'the waiting source');
    await until(() => said.includes(waits), 'the announcement');
  });

  it('the consultation promises no more either', async () => {
    const { shadowRoot } = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="quay"
        keep-nothing
        .adapter=${townBackend()}
      ></entente-consultation>
    `);
    await until(() => shadowRoot?.querySelector('entente-thread'), 'the consultation');
    dispatchEvent(new Event('offline'));
    const status = () => shadowRoot?.querySelector('[role="status"]')?.textContent;
    await until(() => status()?.includes('kept only as long as this page stays open'));
    expect(shadowRoot?.querySelector('.notice')?.textContent).not.to.contain('on this device');
  });
});
