import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/moderation/moderation.define.js';
import type { Moderation, ModerationShow } from '../../src/elements/moderation/moderation.js';
import { moderationView } from '../../src/store/moderation-view.js';
import { aClaim, aParaphrase, daysFromNow, town } from '../support/builders.js';
import { aSource, factTown } from '../support/evidence.js';
import { frenchFaults } from '../support/french.js';
import { aReport } from '../support/moderation.js';
import {
  button,
  choose,
  focused,
  mount,
  stage,
  type,
  until,
  type Stage,
  type StageOptions,
} from '../support/mount.js';

const facilitator = { name: 'Fay', roles: ['facilitator'] } as const;

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

/** What the summary says is wrong. */
const wrong = (root: ShadowRoot) =>
  [...root.querySelectorAll('#problems li')].map(({ textContent }) => textContent.trim());

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
    await until(() => focused()?.matches('input[name="ground"]'));
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

describe('<entente-moderation> to decide', () => {
  const reported = {
    ...facilitator,
    records: [...town(), aReport('r'), aReport('s', { ground: 'insult' })],
  };

  it('shows the words, and what is said against them, and not by whom', async () => {
    const { element, root } = await mountForm('moderate', reported);
    expect(root.querySelector('blockquote')?.textContent).to.contain('lease the berths');
    expect(root.querySelector('.facts')?.textContent.replace(/\s+/g, ' ')).to.contain(
      '2 people: not about this question and an insult',
    );
    expect(root.querySelector('.facts')?.textContent).not.to.contain('Cyd');
    await expect(element).to.be.accessible();
  });

  it('shows what others will read, before it is decided', async () => {
    const { element, root } = await mountForm('moderate', reported);
    choose(root, 'action', 'remove');
    await element.updateComplete;
    choose(root, 'ground', 'personal-data');
    type(root, 'reason', 'It named a private person.');
    const card = root.querySelector('entente-claim-card');
    await until(() => card?.shadowRoot?.textContent.includes('a private person'));
    expect(card?.shadowRoot?.querySelector('.tomb-text')?.textContent).to.match(
      /^Removed on .+ by a facilitator, personal data: It named a private person\.$/,
    );
    await expect(element).to.be.accessible();
  });

  it('removes with a rule and a public reason, and confirms it', async () => {
    const mounted = await mountForm('moderate', reported);
    choose(mounted.root, 'action', 'remove');
    await mounted.element.updateComplete;
    choose(mounted.root, 'ground', 'personal-data');
    type(mounted.root, 'reason', 'It named a private person.');
    button(mounted.root, 'Record the decision').click();
    await until(() => focused()?.textContent.trim() === 'Close');
    expect(claim(mounted)).to.include({ status: 'removed' });
    await until(() => mounted.said.length, 'the announcement');
    expect(mounted.said).to.deep.equal(['The decision is on the record.']);
    expect(kept(mounted, 'report').every((each) => Reflect.get(each, 'status') === 'decided')).to.be
      .true;
  });

  it('records nothing without a decision, a rule and a reason', async () => {
    const mounted = await mountForm('moderate', reported);
    button(mounted.root, 'Record the decision').click();
    await until(() => focused()?.id === 'problems');
    expect(wrong(mounted.root)).to.deep.equal([
      'Choose what is to become of it.',
      'Write something under “Public reason”.',
    ]);
    choose(mounted.root, 'action', 'remove');
    await mounted.element.updateComplete;
    button(mounted.root, 'Record the decision').click();
    await until(() => mounted.root.querySelector('#ground-error'));
    expect(mounted.root.querySelector('#reason-error')).to.exist;
    expect(kept(mounted, 'decision')).to.be.empty;
  });

  it('keeps it, and closes the reports', async () => {
    const mounted = await mountForm('moderate', reported);
    choose(mounted.root, 'action', 'keep');
    type(mounted.root, 'reason', 'It is about the quay.');
    button(mounted.root, 'Record the decision').click();
    await until(() => kept(mounted, 'decision').length === 1);
    expect(claim(mounted)).to.include({ status: 'published' });
  });

  for (const [status, offered] of [
    ['pending', ['publish', 'remove']],
    ['removed', ['restore', 'keep']],
  ] as const) {
    it(`offers to ${offered.join(' or ')} what is ${status}`, async () => {
      const tombstone = { at: daysFromNow(-1), reason: 'x', ground: null, intoId: null } as const;
      const records = town().map((record) =>
        record.type === 'claim'
          ? aClaim('berths', { status, tombstone: status === 'removed' ? tombstone : null })
          : record,
      );
      const { root } = await mountForm('moderate', { ...facilitator, records });
      const values = [...root.querySelectorAll<HTMLInputElement>('input[name="action"]')];
      expect(values.map(({ value }) => value)).to.deep.equal(offered);
    });
  }

  it('previews what others read in the place of a source', async () => {
    const { element, root } = await mount<Moderation>(
      html`<entente-moderation
        claim-id="water"
        subject="evidence"
        subject-id="tides"
        show="moderate"
      ></entente-moderation>`,
      { ...facilitator, records: factTown([aSource('tides')]) },
    );
    await until(() => root.querySelector('form'));
    choose(root, 'action', 'remove');
    await element.updateComplete;
    type(root, 'reason', 'It names a patient.');
    await until(() => root.querySelector('.page-name + .fine'));
    expect(root.querySelector('.page-name + .fine')?.textContent).to.contain('It names a patient.');
    await expect(element).to.be.accessible();
  });

  it('leads to restatements that wait, each of which can be released', async () => {
    const records = [...town(), aParaphrase('said')];
    const { root } = await mountForm('moderate', { ...facilitator, records });
    await until(() => root.querySelector('entente-paraphrase-prompt'));
    const fold = root.querySelector<HTMLDetailsElement>('details:has(entente-paraphrase-prompt)')!;
    expect(fold.textContent).to.contain('1 restatement waits for the author');
    fold.open = true;
    const prompt = root.querySelector('entente-paraphrase-prompt')!;
    await until(() => prompt.shadowRoot?.querySelector('entente-restatement')?.shadowRoot);
    await until(() =>
      prompt
        .shadowRoot!.querySelector('entente-restatement')!
        .shadowRoot!.textContent.includes('Let the reply go ahead'),
    );
  });

  it('bad input 1: markup in a report and its subject is text', async () => {
    const vector = '<img src=x onerror="window.harmed = true">';
    const records = town().map((record) =>
      record.type === 'claim' ? aClaim('berths', { text: vector }) : record,
    );
    const { root } = await mountForm('moderate', {
      ...facilitator,
      records: [...records, aReport('r', { note: vector })],
    });
    expect(root.querySelector('blockquote')?.textContent).to.contain(vector);
    expect(root.querySelector('.facts q')?.textContent).to.equal(vector);
    expect(root.querySelector('img')).not.to.exist;
  });
});
