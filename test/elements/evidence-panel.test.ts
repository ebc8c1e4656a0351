import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import '../../src/elements/evidence-panel/evidence-form.define.js';
import type { EvidencePanel } from '../../src/elements/evidence-panel/evidence-panel.js';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import type { AnyRecord } from '../../src/model/record.js';
import { evidenceView } from '../../src/store/evidence-view.js';
import { aClaim, aConsultation, daysFromNow } from '../support/builders.js';
import {
  aChallenge,
  aRecognition,
  aSource,
  anAssessment,
  attach,
  factTown,
  supportedTown,
} from '../support/evidence.js';
import { frenchFaults } from '../support/french.js';
import { button, focused, mount, until, type StageOptions } from '../support/mount.js';

async function mountPanel(records: readonly AnyRecord[], options: StageOptions = {}) {
  const mounted = await mount<EvidencePanel>(
    html`<entente-evidence-panel claim-id="water"></entente-evidence-panel>`,
    { records, ...options },
  );
  await until(() => mounted.store.details.cell('water').value.status === 'ready', 'the details');
  await mounted.element.updateComplete;
  return mounted;
}

const words = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const headings = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.margin-name')].map(({ textContent }) => textContent.trim());

describe('<entente-evidence-panel> without evidence', () => {
  it('says what is missing, until when, and why it was asked', async () => {
    const { element, root } = await mountPanel(factTown([aChallenge()]));
    expect(words(root, '.lead')).to.contain('No evidence yet.');
    expect(words(root, '.part-head .fine')).to.match(/^Asked for on .+, due .+/);
    expect(words(root, '.fold')).to.contain('Two winters are not ten.');
    expect(words(root, '.fold .fine')).to.contain('Cyd');
    await expect(element).to.be.accessible();
  });

  it('says that nobody has asked, and lets the reader ask', async () => {
    const { root } = await mountPanel(factTown());
    expect(words(root, '.lead')).to.contain('nobody has asked for it');
    expect(button(root, 'Ask for evidence')).to.exist;
  });

  it('has no author asked for evidence by themselves', async () => {
    const { root } = await mountPanel(factTown(), { name: 'Ana' });
    expect(root.querySelector('[data-action="challenge"]')).not.to.exist;
    expect(root.querySelector('[data-action="add"]')).to.exist;
  });

  it('takes no evidence on what is no fact', async () => {
    const { root } = await mountPanel([
      ...factTown(),
      aClaim('water', { kind: 'value', revision: 2 }),
    ]);
    expect(root.querySelector('[data-action="add"]')).not.to.exist;
  });

  it('offers nothing but reading and reporting when the consultation is closed', async () => {
    const { root } = await mountPanel([
      aConsultation({}, { closesAt: daysFromNow(-1) }),
      ...factTown([aSource('tides')]).filter(({ type }) => type !== 'consultation'),
    ]);
    const offered = [...root.querySelectorAll<HTMLElement>('[data-action]')];
    expect(offered.map(({ dataset }) => dataset.action)).to.deep.equal(['report']);
  });

  it('takes the focus at its head', async () => {
    const { element } = await mountPanel(factTown());
    element.focus();
    await until(() => focused()?.id === 'head');
  });

  it('closes', async () => {
    const { element, root } = await mountPanel(factTown());
    let isClosed = false;
    element.addEventListener('entente-panel-close', () => (isClosed = true));
    button(root, 'Close').click();
    expect(isClosed).to.be.true;
  });

  it('says that it could not be fetched, and tries again', async () => {
    const fault = { does: 'fail', code: 'forbidden' } as const;
    const { element, root } = await mount<EvidencePanel>(
      html`<entente-evidence-panel claim-id="water"></entente-evidence-panel>`,
      {
        records: factTown(),
        wrap: (memory) => new FaultAdapter(memory, { plan: [{ on: 'get', times: 1, fault }] }),
      },
    );
    await until(() => root.querySelector('[data-tone="alarm"]'), 'the notice');
    await expect(element).to.be.accessible();
    button(root, 'Try again').click();
    await until(() => root.querySelector('.lead'), 'the list');
  });
});

describe('<entente-evidence-panel> with evidence', () => {
  const all = () =>
    factTown([
      aSource('tides', { bearing: 'partly-supports' }),
      aSource('study', { bearing: 'contradicts', sourceKind: 'study', date: '2019', url: null }),
      aSource('news', { bearing: 'context', sourceKind: 'press', date: '2021-04-17' }),
      anAssessment('Ana'),
      anAssessment('Ben', { verdict: 'limited', reason: 'It tells of one gauge.' }),
    ]);

  it('lists what is for, against and for context, each with its count', async () => {
    const { element, root } = await mountPanel(all());
    expect(headings(root)).to.deep.equal(['1 for', '1 against', '1 for context']);
    expect(words(root, '.part-head .fine')).to.equal('3 sources from 1 person');
    await expect(element).to.be.accessible();
  });

  it('gives kind, date and passage before anybody’s opinion, and who brought it', async () => {
    const { root } = await mountPanel(all());
    expect(words(root, '.source-kind')).to.equal(
      'Administrative record · September 2022 · Supports it in part',
    );
    expect(words(root, '.source blockquote')).to.equal('Over the quay on eleven days.');
    expect(words(root, '.source > .fine')).to.match(/^Added by \u2068Cyd\u2069 on /);
  });

  it('writes a day, a month or a year as the language does', async () => {
    const { root } = await mountPanel(all(), { lang: 'fr' });
    const kinds = [...root.querySelectorAll('.source-kind')].map((each) => each.textContent);
    expect(kinds[0]).to.contain('septembre 2022');
    expect(kinds[1]).to.match(/· 2019/);
    expect(kinds[2]).to.contain('17 avril 2021');
  });

  it('marks each text with its own language', async () => {
    const { root } = await mountPanel(factTown([aSource('tides', { language: 'fr' })]));
    for (const selector of ['cite', 'blockquote']) {
      const marked = root.querySelector(`.source ${selector}`);
      expect(marked?.getAttribute('lang')).to.equal('fr');
      expect(marked?.getAttribute('dir')).to.equal('auto');
    }
  });

  it('folds assessments behind their counts, with their reasons', async () => {
    const { root } = await mountPanel(all());
    expect(words(root, '.source summary')).to.equal(
      'Assessed by 2 people: 1 sound, 1 within limits',
    );
    expect(words(root, '.assessments li:last-child')).to.contain('It tells of one gauge.');
  });

  it('says of the rest that nobody has assessed it', async () => {
    const { root } = await mountPanel(factTown([aSource('tides')]));
    expect(words(root, '.source')).to.contain('Not assessed yet.');
  });

  it('lets nobody assess or report their own source', async () => {
    const { root } = await mountPanel(factTown([aSource('tides', { participantId: 'Ben' })]));
    expect(words(root, '.source')).to.contain('Added by you');
    expect(root.querySelector('.source button')).not.to.exist;
  });

  /** A source that a facilitator has removed, and why. */
  const removedTown = () =>
    factTown([
      aSource('tides', { status: 'removed' }),
      {
        type: 'decision',
        id: 'gone',
        revision: 1,
        subject: 'evidence',
        subjectId: 'tides',
        action: 'remove',
        ground: 'personal-data',
        reason: 'It named a patient.',
        facilitatorId: 'Fay',
        at: daysFromNow(0),
      },
    ]);

  it('marks why a source was removed as of a language that nobody has said', async () => {
    const { root } = await mountPanel(removedTown());
    await until(() => root.querySelector('.source'));
    const reason = root.querySelector('.source [lang=""]');
    expect(reason?.textContent.trim()).to.equal('It named a patient.');
  });

  it('keeps the place of a source that was removed, with the reason', async () => {
    const { element, root } = await mountPanel(removedTown());
    await until(() => root.querySelector('.source'));
    expect(words(root, '.source')).to.match(
      /^A source stood here\. Removed on .+personal data: It/,
    );
    expect(words(root, '.source')).not.to.contain('Tide book');
    await expect(element).to.be.accessible();
  });

  it('has no facilitator decide on a source of their own', async () => {
    const sources = [aSource('tides'), aSource('mine', { participantId: 'Fay' })];
    const options = { name: 'Fay', roles: ['facilitator'] } as const;
    const { root } = await mountPanel(factTown(sources), options);
    const decided = [...root.querySelectorAll('[data-action="decide"]')].map(
      (each) => each.closest<HTMLElement>('article')?.dataset.id,
    );
    expect(decided).to.deep.equal(['tides']);
  });

  it('lists no actions where a source was removed, but for facilitators', async () => {
    for (const [roles, lists] of [[['participant'], 0] as const, [['facilitator'], 1] as const]) {
      const { root } = await mountPanel(removedTown(), { name: 'Fay', roles });
      await until(() => root.querySelector('.source'));
      expect(root.querySelectorAll('.source menu')).to.have.length(lists);
    }
  });

  it('shows how those who disagree take it into account', async () => {
    const { element, root } = await mountPanel(supportedTown([aRecognition('Cyd')]), {
      name: 'Ana',
    });
    const [first] = root.querySelectorAll('[part="recognitions"] li');
    expect(first?.textContent).to.contain('Accepts it in part.');
    expect(first?.textContent).to.contain('less often than is said');
    await expect(element).to.be.accessible();
  });

  it('shows what others bring while it is open', async () => {
    const { root, as } = await mountPanel(factTown());
    await as('Cyd', attach('late'));
    await until(() => root.querySelector('[data-id="late"]'), 'the new source');
  });

  it('speaks French', async () => {
    const records = supportedTown([aRecognition('Cyd', { language: 'fr', text: 'Oui.' })]);
    const { element, root } = await mountPanel(records, { lang: 'fr', name: 'Ana' });
    expect(words(root, '.part-head')).to.contain('Preuves sur la 2');
    const own = [...root.querySelectorAll('h3, h4, summary, .fine, button')];
    expect(own.flatMap(({ textContent }) => frenchFaults(textContent))).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });
});

describe('<entente-evidence-panel> fed by properties', () => {
  it('draws the same without a store', async () => {
    const { store } = await mountPanel(factTown([aSource('tides')]));
    const view = evidenceView(store, 'water').value;
    const element = await fixture<EvidencePanel>(
      html`<entente-evidence-panel .view=${view}></entente-evidence-panel>`,
    );
    await until(() => element.shadowRoot?.querySelector('.source'), 'the source');
    await expect(element).to.be.accessible();
  });
});
