import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import '../../src/elements/consultation/consultation.define.js';
import '../../src/i18n/locales/en.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aConsultation, town } from '../support/builders.js';
import { mount, until } from '../support/mount.js';

const own = 'What you write is public.';

/** The town, without a word on privacy. */
function silent(): AnyRecord[] {
  const { fixed, open, decider, promise } = aConsultation().mandate;
  return [aConsultation({}, { mandate: { fixed, open, decider, promise } }), ...town().slice(1)];
}

describe('<entente-composer>, and its privacy notice', () => {
  const composer = async (records: readonly AnyRecord[], inside: unknown = '') => {
    const mounted = await mount<Composer>(html`<entente-composer>${inside}</entente-composer>`, {
      records,
    });
    await until(() => mounted.root.querySelector('#text'), 'the field');
    return mounted;
  };

  const complaint = (root: ShadowRoot) => root.querySelector('.notice[data-tone="alarm"]');

  it('shows those who build the page that there is none', async () => {
    const { element, root } = await composer(silent());
    expect(complaint(root)?.textContent).to.contain('without a privacy notice');
    await expect(element).to.be.accessible();
  });

  it('complains of nothing where the mandate has one', async () => {
    const { root } = await composer(town());
    expect(complaint(root) === null).to.equal(true);
  });

  it('complains of nothing where the page has one', async () => {
    const { root } = await composer(silent(), html`<p slot="privacy">Ours.</p>`);
    expect(complaint(root) === null).to.equal(true);
  });
});

describe('<entente-consultation>, and the privacy notice of its composer', () => {
  const adapter = () =>
    new MemoryAdapter({
      records: town(),
      actor: { id: 'Ben', name: 'Ben', roles: ['participant'] },
    });

  async function opened(inside: unknown): Promise<ShadowRoot> {
    const around = await fixture<HTMLElement>(html`
      <div lang="en">
        <entente-consultation consultation="quay" keep-nothing .adapter=${adapter()}
          >${inside}</entente-consultation
        >
      </div>
    `);
    return around.querySelector('entente-consultation')!.shadowRoot!;
  }

  async function slotIn(inside: unknown): Promise<HTMLSlotElement> {
    const root = await opened(inside);
    const find = () =>
      root
        .querySelector('entente-composer')
        ?.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="privacy"]');
    await until(() => root.querySelector('entente-composer'), 'the composer');
    await until(() => {
      root.querySelector('entente-composer')?.scrollIntoView();
      return find();
    }, 'the slot');
    return find()!;
  }

  const said = (slot: HTMLSlotElement): string =>
    slot
      .assignedNodes({ flatten: true })
      .map(({ textContent }) => textContent?.trim())
      .join('');

  it('is that of the page, where it gives one', async () => {
    expect(said(await slotIn(html`<p slot="privacy">Ours.</p>`))).to.equal('Ours.');
  });

  it('may be an element of ours, which does not decide the layout', async () => {
    const slot = await slotIn(html`<entente-mandate slot="privacy"></entente-mandate>`);
    const [given] = slot.assignedElements({ flatten: true });
    expect(given?.localName).to.equal('entente-mandate');
  });

  it('is that of the page in a reply as well, which takes it from nowhere', async () => {
    const root = await opened(
      html`<p slot="privacy">Ours.</p>
        <p slot="guidelines">Be kind.</p>
        <p slot="other">Else.</p>`,
    );
    const entries = () => root.querySelector('entente-thread')?.shadowRoot;
    await until(() => entries()?.querySelector('entente-entry')?.shadowRoot, 'the claim');
    const entry = entries()!.querySelector('entente-entry')!;
    await entry.open({ claimId: 'berths', panel: 'reply', relation: 'qualifies' });
    const reply = entry.shadowRoot!.querySelector('entente-composer')!;
    await until(() => reply.shadowRoot?.querySelector('slot[name="privacy"]'), 'the slot');
    const slot = reply.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="privacy"]')!;
    expect(said(slot)).to.equal('Ours.');
    expect([...reply.children].map(({ textContent }) => textContent)).to.deep.equal([
      'Ours.',
      'Be kind.',
    ]);
    expect(root.host.textContent).to.contain('Ours.');
  });

  it('is that of the mandate, where the page gives none', async () => {
    const slot = await slotIn(html`<p slot="guidelines">Be kind.</p>`);
    expect(said(slot)).to.equal(own);
  });
});
