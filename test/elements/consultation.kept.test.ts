import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import type { Phase } from '../../src/model/consultation.js';
import { openDeviceKeep } from '../../src/store/device-keep.js';
import { Drafts, type DraftFields, type DraftKey } from '../../src/store/drafts.js';
import type { Keep } from '../../src/store/keep.js';
import { aConsultation, daysFromNow, town } from '../support/builders.js';
import { button, focused, type, until } from '../support/mount.js';

const words = 'I worry about the winter.';

describe('<entente-consultation>, and what was typed before it closed', () => {
  const now = Date.now;
  let keep: Keep;

  before(async () => (keep = await openDeviceKeep()));
  afterEach(async () => {
    Date.now = now;
    await new Drafts(() => Promise.resolve(keep), 'test').removeAll('quay');
  });
  after(() => keep.close());

  /** What somebody typed on another day, on this device. */
  async function typed(fields: DraftFields, key: Partial<DraftKey> = {}): Promise<void> {
    const whole = { consultationId: 'quay', actorId: 'Ben', intent: 'claim', parentId: null };
    await new Drafts(() => Promise.resolve(keep), 'before').save({ ...whole, ...key }, fields);
  }

  async function opened(
    closesAt: string,
    lang = 'en',
    name = 'Ben',
    inside = html``,
    phases: Phase[] = [],
  ) {
    const records = [aConsultation({}, { closesAt, phases }), ...town().slice(1)];
    const adapter = new MemoryAdapter({
      records,
      actor: { id: name, name, roles: ['participant'] },
    });
    const around = await fixture<HTMLElement>(html`
      <div lang=${lang}>
        <entente-consultation consultation="quay" .adapter=${adapter}
          >${inside}</entente-consultation
        >
      </div>
    `);
    const element = around.querySelector<Consultation>('entente-consultation')!;
    const root = element.shadowRoot!;
    const thread = 'entente-thread';
    await until(() => (root.querySelector(thread) ?? element.querySelector(thread))?.shadowRoot);
    return { element, root };
  }

  const closed = (lang?: string) => opened(daysFromNow(-1), lang);

  const within = (root: ShadowRoot, tag: string) => root.querySelector(tag)?.shadowRoot;

  async function field(root: ShadowRoot): Promise<HTMLTextAreaElement> {
    root.querySelector('entente-composer')?.scrollIntoView();
    await until(() => within(root, 'entente-composer')?.querySelector('#text'), 'the field');
    return within(root, 'entente-composer')!.querySelector<HTMLTextAreaElement>('#text')!;
  }

  it('keeps what somebody is writing on the page when it closes', async () => {
    const { element, root } = await opened(daysFromNow(1));
    await field(root);
    type(within(root, 'entente-composer')!, 'text', words);
    Date.now = () => now() + 2 * 86_400_000;
    element.requestUpdate();
    await element.updateComplete;
    expect((await field(root)).value).to.equal(words);
  });

  it('shows a contribution that was begun, and says that it cannot be sent', async () => {
    await typed({ text: words });
    const { element, root } = await closed();
    await until(() => root.querySelector('entente-composer'), 'the composer');
    await field(root);
    const composer = within(root, 'entente-composer')!;
    await until(() => composer.querySelector<HTMLTextAreaElement>('#text')?.value === words);
    await until(() => composer.textContent.includes('you can copy it'), 'the notice');
    await expect(element).to.be.accessible();
  });

  it('lists what was begun under contributions, whole', async () => {
    await typed({ text: words, relation: 'qualifies' }, { parentId: 'berths' });
    await typed({ excerpt: 'Two a day.' }, { intent: 'evidence', parentId: 'berths' });
    const { element, root } = await closed();
    await until(() => within(root, 'entente-drafts')?.querySelectorAll('li').length === 2);
    const list = within(root, 'entente-drafts')!.textContent;
    for (const each of ['Your reply to 1', words, 'Your evidence on 1', 'Two a day.'])
      expect(list).to.contain(each);
    await expect(element).to.be.accessible();
  });

  it('lists what was begun in a phase that takes it no more', async () => {
    const answering = { id: 'answer', label: { en: 'Answers' }, allows: ['answer' as const] };
    const phase = { ...answering, opensAt: daysFromNow(-1), closesAt: daysFromNow(1) };
    await typed({ text: words }, { parentId: 'berths' });
    const { root } = await opened(daysFromNow(2), 'en', 'Ben', html``, [phase]);
    await until(() => within(root, 'entente-drafts')?.textContent.includes(words), 'the list');
  });

  it('lists it in French', async () => {
    await typed({ text: words }, { parentId: 'berths' });
    const { root } = await closed('fr');
    await until(() => within(root, 'entente-drafts')?.textContent.includes('Votre réponse à la 1'));
  });

  it('deletes all of it when the reader says so, and keeps the focus', async () => {
    await typed({ text: words }, { parentId: 'berths' });
    const { root } = await closed();
    await until(() => within(root, 'entente-drafts')?.querySelector('details'), 'the list');
    const list = within(root, 'entente-drafts')!;
    list.querySelector('details')!.open = true;
    button(list, 'Delete all drafts').click();
    await until(() => list.querySelectorAll('li').length === 0, 'the list to be empty');
    await until(() => focused()?.localName === 'summary', 'the focus');
    expect(await keep.entries('draft/["quay"')).to.deep.equal([]);
  });

  it('lists all of it below a layout of the page’s own', async () => {
    await typed({ text: words });
    await typed({ excerpt: 'Two a day.' }, { intent: 'evidence', parentId: 'berths' });
    const inside = html`<entente-thread></entente-thread>`;
    const { element, root } = await opened(daysFromNow(-1), 'en', 'Ben', inside);
    await until(() => within(root, 'entente-drafts')?.querySelectorAll('li').length === 2);
    const list = within(root, 'entente-drafts')!.textContent;
    for (const each of ['Your contribution', words, 'Your evidence on 1', 'Two a day.'])
      expect(list).to.contain(each);
    await expect(element).to.be.accessible();
  });

  it('deletes all of it in a layout of the page’s own as well', async () => {
    await typed({ text: words });
    const inside = html`<entente-thread></entente-thread>`;
    const { root } = await opened(daysFromNow(-1), 'en', 'Ben', inside);
    await until(() => within(root, 'entente-drafts')?.querySelector('li'), 'the list');
    button(within(root, 'entente-drafts')!, 'Delete all drafts').click();
    await until(() => !within(root, 'entente-drafts')!.querySelector('li'), 'the list to be empty');
  });

  it('takes no room in a layout of the page’s own while there is nothing', async () => {
    const inside = html`<entente-drafts></entente-drafts><entente-thread></entente-thread>`;
    const { element } = await opened(daysFromNow(-1), 'en', 'Ben', inside);
    await customElements.whenDefined('entente-drafts');
    expect(element.querySelector('entente-drafts')!.getBoundingClientRect().height).to.equal(0);
  });

  it('shows nothing of another person', async () => {
    await typed({ text: words }, { actorId: 'Cyd' });
    await typed({ text: words }, { actorId: 'Cyd', parentId: 'berths' });
    await typed({ text: 'Mine.' }, { intent: 'edit', parentId: 'berths' });
    const { root } = await closed();
    await until(() => within(root, 'entente-drafts')?.textContent.includes('Mine.'));
    expect(root.querySelector('entente-composer') === null).to.equal(true);
    expect(within(root, 'entente-drafts')!.textContent).not.to.contain(words);
  });

  it('has nothing on the page for whoever has typed nothing', async () => {
    await typed({ text: words }, { actorId: 'Cyd' });
    const { root } = await closed();
    const other = await opened(daysFromNow(-1), 'en', 'Cyd');
    // Asked later, and by then answered.
    await until(() => other.root.querySelector('entente-composer'), 'the text of the other');
    expect(root.querySelector('entente-composer, entente-drafts') === null).to.equal(true);
  });
});
