import { expect, html } from '@open-wc/testing';
import '../../src/elements/moderation/moderation.define.js';
import type { Moderation } from '../../src/elements/moderation/moderation.js';
import { aClaim, aParaphrase, daysFromNow, town } from '../support/builders.js';
import { aSource, factTown } from '../support/evidence.js';
import { frenchFaults } from '../support/french.js';
import { aReport } from '../support/moderation.js';
import {
  button,
  choose,
  focused,
  mount,
  type,
  until,
  type Stage,
  type StageOptions,
} from '../support/mount.js';

const facilitator = { name: 'Fay', roles: ['facilitator'] } as const;

async function mountForm(options: StageOptions | Stage = {}) {
  const mounted = await mount<Moderation>(
    html`<entente-moderation claim-id="berths" show="moderate"></entente-moderation>`,
    options,
  );
  await until(() => mounted.root.querySelector('form'), 'the form');
  return mounted;
}

async function mountSource() {
  const mounted = await mount<Moderation>(
    html`<entente-moderation
      claim-id="water"
      subject="evidence"
      subject-id="tides"
      show="moderate"
    ></entente-moderation>`,
    { ...facilitator, records: factTown([aSource('tides')]) },
  );
  await until(() => mounted.root.querySelector('form'), 'the form');
  return mounted;
}

const kept = ({ memory }: Pick<Stage, 'memory'>, wanted: string) =>
  memory.snapshot().filter((record) => record.type === wanted);

/** What the summary says is wrong. */
const wrong = (root: ShadowRoot) =>
  [...root.querySelectorAll('#problems li')].map(({ textContent }) => textContent.trim());

const claim = ({ memory }: Pick<Stage, 'memory'>, id = 'berths') =>
  memory.snapshot().find((record) => record.type === 'claim' && record.id === id);

describe('<entente-moderation> to decide', () => {
  const reported = {
    ...facilitator,
    records: [...town(), aReport('r'), aReport('s', { ground: 'insult' })],
  };

  it('shows the words, and what is said against them, and not by whom', async () => {
    const { element, root } = await mountForm(reported);
    expect(root.querySelector('blockquote')?.textContent).to.contain('lease the berths');
    expect(root.querySelector('.facts')?.textContent.replace(/\s+/g, ' ')).to.contain(
      '2 people: not about this question and an insult',
    );
    expect(root.querySelector('.facts')?.textContent).not.to.contain('Cyd');
    await expect(element).to.be.accessible();
  });

  it('shows what others will read, before it is decided', async () => {
    const { element, root } = await mountForm(reported);
    choose(root, 'action', 'remove');
    await element.updateComplete;
    choose(root, 'ground', 'personal-data');
    type(root, 'reason', 'It named a private person.');
    await element.updateComplete;
    const card = root.querySelector('entente-claim-card');
    await until(() => card?.shadowRoot?.textContent.includes('a private person'));
    expect(card?.shadowRoot?.querySelector('.tomb-text')?.textContent).to.match(
      /^Removed on .+ by a facilitator, personal data: It named a private person\.$/,
    );
    await expect(element).to.be.accessible();
  });

  it('shows no tombstone where nobody else will see one: of what was never published', async () => {
    const berths = aClaim('berths', { status: 'pending', unseen: true });
    const records = [...town().filter(({ id }) => id !== 'berths'), berths];
    const { element, root } = await mountForm({ ...facilitator, records });
    choose(root, 'action', 'remove');
    await element.updateComplete;
    choose(root, 'ground', 'personal-data');
    type(root, 'reason', 'It named a private person.');
    await element.updateComplete;
    expect(root.querySelector('.page-name + *')?.textContent).to.contain(
      'only its author and facilitators see it',
    );
    expect(root.querySelector('entente-claim-card') === null).to.equal(true);
    expect(root.querySelector('#reason-hint')?.textContent).to.contain('the public record');
    await expect(element).to.be.accessible();
  });

  it('shows nothing that others will never read: a removal without its rule or its reason', async () => {
    const { element, root } = await mountForm(reported);
    choose(root, 'action', 'remove');
    await element.updateComplete;
    type(root, 'reason', 'It named a private person.');
    await element.updateComplete;
    expect(root.querySelector('.page-name')).not.to.exist;
    choose(root, 'ground', 'personal-data');
    type(root, 'reason', ' ');
    await element.updateComplete;
    expect(root.querySelector('.page-name')).not.to.exist;
  });

  it('removes with a rule and a public reason, and confirms it', async () => {
    const mounted = await mountForm(reported);
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
    const mounted = await mountForm(reported);
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

  it('says what is missing in the language that is switched to', async () => {
    const { root, around } = await mountForm(reported);
    button(root, 'Record the decision').click();
    await until(() => focused()?.id === 'problems');
    around.lang = 'fr';
    await until(() => root.textContent.includes('Décision'), 'the French form');
    expect(wrong(root)).to.deep.equal([
      'Choisissez ce qu’elle devient.',
      'Écrivez quelque chose sous « Raison publique ».',
    ]);
    expect(root.querySelector('#action-error')?.textContent.trim()).to.equal(
      'Choisissez ce qu’elle devient.',
    );
  });

  it('keeps it, and closes the reports', async () => {
    const mounted = await mountForm(reported);
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
      const { root } = await mountForm({ ...facilitator, records });
      const values = [...root.querySelectorAll<HTMLInputElement>('input[name="action"]')];
      expect(values.map(({ value }) => value)).to.deep.equal(offered);
    });
  }

  it('shows what a source is, where it can be read and from when', async () => {
    const { root } = await mountSource();
    const facts = [...root.querySelectorAll('.facts > *')].map((each) => each.textContent.trim());
    expect(facts.slice(0, 8)).to.deep.equal([
      'Source',
      'Tide book of the harbour office',
      'Administrative record · September 2022',
      'Address',
      'https://tides.example/book',
      'Added by',
      'Cyd',
      'Contribution',
    ]);
    expect(root.querySelector('blockquote')?.textContent.trim()).to.equal(
      'Over the quay on eleven days.',
    );
  });

  it('previews what others read in the place of a source', async () => {
    const { element, root } = await mountSource();
    choose(root, 'action', 'remove');
    await element.updateComplete;
    choose(root, 'ground', 'personal-data');
    type(root, 'reason', 'It names a patient.');
    await until(() => root.querySelector('.page-name + .fine'));
    expect(root.querySelector('.page-name + .fine')?.textContent).to.contain('It names a patient.');
    await expect(element).to.be.accessible();
  });

  it('leads to restatements that wait, each of which can be released', async () => {
    const records = [...town(), aParaphrase('said')];
    const { root } = await mountForm({ ...facilitator, records });
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

  it('leaves one’s own restatement to another facilitator, and no other', async () => {
    const others = aParaphrase('said', { participantId: 'Cyd' });
    const { root } = await mountForm({
      ...reported,
      name: 'Ben',
      records: [...town(), aParaphrase('mine'), others],
    });
    const prompt = () => root.querySelector('entente-paraphrase-prompt');
    await until(prompt, 'the fold');
    root.querySelector<HTMLDetailsElement>('details:has(entente-paraphrase-prompt)')!.open = true;
    const each = () =>
      [...(prompt()?.shadowRoot?.querySelectorAll('entente-restatement') ?? [])].map(
        (one) => one.shadowRoot?.textContent ?? '',
      );
    await until(() => each().length === 2 && each().every((text) => text.includes('restates')));
    const other = each().find((text) => text.includes('Cyd'));
    const mine = each().find((text) => text !== other);
    expect(mine).to.contain('another facilitator decides on it');
    expect(mine).not.to.contain('Let the reply go ahead');
    expect(other).to.contain('Let the reply go ahead');
  });

  it('leaves to another facilitator what is a facilitator’s own, with a way back', async () => {
    const { element, root } = await mount<Moderation>(
      html`<entente-moderation claim-id="berths" show="moderate"></entente-moderation>`,
      { ...reported, name: 'Ana', lang: 'fr' },
    );
    element.focus();
    await until(() => focused()?.textContent.trim() === 'Fermer', 'the focus');
    const said = root.querySelector('.notice p')?.textContent ?? '';
    expect(said).to.contain('à une autre personne de la facilitation d’en décider');
    expect(frenchFaults(said)).to.deep.equal([]);
    expect(root.querySelector('form') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('bad input 1: markup in a report and its subject is text', async () => {
    const vector = '<img src=x onerror="window.harmed = true">';
    const records = town().map((record) =>
      record.type === 'claim' ? aClaim('berths', { text: vector }) : record,
    );
    const { root } = await mountForm({
      ...facilitator,
      records: [...records, aReport('r', { note: vector })],
    });
    expect(root.querySelector('blockquote')?.textContent).to.contain(vector);
    expect(root.querySelector('.facts q')?.textContent).to.equal(vector);
    expect(root.querySelector('img')).not.to.exist;
  });
});
