import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/coverage-meter/coverage-meter.define.js';
import '../../src/i18n/locales/fr.js';
import type { Adapter, CoverageFigures } from '../../src/adapters/contract.js';
import type { MemoryAdapter } from '../../src/adapters/memory/index.js';
import { loads } from '../../src/elements/coverage-meter/below-loads.js';
import type { CoverageMeter } from '../../src/elements/coverage-meter/coverage-meter.js';
import type { Group } from '../../src/model/consultation.js';
import { resizeTo } from '../support/browser.js';
import { aConsultation, aGroup, daysFromNow, town } from '../support/builders.js';
import { frenchFaults } from '../support/french.js';
import { aNomination } from '../support/moderation.js';
import { button, focused, mount, until } from '../support/mount.js';

const groups: readonly Group[] = [
  { ...aGroup('harbour'), expectedShare: 0.4, source: { en: 'Census', fr: 'Recensement' } },
  { ...aGroup('hills'), expectedShare: 0.4 },
  { ...aGroup('island'), expectedShare: 0.1, note: { en: 'Invited.', fr: 'Invités.' } },
  { ...aGroup('camp'), expectedShare: 0.1 },
];

const presence = (groupId: string, present: number | null) => ({
  groupId,
  present,
  speaking: present,
  heard: 0,
  answered: 0,
});

const figures: CoverageFigures = {
  people: 100,
  speaking: 60,
  heard: 0,
  answered: 0,
  dimensions: { region: { people: 100, unknown: 7 } },
  groups: [
    presence('harbour', 41),
    presence('hills', 15),
    presence('island', 0),
    presence('camp', null),
  ],
};

/** The same backend, of which nothing can be asked but to read and to count. */
const readOnly = (memory: MemoryAdapter): Adapter => ({
  open: async (id) => {
    const opened = await memory.open(id);
    return { ...opened, capabilities: { ...opened.capabilities, absent: ['submit'] } };
  },
  list: (query, page) => memory.list(query, page),
  get: (ids) => memory.get(ids),
  aggregate: (name, subject) => memory.aggregate(name, subject),
  close: () => memory.close(),
});

async function fed(rest: Partial<CoverageMeter> = {}, lang = 'en'): Promise<ShadowRoot> {
  const element = await fixture<CoverageMeter>(
    html`<entente-coverage-meter
      lang=${lang}
      .figures=${figures}
      .groups=${groups}
    ></entente-coverage-meter>`,
  );
  Object.assign(element, rest);
  await until(() => element.shadowRoot?.querySelector('.fold'), 'the rows and what is folded');
  await element.updateComplete;
  return element.shadowRoot!;
}

const rows = (root: ShadowRoot) =>
  [...root.querySelectorAll('.coverage > li')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

async function unfold(root: ShadowRoot, words: string): Promise<void> {
  const summary = [...root.querySelectorAll('summary')].find((each) =>
    each.textContent.includes(words),
  );
  summary?.click();
  await until(() => summary?.nextElementSibling, 'what was folded');
}

describe('<entente-coverage-meter> fed by properties', () => {
  it('passes the accessibility audit, with all folds open', async () => {
    const root = await fed({ nominations: [aNomination('n')] });
    await unfold(root, 'From being here');
    await unfold(root, '1 group named');
    await expect(root.host).to.be.accessible();
  });

  it('begins with the plain number', async () => {
    const root = await fed();
    expect(root.querySelector('.headline')?.textContent.trim()).to.equal(
      '2 of 4 expected groups take part',
    );
    expect(root.querySelector('.part-head')?.textContent).to.contain('100 people');
  });

  it('says of each group in words what its bar draws', async () => {
    const root = await fed();
    const [harbour, hills, island, camp] = rows(root);
    expect(harbour).to.contain('As expected. 44% here, 40% expected.');
    expect(hills).to.contain('16% here, 40% expected.');
    expect(island).to.contain('Nobody yet. 10% expected. Invited.');
    expect(camp).to.contain('fewer than 5 people');
  });

  it('never tells of a group of fewer than five', async () => {
    const root = await fed();
    await unfold(root, 'From being here');
    const [, , , camp] = [...root.querySelectorAll('tbody tr')];
    expect(camp?.textContent.replace(/\s+/g, ' ')).to.contain('fewer than 5 people');
    expect(camp?.querySelector('.bar')).not.to.exist;
  });

  it('says how many named no group, and where the shares come from', async () => {
    const root = await fed();
    expect(root.querySelector('.sources')?.textContent).to.contain('7 people named no group');
    expect(root.querySelector('.sources')?.textContent).to.contain('Expected shares: Census.');
  });

  it('shows who is here alone where nobody was expected', async () => {
    const plain = groups.map((group) => ({ ...group, expectedShare: null }));
    const root = await fed({ groups: plain });
    expect(root.querySelector('.headline')?.textContent).to.contain('100 people have taken part');
    expect(root.textContent).to.contain('The organiser has not said whom they expect.');
    expect(root.querySelector('.expected')).not.to.exist;
    await expect(root.host).to.be.accessible();
  });

  it('names the groups that participants have named, where their dimension has no name', async () => {
    const named = { ...aGroup('nights', 'named'), dimensionLabel: {} };
    const root = await fed({ groups: [...groups, named] });
    const titles = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent.trim());
    expect(titles).to.include('Groups that participants have named');
  });

  it('tells what became of each group that was named, and why', async () => {
    const decision = 'Three employers handed out invitations.';
    const root = await fed({
      nominations: [
        aNomination('a'),
        aNomination('b', { status: 'included', decision, decidedAt: daysFromNow(-1) }),
      ],
    });
    await unfold(root, '2 groups named by participants');
    const entries = [...root.querySelectorAll('.nominations > li')];
    expect(entries[0]?.textContent).to.contain('Waits for a decision.');
    expect(entries[1]?.textContent).to.contain('Now expected.').and.to.contain(decision);
  });

  it('speaks French', async () => {
    const root = await fed({ nominations: [aNomination('n', { language: 'fr' })] }, 'fr');
    await unfold(root, 'De la présence');
    const own = [...root.querySelectorAll('h2, .state, .fine, th, td, .headline')];
    expect(own.flatMap(({ textContent }) => frenchFaults(textContent))).to.deep.equal([]);
    await expect(root.host).to.be.accessible();
  });

  it('loses nothing at 320 px', async () => {
    await resizeTo(320);
    const root = await fed();
    await unfold(root, 'From being here');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const scroller = root.querySelector<HTMLElement>('.table-scroll');
    scroller?.focus();
    expect(focused()).to.equal(scroller);
  });
});

describe('<entente-coverage-meter> in a consultation', () => {
  async function mountMeter(options: Parameters<typeof mount>[1] = {}) {
    const mounted = await mount<CoverageMeter>(
      html`<entente-coverage-meter></entente-coverage-meter>`,
      options,
    );
    await until(() => mounted.root.querySelector('.fold'), 'the figures and what is folded');
    return mounted;
  }

  it('counts whom the backend counts', async () => {
    const { element, root } = await mountMeter();
    expect(root.querySelector('.part-head')?.textContent).to.contain('3 people');
    await expect(element).to.be.accessible();
  });

  it('opens the form by keys, and gives the focus back when it is done', async () => {
    const { root } = await mountMeter();
    button(root, 'Name a missing group').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'label');
    await sendKeys({ type: 'Night workers' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'They cross when nothing runs.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.textContent.trim() === 'Close', 'the notice');
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.textContent.includes('Name a missing group'), 'the button');
    expect(root.querySelector('details:last-of-type summary')?.textContent).to.contain(
      '1 group named by a participant',
    );
  });

  it('says by the clock of the consultation when a group was named', async () => {
    const records = [
      aConsultation({}, { timeZone: 'Pacific/Kiritimati' }),
      ...town().slice(1),
      aNomination('n', { createdAt: '2026-06-18T12:00:00.000Z' }),
    ];
    const { root } = await mountMeter({ records });
    await until(() => root.textContent.includes('1 group named'), 'the nomination');
    await unfold(root, '1 group named');
    await until(() => root.querySelector('.nominations'), 'the list');
    expect(root.querySelector('.nominations .fine')?.textContent).to.contain('June 19');
  });

  it('says that a form could not be fetched, and opens it when it is tried again', async () => {
    const { element, root, said } = await mountMeter();
    const { naming } = loads;
    loads.naming = () => Promise.reject(new TypeError('no code'));
    button(root, 'Name a missing group').click();
    await until(() => root.querySelector('.lacking'), 'the words');
    loads.naming = naming;
    expect(said).to.deep.equal(['This could not be loaded. Check the connection.']);
    await expect(element).to.be.accessible();
    button(root, 'Try again').click();
    await until(() => focused()?.id === 'label', 'the form');
    expect(root.querySelector('.lacking') === null).to.equal(true);
  });

  it('says that what is folded could not be fetched, and shows it when it is tried again', async () => {
    const { root } = await mountMeter();
    const { stages } = loads;
    loads.stages = () => Promise.reject(new TypeError('no code'));
    await unfold(root, 'From being here');
    await until(() => root.querySelector('details .lacking'), 'the words');
    loads.stages = stages;
    button(root, 'Try again').click();
    await until(() => root.querySelector('[part="stages"]'), 'the table');
    expect(root.querySelector('.lacking') === null).to.equal(true);
  });

  it('offers nothing where nothing can be written', async () => {
    const { root } = await mountMeter({ wrap: readOnly });
    expect(root.querySelector('.more .button')).not.to.exist;
  });
});
