import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../src/adapters/errors.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import { openDeviceKeep } from '../../src/store/device-keep.js';
import { Drafts } from '../../src/store/drafts.js';
import type { Keep } from '../../src/store/keep.js';
import { KeptOutbox } from '../../src/store/kept-outbox.js';
import { Outbox } from '../../src/store/outbox.js';
import { aConsultation, town } from '../support/builders.js';
import { button, until } from '../support/mount.js';

/** A device is shared by all tests: these have a consultation of their own. */
const id = 'pier';
const mine = `outbox/"${id}"`;

const words = 'Lease them to local boats, and to the ferry.';

describe('<entente-consultation>, and what was refused after it waited', () => {
  let keep: Keep;

  before(async () => (keep = await openDeviceKeep()));
  afterEach(async () => {
    await new Drafts(() => Promise.resolve(keep), 'test').removeAll(id);
    for (const [name] of await keep.entries(mine)) await keep.delete(name);
  });
  after(() => keep.close());

  /** A new wording that waited on this device when the page was left. */
  async function waited(actorId = 'Ben', commandId = 'waited'): Promise<void> {
    await new KeptOutbox(new Outbox(), () => Promise.resolve(keep)).put({
      command: { type: 'editClaim', id: commandId, claimId: 'berths', revision: 1, text: words },
      consultationId: id,
      actorId,
      givenAt: '2026-05-01T12:00:00Z',
      state: 'waiting',
      typed: { intent: 'edit', parentId: 'berths', fields: { id: commandId, text: words } },
    });
  }

  async function opened({ lang = 'en', inside = html`` } = {}) {
    const adapter = new MemoryAdapter({
      records: [aConsultation({}, { id }), ...town().slice(1)],
      actor: { id: 'Ben', name: 'Ben', roles: ['participant'] },
    });
    adapter.submit = () => Promise.reject(new AdapterError('conflict', 'No.'));
    const around = await fixture<HTMLElement>(html`
      <div lang=${lang}>
        <entente-consultation consultation=${id} .adapter=${adapter}
          >${inside}</entente-consultation
        >
      </div>
    `);
    const element = around.querySelector<Consultation>('entente-consultation')!;
    return { element, root: element.shadowRoot! };
  }

  const listed = (root: ParentNode) =>
    root.querySelector('entente-drafts')?.shadowRoot?.querySelector('li')?.textContent ?? '';

  it('shows the words of an edit after a reload, and why they were refused', async () => {
    await waited();
    const { element, root } = await opened();
    await until(() => listed(root).includes(words), 'the words');
    expect(listed(root)).to.contain('It was changed meanwhile. Read the newer version');
    expect(listed(root)).to.contain('Your new wording of 1');
    await until(() => root.querySelector('[role="status"]')?.textContent.includes('not accepted'));
    await expect(element).to.be.accessible();
  });

  it('says it in French', async () => {
    await waited();
    const { root } = await opened({ lang: 'fr' });
    await until(() => listed(root).includes('Non accepté.'), 'the words');
  });

  it('shows it on the next visit as well', async () => {
    await waited();
    const first = await opened();
    await until(() => listed(first.root).includes(words), 'the words');
    first.element.remove();
    expect(await keep.entries(mine)).to.deep.equal([]);
    const { root } = await opened();
    await until(() => listed(root).includes(words), 'the words');
  });

  it('leaves both texts where the form holds another by now', async () => {
    await waited();
    const key = { consultationId: id, actorId: 'Ben', intent: 'edit', parentId: 'berths' };
    await new Drafts(() => Promise.resolve(keep), 'before').save(key, { text: 'Another.' });
    const { root } = await opened();
    await until(() => listed(root).includes(words), 'the words');
    expect(listed(root)).to.contain('holds another text');
    const draft = await new Drafts(() => Promise.resolve(keep), 'test').read(key);
    expect(draft?.fields.text).to.equal('Another.');
  });

  it('deletes it with all drafts when the reader says so', async () => {
    await waited();
    const { root } = await opened();
    await until(() => listed(root).includes(words), 'the words');
    const key = { consultationId: id, actorId: 'Ben', intent: 'edit', parentId: 'berths' };
    const drafts = root.querySelector('entente-drafts')!.shadowRoot!;
    button(drafts, 'Delete all drafts').click();
    await until(() => listed(root) === '', 'the list to be empty');
    expect(await new Drafts(() => Promise.resolve(keep), 'test').read(key)).to.equal(undefined);
  });

  it('shows nothing of another person', async () => {
    const key = { consultationId: id, actorId: 'Cyd', intent: 'evidence', parentId: 'berths' };
    const sent = { commandId: 'sent', refused: { code: 'conflict', unmet: null } } as const;
    await new Drafts(() => Promise.resolve(keep), 'before').putBack(
      key,
      { excerpt: 'Theirs.' },
      sent,
    );
    await waited('Cyd', 'earlier');
    await waited();
    const { root } = await opened();
    await until(() => listed(root).includes(words), 'the words of one’s own');
    const items = root.querySelector('entente-drafts')!.shadowRoot!.querySelectorAll('li');
    expect(items.length).to.equal(1);
    expect((await keep.entries(mine)).length).to.equal(1);
  });

  it('lists it below a layout of the page’s own', async () => {
    await waited();
    const inside = html`<entente-thread></entente-thread>`;
    const { root } = await opened({ inside });
    await until(() => listed(root).includes(words), 'the words');
  });

  it('lists it where a layout of the page’s own says, and nowhere else', async () => {
    await waited();
    const inside = html`<entente-drafts></entente-drafts><entente-thread></entente-thread>`;
    const { element, root } = await opened({ inside });
    await until(() => listed(element).includes(words), 'the words');
    expect(root.querySelector('entente-drafts') === null).to.equal(true);
  });
});
