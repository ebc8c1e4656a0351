import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { Adapter } from '../../src/adapters/contract.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { emptyTally, type Claim, type Tally } from '../../src/model/claim.js';
import type { LocalText } from '../../src/model/parts.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, daysFromNow, town } from '../support/builders.js';
import { button, focused, mount, until, type StageOptions } from '../support/mount.js';

describe('<entente-claim-card>', () => {
  const tally = (counts: Partial<Tally>): Tally => ({
    ...emptyTally('berths'),
    revision: 1,
    ...counts,
  });

  /** The town with Ana's claim as it is told, and its counts. */
  function told(claim: Partial<Claim>, counts: Partial<Tally> = {}): AnyRecord[] {
    const others = town().filter(({ id }) => id !== 'berths');
    return [...others, aClaim('berths', claim), tally(counts)];
  }

  async function mountCard(options: StageOptions = {}) {
    const card = html`<entente-claim-card claim-id="berths"></entente-claim-card>`;
    const mounted = await mount<ClaimCard>(card, options);
    const { root } = mounted;
    await until(() => root.querySelector('.tombstone, [part="actions"]'), 'the whole card');
    return mounted;
  }

  /** The same backend, of which nothing can be asked but to read. */
  const readOnly = (memory: MemoryAdapter): Adapter => ({
    open: async (id) => {
      const opened = await memory.open(id);
      const absent = ['submit', 'changesSince', 'watch', 'aggregate', 'search'] as const;
      return { ...opened, capabilities: { ...opened.capabilities, absent } };
    },
    list: (query, page) => memory.list(query, page),
    get: (ids) => memory.get(ids),
    close: () => memory.close(),
  });

  const words = (root: ShadowRoot) => root.textContent.replace(/\s+/g, ' ');

  it('keeps what it said before it was edited readable', async () => {
    const earlier = [{ text: 'Lease them all.', until: daysFromNow(-1) }];
    const { root } = await mountCard({ records: told({ editedAt: daysFromNow(-1), earlier }) });
    const fold = root.querySelector('[part="earlier"]')!;
    expect(fold.querySelector('summary')?.textContent.trim()).to.equal('Earlier wording');
    expect(fold.querySelector('.quote')?.textContent.trim()).to.equal('Lease them all.');
  });

  it('says its day by the clock of the consultation', async () => {
    const records = told({ createdAt: '2026-06-18T02:00:00.000Z' }).map((record) =>
      record.type === 'consultation' ? { ...record, timeZone: 'America/Moncton' } : record,
    );
    const { root } = await mountCard({ records });
    expect(root.querySelector('time')?.textContent).to.contain('June 17');
  });

  it('breaks no word of the ballot where there is little room', async () => {
    const { root, around } = await mountCard({ lang: 'fr' });
    around.style.inlineSize = '5.4em';
    const agree = root.querySelector<HTMLElement>('.ballot-option > span:not(.count)')!;
    const line = parseFloat(getComputedStyle(agree).lineHeight);
    expect(Math.round(agree.offsetHeight / line)).to.equal(1);
  });

  const states: Record<string, AnyRecord[]> = {
    'as it is': told({}),
    challenged: told({ kind: 'fact' }, { support: 'challenged', evidenceDue: daysFromNow(6) }),
    supported: told({ kind: 'fact' }, { support: 'supported', evidenceFor: 2, sound: 3 }),
    contested: told({ kind: 'fact' }, { support: 'contested', evidenceFor: 1, evidenceAgainst: 2 }),
    unsupported: told({ kind: 'fact' }, { support: 'unsupported', evidenceDue: daysFromNow(-1) }),
    heard: told({}, { heard: 4 }),
    'a question': told({ kind: 'question' }, { shared: 29 }),
    withdrawn: told({
      status: 'withdrawn',
      tombstone: { at: daysFromNow(-1), reason: 'Said better in 3.', ground: null, intoId: null },
    }),
    removed: told({
      status: 'removed',
      tombstone: {
        at: daysFromNow(-1),
        reason: 'It named a private person.',
        ground: 'personal-data',
        intoId: null,
      },
    }),
  };

  for (const [state, records] of Object.entries(states)) {
    it(`passes the accessibility audit ${state}`, async () => {
      const { element } = await mountCard({ records });
      await expect(element).to.be.accessible();
    });
  }

  it('says number, kind, author and words', async () => {
    const { root } = await mountCard();
    expect(words(root)).to.match(/Contribution 1 Proposal Ana.*lease the berths/);
  });

  it('names itself by its heading', async () => {
    const { root } = await mountCard();
    const article = root.querySelector('article')!;
    const name = root.getElementById(article.getAttribute('aria-labelledby')!);
    expect(name?.textContent).to.contain('1');
  });

  it('is silent about support while nobody has asked', async () => {
    const { root } = await mountCard({ records: told({ kind: 'fact' }) });
    expect(root.querySelector('[data-state="challenged"]')).to.equal(null);
  });

  it('says until when evidence is due, and in how many days', async () => {
    const { root } = await mountCard({ records: states.challenged! });
    expect(words(root)).to.contain('in 6 days');
  });

  it('offers to ask a fact for evidence', async () => {
    const { root } = await mountCard({ records: told({ kind: 'fact' }) });
    expect(button(root, 'Ask for evidence')).to.exist;
  });

  it('never offers to ask lived experience for evidence', async () => {
    const { root } = await mountCard({ records: told({ kind: 'concern' }) });
    expect(root.querySelector('[data-panel="challenge"]')).to.equal(null);
  });

  it('takes a stance by keyboard', async () => {
    const { root, store } = await mountCard();
    root.querySelector<HTMLInputElement>('input[value="agree"]')!.focus();
    await sendKeys({ press: ' ' });
    await until(() => store.records.get('tally', 'berths')?.agree === 1, 'the count');
  });

  it('renders again when its own claim changes', async () => {
    const { element, store } = await mountCard();
    store.records.confirm([aClaim('berths', { revision: 9, text: 'Other words.' })]);
    expect(element.isUpdatePending).to.equal(true);
  });

  it('does not render again when another claim changes', async () => {
    const { element, store } = await mountCard();
    store.records.confirm([aClaim('other', { revision: 9 })]);
    expect(element.isUpdatePending).to.equal(false);
  });

  it('leaves the stance when the page cancels the request', async () => {
    const { element, root, store } = await mountCard();
    element.addEventListener('entente-command-request', (event) => event.preventDefault());
    root.querySelector<HTMLInputElement>('input[value="agree"]')!.click();
    expect(store.records.get('tally', 'berths')?.agree ?? 0).to.equal(0);
  });

  it('shows the counts only after one’s own view', async () => {
    const { root } = await mountCard({ records: told({}, { agree: 12 }) });
    expect(words(root)).to.contain('once you have given your own view');
  });

  it('has no ballot on one’s own claim', async () => {
    const { root } = await mountCard({ name: 'Ana' });
    expect(root.querySelector('input')).to.equal(null);
  });

  it('asks for a panel when a reply is wanted', async () => {
    const { element, root } = await mountCard();
    let panel = '';
    element.addEventListener('entente-panel-request', (event) => (panel = event.panel));
    button(root, 'Reply').click();
    expect(panel).to.equal('reply');
  });

  it('offers nothing to do in a published record', async () => {
    const { root, store } = await mountCard({ wrap: readOnly });
    expect([store.session.value.participantId, root.querySelector('[data-panel]')]).to.deep.equal([
      'Ben',
      null,
    ]);
  });

  it('says in a published record how many have the same question', async () => {
    const { root } = await mountCard({ records: states['a question']!, wrap: readOnly });
    expect(words(root)).to.contain('29 people have this question too');
  });

  it('leads a reply to what it answers', async () => {
    const { root, store } = await mountCard();
    const reply = aClaim('berths', { revision: 9, parentId: 'above', relation: 'opposes' });
    store.records.confirm([reply, aClaim('above', { number: '7' })]);
    await until(() => root.querySelector('.kind a')?.textContent === '7', 'the number');
    expect(root.querySelector<HTMLAnchorElement>('.kind a')?.hash).to.contain('above');
  });

  it('names what it was merged into', async () => {
    const tombstone = { at: daysFromNow(-1), reason: '', ground: null, intoId: 'other' };
    const merged = told({ status: 'merged', tombstone });
    const { root } = await mountCard({ records: [...merged, aClaim('other', { number: '7' })] });
    await until(() => root.querySelector('.tomb-text a')?.textContent === '7', 'the number');
  });

  it('says a removal without a hole where its rule is not on the record', async () => {
    const tombstone = { at: daysFromNow(-1), reason: 'Off it goes.', ground: null, intoId: null };
    const { root } = await mountCard({ records: told({ status: 'removed', tombstone }) });
    expect(words(root)).to.match(/Removed on .+ by a facilitator: Off it goes\./);
  });

  it('marks the words of a tombstone that are not its own', async () => {
    const { root } = await mountCard({ records: states.withdrawn!, lang: 'fr' });
    const reason = root.querySelector('.tomb-text [lang="en"]');
    expect(reason?.textContent).to.equal('Said better in 3.');
  });

  /** An official answer, in the languages in which its reasons are given. */
  const answered = (reasons: LocalText): AnyRecord[] => [
    ...told({}),
    {
      type: 'response',
      id: 'answer',
      revision: 1,
      subjectId: 'berths',
      verdict: 'in-part',
      reasons,
      body: { en: 'The council', fr: 'Le conseil' },
      dueAt: null,
      at: daysFromNow(-1),
      commitmentId: null,
    },
  ];

  const answer = async (reasons: LocalText): Promise<string> => {
    const { root } = await mountCard({ records: answered(reasons) });
    return root.querySelector('[part="answer"]')?.textContent ?? '';
  };

  it('says that an official answer is missing in the reader’s language', async () => {
    expect(await answer({ fr: 'Dès l’an prochain.' })).to.contain('Not available in English yet.');
  });

  it('says nothing of languages when the official answer is in the reader’s', async () => {
    const both = { fr: 'Dès l’an prochain.', en: 'From next year.' };
    expect(await answer(both)).not.to.contain('Not available');
  });

  it('marks the words with their own language', async () => {
    const { root } = await mountCard({ records: told({ language: 'fr', text: 'Louons-les.' }) });
    expect(root.querySelector('[part="text"]')?.getAttribute('lang')).to.equal('fr');
  });

  it('speaks French where the page does', async () => {
    const { root } = await mountCard({ lang: 'fr' });
    expect(words(root)).to.contain('Proposition');
  });

  it('follows the page when it changes its language', async () => {
    const { root, around } = await mountCard();
    around.lang = 'fr';
    await until(() => words(root).includes('Proposition'), 'the French words');
  });

  it('shows every hostile text as text (bad inputs 1, 5, 6, 7, 8)', async () => {
    const hostile = '<img src=x onerror=alert(1)><entente-thread></entente-thread><b slot=x>b</b>';
    const { root } = await mountCard({ records: told({ text: hostile }) });
    expect(root.querySelector('[part="text"]')?.textContent.trim()).to.equal(hostile);
  });

  it('drops a dangerous link and keeps its words (bad input 3)', async () => {
    const { root } = await mountCard({ records: told({ text: 'See javascript:alert(1) now' }) });
    expect(root.querySelector('[part="text"] a')).to.equal(null);
  });

  it('makes no request for what a text links to (bad input 9)', async () => {
    const text = 'https://example.org/pixel.png and https://example.org/film.mp4';
    const { root } = await mountCard({ records: told({ text }) });
    expect(root.querySelectorAll('[part="text"] :not(p, a, br)').length).to.equal(0);
  });

  it('folds the rest of a long text behind how much there is', async () => {
    const text = Array(400).fill('word').join(' ');
    const { root } = await mountCard({ records: told({ text }) });
    expect(root.querySelector('[part="text"] summary')?.textContent).to.match(/other \d+ words/);
  });

  it('puts the focus on its number', async () => {
    const { element } = await mountCard();
    element.focus();
    expect(focused()?.className).to.equal('claim-no');
  });

  it('keeps to 320 pixels with an endless word (bad input 10)', async () => {
    const { element } = await mountCard({ records: told({ text: 'x'.repeat(5_000) }) });
    element.style.setProperty('inline-size', '320px');
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
