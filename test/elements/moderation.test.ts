import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AdapterError } from '../../src/adapters/errors.js';
import '../../src/elements/moderation/moderation.define.js';
import type { Moderation, ModerationShow } from '../../src/elements/moderation/moderation.js';
import { moderationView } from '../../src/store/moderation-view.js';
import { town } from '../support/builders.js';
import { aSource, factTown } from '../support/evidence.js';
import { frenchFaults } from '../support/french.js';
import { aReport } from '../support/moderation.js';
import {
  button,
  choose,
  focused,
  mount,
  stage,
  until,
  type Stage,
  type StageOptions,
} from '../support/mount.js';

async function mountForm(show: ModerationShow, options: StageOptions | Stage = {}) {
  const mounted = await mount<Moderation>(
    html`<entente-moderation claim-id="berths" show=${show}></entente-moderation>`,
    options,
  );
  await until(() => mounted.root.querySelector('form'), 'the form');
  let closed = 0;
  mounted.element.addEventListener('entente-panel-close', () => (closed += 1));
  return { ...mounted, closed: () => closed };
}

const kept = ({ memory }: Pick<Stage, 'memory'>, wanted: string) =>
  memory.snapshot().filter((record) => record.type === wanted);

const claim = ({ memory }: Pick<Stage, 'memory'>, id = 'berths') =>
  memory.snapshot().find((record) => record.type === 'claim' && record.id === id);

describe('<entente-moderation> to report', () => {
  it('passes the accessibility audit, and says that nobody learns who it was', async () => {
    const { element, root } = await mountForm('report');
    expect(root.textContent).to.contain('Nobody else learns that it was you.');
    await expect(element).to.be.accessible();
  });

  it('shows the rules of engagement in the organiser’s words', async () => {
    const { root } = await mountForm('report');
    expect(root.querySelector('.rules li')?.textContent).to.equal(
      'Speak of things, not of people.',
    );
  });

  it('sends a report by keys alone, and confirms it to eye and ear', async () => {
    const mounted = await mountForm('report');
    mounted.element.focus();
    await until(() => focused()?.id === 'about');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'It gives a plate.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.textContent.trim() === 'Close');
    expect(mounted.root.querySelector('[data-tone="good"]')?.textContent).to.contain(
      'Your report was sent.',
    );
    await until(() => mounted.said.length, 'the announcement');
    expect(mounted.said).to.deep.equal(['Your report was sent.']);
    expect(kept(mounted, 'report')[0]).to.include({
      ground: 'personal-data',
      note: 'It gives a plate.',
    });
    await expect(mounted.element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    expect(mounted.closed()).to.equal(1);
  });

  it('needs a rule, and no note', async () => {
    const mounted = await mountForm('report');
    button(mounted.root, 'Send the report').click();
    await until(() => focused()?.id === 'problems');
    expect(mounted.root.querySelectorAll('#problems li')).to.have.length(1);
    choose(mounted.root, 'ground', 'spam');
    button(mounted.root, 'Send the report').click();
    await until(() => kept(mounted, 'report').length === 1);
  });

  it('says that there is no connection where the rules could not be fetched', async () => {
    const mounted = await mountForm('report');
    mounted.store.unmetBy = () => Promise.reject(new AdapterError('offline', 'No rules.'));
    choose(mounted.root, 'ground', 'spam');
    button(mounted.root, 'Send the report').click();
    await until(() => focused()?.id === 'problems', 'the reason');
    expect(mounted.root.querySelector('#problems li')?.textContent).to.equal(
      'There is no connection. Your text is kept: try again when you are back online.',
    );
  });

  it('bad input 34: reports once for a double click', async () => {
    const mounted = await mountForm('report');
    choose(mounted.root, 'ground', 'spam');
    button(mounted.root, 'Send the report').click();
    button(mounted.root, 'Send the report').click();
    await until(() => mounted.said.length);
    expect(kept(mounted, 'report')).to.have.length(1);
  });

  it('shows nobody else who reported', async () => {
    const on = await stage({ records: [...town(), aReport('r')], name: 'Ana' });
    const { root } = await mountForm('report', on);
    expect(root.textContent).not.to.contain('Cyd');
    expect(on.store.records.idsOfAll('report').value).to.be.empty;
  });

  it('reports a source', async () => {
    const mounted = await mount<Moderation>(
      html`<entente-moderation
        claim-id="water"
        subject="evidence"
        subject-id="tides"
      ></entente-moderation>`,
      { records: factTown([aSource('tides')]) },
    );
    await until(() => mounted.root.querySelector('form'));
    expect(mounted.root.querySelector('h3')?.textContent).to.equal('Report a source of 2');
    choose(mounted.root, 'ground', 'spam');
    button(mounted.root, 'Send the report').click();
    await until(() => kept(mounted, 'report').length === 1);
    expect(kept(mounted, 'report')[0]).to.include({ subject: 'evidence', subjectId: 'tides' });
  });

  it('speaks French', async () => {
    const { element, root } = await mountForm('report', { lang: 'fr' });
    const own = [...root.querySelectorAll('h3, legend, label, .fine, .hint, button, summary')];
    expect(own.flatMap(({ textContent }) => frenchFaults(textContent))).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('draws the same without a store', async () => {
    const { store } = await stage();
    const about = { subject: 'claim', subjectId: 'berths', claimId: 'berths' } as const;
    const view = moderationView(store, about).value;
    const element = await fixture<Moderation>(
      html`<entente-moderation .view=${view}></entente-moderation>`,
    );
    await until(() => element.shadowRoot?.querySelector('form'));
    await expect(element).to.be.accessible();
  });
});

describe('<entente-moderation> to withdraw', () => {
  it('says that the number and the replies stay', async () => {
    const { element, root } = await mountForm('withdraw', { name: 'Ana' });
    expect(root.textContent).to.contain('Its number and its replies stay.');
    await expect(element).to.be.accessible();
  });

  it('takes one’s words back, with a reason or without, and closes', async () => {
    const mounted = await mountForm('withdraw', { name: 'Ana' });
    button(mounted.root, 'Withdraw it').click();
    await until(() => mounted.closed() === 1);
    expect(claim(mounted)).to.include({ status: 'withdrawn' });
    await until(() => mounted.said.length, 'the announcement');
    expect(mounted.said).to.have.length(1);
  });

  it('takes back nothing when it is left', async () => {
    const mounted = await mountForm('withdraw', { name: 'Ana' });
    button(mounted.root, 'Cancel').click();
    expect(mounted.closed()).to.equal(1);
    expect(claim(mounted)).to.include({ status: 'published' });
  });
});
