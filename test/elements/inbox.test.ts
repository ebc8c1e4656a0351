import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/inbox/inbox.define.js';
import type { Inbox } from '../../src/elements/inbox/inbox.js';
import { newId } from '../../src/internal/new-id.js';
import { aClaim, aParaphrase, daysFromNow, town } from '../support/builders.js';
import {
  aChallenge,
  anAssessment,
  aSource,
  aTally,
  attach,
  factTown,
} from '../support/evidence.js';
import { aNomination, aReport } from '../support/moderation.js';
import { mount, until, type StageOptions } from '../support/mount.js';

describe('<entente-inbox>', () => {
  const mountInbox = (options: StageOptions) =>
    mount<Inbox>(html`<entente-inbox></entente-inbox>`, options);

  const words = (root: ShadowRoot) =>
    [...root.querySelectorAll('button')].map(({ textContent }) => textContent.trim());

  const asked = { records: factTown([aChallenge(), aTally({ support: 'challenged' })]) };

  it('passes the accessibility audit', async () => {
    const { element, root } = await mountInbox({ name: 'Ana', ...asked });
    await until(() => words(root).length > 0, 'a task');
    await expect(element).to.be.accessible();
  });

  it('tells an author that evidence was asked for, and leads to where it is added', async () => {
    const { element, root } = await mountInbox({ name: 'Ana', ...asked });
    await until(() => words(root).length > 0, 'a task');
    expect(words(root)[0]).to.match(/^Evidence was asked for .+, which you wrote\.$/);
    const opened: string[] = [];
    element.addEventListener('entente-panel-open', ({ claimId, panel }) =>
      opened.push(`${panel} ${String(claimId)}`),
    );
    root.querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal(['add-evidence water']);
  });

  it('says aloud what comes about while somebody reads, and not what was there before', async () => {
    const { element, said, as } = await mountInbox({ name: 'Ana', records: town() });
    await until(() => element.hidden, 'nothing to do');
    await as('Ben', {
      type: 'offerParaphrase',
      id: newId(),
      claimId: 'berths',
      text: 'Local boats should have the berths before others.',
      language: 'en',
      copyReason: null,
    });
    await until(() => !element.hidden, 'a task');
    expect(said).to.deep.equal(['Somebody restated 1. Is it what you meant?']);
  });

  it('says aloud to an author who reads that evidence was asked for', async () => {
    const { element, said, as } = await mountInbox({ name: 'Ana', records: factTown() });
    await until(() => element.hidden, 'nothing to do');
    await as('Cyd', {
      type: 'challengeClaim',
      id: newId(),
      claimId: 'water',
      reason: 'Two winters are not ten.',
      language: 'en',
    });
    await until(() => !element.hidden, 'a task');
    expect(said).to.deep.equal(['Evidence was asked for 2, which you wrote.']);
  });

  const askAsBen = {
    type: 'challengeClaim',
    id: 'ask-ben',
    claimId: 'water',
    reason: 'Two winters are not ten.',
    language: 'en',
  } as const;

  it('tells whoever asked for evidence that a source has come, aloud too, and leads to it', async () => {
    const { element, root, said, as, store } = await mountInbox({ records: factTown() });
    await store.submit(askAsBen);
    await element.updateComplete;
    expect(element.hidden).to.equal(true);
    await as('Cyd', attach('tides'));
    await until(() => words(root).length > 0, 'a task');
    const told = 'A source has come on 2, where you asked for evidence. Is it sound?';
    expect([words(root), said]).to.deep.equal([[told], [told]]);
    const opened: string[] = [];
    element.addEventListener('entente-panel-open', ({ claimId, panel }) =>
      opened.push(`${panel} ${String(claimId)}`),
    );
    root.querySelector('button')?.click();
    expect(opened).to.deep.equal(['evidence water']);
  });

  const askedByBen = [
    aChallenge({ participantId: 'Ben', createdAt: daysFromNow(-3) }),
    aSource('tides'),
    aTally({ support: 'challenged', evidenceFor: 1 }),
  ];

  it('tells whoever comes back of the source for which they asked, and says nothing aloud', async () => {
    const { root, said } = await mountInbox({ records: factTown(askedByBen) });
    await until(() => words(root).length > 0, 'a task');
    expect(words(root)[0]).to.match(/^A source has come on 2/);
    expect(said).to.deep.equal([]);
  });

  it('tells nothing to whoever comes back and had assessed it', async () => {
    const records = factTown([...askedByBen, anAssessment('Ben')]);
    const { element, store } = await mountInbox({ records });
    await until(() => store.details.cell('water').value.status === 'ready', 'what was brought');
    await element.updateComplete;
    expect(element.hidden).to.equal(true);
  });

  it('no longer tells whoever asked once they have assessed the source', async () => {
    const { element, root, as, store } = await mountInbox({ records: factTown() });
    await store.submit(askAsBen);
    await as('Cyd', attach('tides'));
    await until(() => words(root).length > 0, 'a task');
    await store.submit({
      type: 'assessEvidence',
      id: newId(),
      evidenceId: 'tides',
      verdict: 'sound',
      reason: 'It is the book itself.',
      language: 'en',
    });
    await until(() => element.hidden, 'nothing to do');
  });

  it('asks nobody about a source of their own, nor one that was there before they asked', async () => {
    const before = aSource('before', { createdAt: daysFromNow(-2) });
    const { element, store } = await mountInbox({
      records: factTown([before, aTally({ evidenceFor: 1 })]),
    });
    await store.details.load('water');
    await store.submit(askAsBen);
    await store.submit(attach('mine'));
    await element.updateComplete;
    expect(element.hidden).to.equal(true);
  });

  it('says nothing aloud of a claim that was asked for evidence before its page was fetched', async () => {
    const { element, said, store } = await mountInbox({ name: 'Ana', records: factTown() });
    await until(() => element.hidden, 'nothing to do');
    store.records.confirm([aTally({ revision: 2, support: 'challenged' })]);
    await until(() => !element.hidden, 'a task');
    expect(said).to.deep.equal([]);
  });

  it('says aloud that a source was reported meanwhile', async () => {
    const { element, said } = await mountInbox({ name: 'Fay' });
    element.tasks = [];
    await element.updateComplete;
    element.tasks = [{ kind: 'moderate-source', claimId: 'water', number: '2' }];
    await element.updateComplete;
    expect(said.length).to.equal(1);
  });

  it('tells nobody else', async () => {
    const { element } = await mountInbox({ name: 'Ben', ...asked });
    expect(element.hidden).to.equal(true);
  });

  it('no longer tells the author once there is evidence', async () => {
    const { element, root, as } = await mountInbox({ name: 'Ana', ...asked });
    await until(() => words(root).length > 0, 'a task');
    await as('Ana', {
      type: 'attachEvidence',
      id: newId(),
      claimId: 'water',
      sourceKind: 'record',
      bearing: 'supports',
      citation: 'Tide book',
      url: null,
      date: '2022',
      excerpt: null,
      language: 'en',
    });
    await until(() => element.hidden, 'nothing to do');
  });

  it('names a claim once that two people reported', async () => {
    const { root } = await mountInbox({
      name: 'Fay',
      roles: ['facilitator'],
      records: [...town(), aReport('r'), aReport('s', { ground: 'insult' })],
    });
    await until(() => words(root).length > 0, 'a task');
    expect(words(root)).to.deep.equal(['1 was reported.']);
  });

  it('asks no facilitator to decide on what is their own', async () => {
    const records = [...town(), aReport('r'), aClaim('mine', { number: '2', authorId: 'Fay' })];
    const { root } = await mountInbox({
      records: [...records, aReport('s', { subjectId: 'mine' })],
      name: 'Fay',
      roles: ['facilitator'],
    });
    await until(() => words(root).length > 0, 'a task');
    expect(words(root)).to.deep.equal(['1 was reported.']);
  });

  it('tells a facilitator that a source was reported, and leads to the sources', async () => {
    const { element, root } = await mountInbox({
      name: 'Fay',
      roles: ['facilitator'],
      records: factTown([
        aSource('tides'),
        aReport('r', { subject: 'evidence', subjectId: 'tides' }),
      ]),
    });
    await until(() => words(root).length > 0, 'a task');
    expect(words(root)[0]).to.match(/^A source on .+ was reported\.$/);
    const opened: string[] = [];
    element.addEventListener('entente-panel-open', ({ claimId, panel }) =>
      opened.push(`${panel} ${String(claimId)}`),
    );
    root.querySelector('button')?.click();
    expect(opened).to.deep.equal(['evidence water']);
  });

  const queued = {
    'a group was named': aNomination('nights'),
    'what somebody says of themselves was reported': aReport('r', {
      subject: 'participant',
      subjectId: 'Ben',
    }),
    'a contribution is pending': aClaim('late', { status: 'pending', authorId: 'Ben' }),
  };
  for (const [happened, record] of Object.entries(queued)) {
    it(`leads a facilitator to the queue where ${happened}`, async () => {
      const { element, root } = await mountInbox({
        name: 'Fay',
        roles: ['facilitator'],
        records: [...town(), record],
      });
      await until(() => words(root).length > 0, 'a task');
      const opened: string[] = [];
      element.addEventListener('entente-panel-open', ({ claimId, panel }) =>
        opened.push(`${panel} ${String(claimId)}`),
      );
      root.querySelector('button')?.click();
      expect([...words(root), ...opened]).to.deep.equal([
        'New contributions, named groups or people wait for your decision.',
        'moderate null',
      ]);
    });
  }

  it('leads no facilitator to what is their own, or is not known', async () => {
    const { element, root } = await mountInbox({
      name: 'Fay',
      roles: ['facilitator'],
      records: [
        ...town(),
        aNomination('nights', { participantId: 'Fay' }),
        aReport('r', { subject: 'participant', subjectId: 'Fay' }),
        aReport('s', { subject: 'nomination', subjectId: 'nights' }),
        aReport('u', { subject: 'evidence', subjectId: 'berths' }),
        aReport('t'),
      ],
    });
    await until(() => !element.hidden, 'a task');
    expect(words(root)).to.deep.equal(['1 was reported.']);
  });

  it('names a claim once that two people restated', async () => {
    const { root } = await mountInbox({
      name: 'Ana',
      records: [...town(), aParaphrase('p'), aParaphrase('q', { participantId: 'Cyd' })],
    });
    await until(() => words(root).length > 0, 'a task');
    expect(words(root)).to.deep.equal(['Somebody restated 1. Is it what you meant?']);
  });
});
