import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/moderation/moderation.define.js';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import type { Moderation } from '../../src/elements/moderation/moderation.js';
import { aClaim, town } from '../support/builders.js';
import { aSource, factTown } from '../support/evidence.js';
import { aNomination, aReport } from '../support/moderation.js';
import {
  button,
  choose,
  focused,
  mount,
  type,
  until,
  type StageOptions,
} from '../support/mount.js';

const all = () => [
  ...factTown([aSource('tides')]),
  aReport('r'),
  aReport('s', { subject: 'evidence', subjectId: 'tides', ground: 'spam' }),
  aClaim('new', { number: '3', status: 'pending', text: 'Lower the fees.', authorId: 'Cyd' }),
  aNomination('nights'),
];

async function mountQueue(options: StageOptions = {}) {
  const mounted = await mount<Moderation>(
    html`<entente-moderation show="queue"></entente-moderation>`,
    { records: all(), name: 'Fay', roles: ['facilitator'], ...options },
  );
  await mounted.element.updateComplete;
  return mounted;
}

/** What a case is called by: its label, or its heading. */
const titleOf = (each: Element): string | undefined =>
  each.getAttribute('aria-label') ??
  each.querySelector(`#${each.getAttribute('aria-labelledby')}`)?.textContent;

const cases = (root: ShadowRoot) => [...root.querySelectorAll('.case')];

const titles = (root: ShadowRoot) => cases(root).map(titleOf);

const decideOn = (root: ShadowRoot, name: string) =>
  cases(root)
    .find((each) => titleOf(each) === name)
    ?.querySelector<HTMLElement>('.foot > .button');

describe('<entente-moderation> as a queue', () => {
  it('lists what was reported, what is pending, and who was named', async () => {
    const { element, root } = await mountQueue();
    await until(() => root.querySelector('.case'));
    expect(root.querySelector('.part-head')?.textContent.trim()).to.equal('4 cases are waiting');
    expect(titles(root)).to.deep.equal([
      'Contribution 1',
      'A source of 2',
      'Contribution 3',
      'Night workers',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says so when nothing waits', async () => {
    const { element, root } = await mountQueue({ records: town() });
    await until(() => root.querySelector('.blank'));
    expect(root.textContent).to.contain('Nothing is waiting');
    await expect(element).to.be.accessible();
  });

  it('is for facilitators', async () => {
    const { root } = await mountQueue({ name: 'Ben', roles: ['participant'] });
    expect(root.querySelector('.case, .blank, .part-head')).not.to.exist;
  });

  it('decides a case by keys alone, and goes back to the head', async () => {
    const { root, said, memory } = await mountQueue();
    await until(() => decideOn(root, 'Contribution 3'));
    decideOn(root, 'Contribution 3')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.matches('input[name="action"]'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'It keeps to the rules.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'queue');
    expect(titles(root)).not.to.include('Contribution 3');
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal(['The decision is on the record.']);
    expect(memory.snapshot().find(({ id }) => id === 'new')).to.include({ status: 'published' });
  });

  it('leads the focus to what is said when the last case is decided', async () => {
    const { root } = await mountQueue({ records: [...town(), aReport('r')] });
    await until(() => decideOn(root, 'Contribution 1'));
    decideOn(root, 'Contribution 1')?.click();
    await until(() => root.querySelector('form'));
    choose(root, 'action', 'keep');
    type(root, 'reason', 'It is about the quay.');
    button(root, 'Record the decision').click();
    await until(() => focused()?.matches('.blank'), 'the focus');
    expect(focused()?.textContent).to.contain('Nothing is waiting');
  });

  it('gives the focus back to the button of a case that is left', async () => {
    const { element, root } = await mountQueue();
    await until(() => decideOn(root, 'A source of 2'));
    decideOn(root, 'A source of 2')?.click();
    await until(() => root.querySelector('form'));
    await expect(element).to.be.accessible();
    button(root, 'Cancel').click();
    await until(() => focused() === decideOn(root, 'A source of 2'));
  });

  it('includes a group that was named, with a public reason', async () => {
    const { root, memory } = await mountQueue();
    await until(() => decideOn(root, 'Night workers'));
    decideOn(root, 'Night workers')?.click();
    await until(() => root.querySelector('form'));
    choose(root, 'include', 'yes');
    type(root, 'reason', 'They cross every night.');
    button(root, 'Record the decision').click();
    await until(() => focused()?.id === 'queue');
    expect(memory.snapshot().find(({ id }) => id === 'nights')).to.include({
      status: 'included',
      decision: 'They cross every night.',
    });
  });

  it('brings a case back with its text when the backend refuses the decision', async () => {
    const fault = { does: 'fail', code: 'forbidden' } as const;
    const { root } = await mountQueue({
      wrap: (memory) => new FaultAdapter(memory, { plan: [{ on: 'submit', fault }] }),
    });
    await until(() => decideOn(root, 'Contribution 1'));
    decideOn(root, 'Contribution 1')?.click();
    await until(() => root.querySelector('form'));
    choose(root, 'action', 'keep');
    type(root, 'reason', 'It is about the quay.');
    button(root, 'Record the decision').click();
    await until(() => focused()?.id === 'problems');
    expect(root.querySelector('#problems')?.textContent).to.contain('You may not do this here.');
    expect(root.querySelector<HTMLTextAreaElement>('#reason')?.value).to.equal(
      'It is about the quay.',
    );
  });

  it('leaves to another facilitator what is a facilitator’s own', async () => {
    const records = [
      ...factTown([aSource('tides', { participantId: 'Fay' })]),
      aReport('s', { subject: 'evidence', subjectId: 'tides' }),
      aClaim('new', { number: '3', status: 'pending', authorId: 'Fay' }),
      aNomination('nights', { participantId: 'Fay' }),
    ];
    const { element, root } = await mountQueue({ records });
    await until(() => root.querySelector('.case'));
    expect(cases(root).map((each) => each.lastElementChild?.textContent)).to.deep.equal(
      Array(3).fill('This is your own: another facilitator decides on it.'),
    );
    expect(root.querySelector('button') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('takes in what is reported while it is open', async () => {
    const { root, as } = await mountQueue({ records: town() });
    await until(() => root.querySelector('.blank'));
    const { subject, subjectId, ground, note } = aReport('late');
    await as('Cyd', { type: 'report', id: 'late', subject, subjectId, ground, note });
    await until(() => titles(root).includes('Contribution 1'), 'the case');
  });
});
