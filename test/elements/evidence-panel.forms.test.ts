import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import '../../src/elements/evidence-panel/evidence-form.define.js';
import '../../src/elements/disclosure/disclosure.define.js';
import type {
  EvidencePanel,
  EvidenceShow,
} from '../../src/elements/evidence-panel/evidence-panel.js';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import { aParticipant } from '../support/builders.js';
import { aChallenge, aSource, anAssessment, factTown } from '../support/evidence.js';
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

async function mountForm(show: EvidenceShow, options: StageOptions | Stage = {}) {
  const on = 'around' in options ? options : await stage({ records: factTown(), ...options });
  const mounted = await mount<EvidencePanel>(
    html`<entente-evidence-panel claim-id="water" show=${show}></entente-evidence-panel>`,
    on,
  );
  const inside = () => formIn(mounted.root);
  await until(() => inside()?.querySelector('form') ?? mounted.root.querySelector('.foot'));
  let closed = 0;
  mounted.element.addEventListener('entente-panel-close', () => (closed += 1));
  return { ...mounted, form: inside()!, closed: () => closed };
}

const formIn = (root: ShadowRoot): ShadowRoot | null | undefined =>
  root.querySelector('entente-evidence-form')?.shadowRoot;

function fill(form: ShadowRoot): void {
  choose(form, 'bearing', 'supports');
  const kind = form.querySelector<HTMLSelectElement>('#sourceKind')!;
  kind.value = 'record';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  type(form, 'date', '2022-09');
  type(form, 'citation', 'Tide book of the harbour office');
}

const kept = ({ memory }: Pick<Stage, 'memory'>, wanted: string) =>
  memory.snapshot().filter(({ type: kind }) => kind === wanted);

describe('<entente-evidence-panel> to add evidence', () => {
  it('passes the accessibility audit', async () => {
    const { element } = await mountForm('add-evidence');
    await expect(element).to.be.accessible();
  });

  it('begins at the first question', async () => {
    const { element } = await mountForm('add-evidence');
    element.focus();
    await until(() => focused()?.matches('input[name="bearing"]'));
  });

  it('begins at the first question when the focus is given before anything is drawn', async () => {
    const { around } = await mount(html`<entente-evidence-panel></entente-evidence-panel>`);
    const panel = document.createElement('entente-evidence-panel');
    Object.assign(panel, { claimId: 'berths', show: 'challenge' });
    around.append(panel);
    panel.focus();
    await until(() => focused()?.id === 'reason', 'the focus');
  });

  it('says all that is missing, in a summary that takes the focus and leads on', async () => {
    const { element, form } = await mountForm('add-evidence');
    button(form, 'Add evidence').click();
    await until(() => focused()?.id === 'problems');
    const lines = [...form.querySelectorAll('#problems li')].map((li) => li.textContent.trim());
    expect(lines).to.deep.equal([
      'Choose one. A source that fits none may not be about this claim.',
      'Choose the kind of source.',
      'Give at least a year, for example 2019.',
      'Write something under “Title and origin”.',
    ]);
    await expect(element).to.be.accessible();
    button(form, 'Give at least a year').click();
    await until(() => focused()?.id === 'date');
  });

  for (const date of ['spring', '22', '2022-13', '2022-02-30', '2999']) {
    it(`takes no ${date} for a date, and keeps what was typed`, async () => {
      const { form } = await mountForm('add-evidence');
      fill(form);
      type(form, 'date', date);
      button(form, 'Add evidence').click();
      await until(() => focused()?.id === 'problems');
      expect(form.querySelector('#date-error')?.textContent).to.contain('at least a year');
      expect(form.querySelector<HTMLInputElement>('#date')?.value).to.equal(date);
    });
  }

  it('adds the source, shows it, goes there, and says so once', async () => {
    const { form, root, said, ...rest } = await mountForm('add-evidence');
    fill(form);
    type(form, 'url', 'https://tides.example/book');
    type(form, 'excerpt', 'Over the quay on eleven days.');
    button(form, 'Add evidence').click();
    await until(() => focused()?.matches('.source'), 'the new source');
    expect(focused()?.textContent).to.contain('Tide book of the harbour office');
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal(['Your source was added.']);
    expect(kept(rest, 'evidence')).to.have.length(1);
    expect(rest.closed()).to.equal(0);
    expect(root.querySelector('entente-evidence-form')).not.to.exist;
  });

  it('works by keys alone', async () => {
    const { element, ...rest } = await mountForm('add-evidence');
    element.focus();
    await until(() => focused()?.matches('input[name="bearing"]'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Testimony' });
    for (const text of ['2020', 'A talk on the quay']) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: text });
    }
    await sendKeys({ press: 'Enter' });
    await until(() => kept(rest, 'evidence').length === 1, 'the source');
    expect(kept(rest, 'evidence')[0]).to.include({ sourceKind: 'testimony', date: '2020' });
  });

  it('bad input 34: adds once for a double click', async () => {
    const { form, said, ...rest } = await mountForm('add-evidence');
    fill(form);
    const send = button(form, 'Add evidence');
    send.click();
    send.click();
    await until(() => said.length);
    expect(kept(rest, 'evidence')).to.have.length(1);
  });

  it('closes when it is left, and keeps what was typed', async () => {
    const mounted = await mountForm('add-evidence');
    type(mounted.form, 'excerpt', 'Half a quotation');
    await until(() => mounted.form.textContent.includes('Draft kept'));
    button(mounted.form, 'Cancel').click();
    await until(() => mounted.closed() === 1);
    mounted.element.remove();
    const again = await mountForm('add-evidence', mounted);
    await until(
      () => again.form.querySelector<HTMLTextAreaElement>('#excerpt')?.value === 'Half a quotation',
    );
  });

  it('goes back to the button that opened it', async () => {
    const { root } = await mountForm('evidence');
    button(root, 'Add evidence').click();
    await until(() => focused()?.matches('input[name="bearing"]'));
    button(formIn(root)!, 'Cancel').click();
    await until(() => focused()?.matches('[data-action="add"]'));
  });

  it('asks a newcomer first where they stand, and keeps what was typed', async () => {
    const { form, ...rest } = await mountForm('add-evidence', {
      records: factTown([aParticipant('Dee', { groupIds: ['hills'] })]),
      name: 'Dee',
    });
    fill(form);
    button(form, 'Add evidence').click();
    await until(() => form.querySelector('entente-disclosure')?.shadowRoot?.querySelector('form'));
    await expect(rest.element).to.be.accessible();
    const asked = form.querySelector('entente-disclosure')!.shadowRoot!;
    choose(asked, 'standing', 'self');
    type(asked, 'objectives', 'A dry quay');
    type(asked, 'concerns', 'The cost');
    choose(asked, 'hasInterest', 'no');
    button(asked, 'Continue').click();
    await until(() => focused()?.id === 'send', 'the form again');
    expect(form.querySelector<HTMLInputElement>('#citation')?.value).to.contain('Tide book');
    expect(kept(rest, 'evidence')).to.be.empty;
    button(form, 'Add evidence').click();
    await until(() => kept(rest, 'evidence').length === 1);
  });

  it('asks who is not signed in to sign in, and keeps what was typed', async () => {
    const { form, element } = await mountForm('add-evidence', { name: null });
    let asks = 0;
    element.addEventListener('entente-sign-in-request', () => (asks += 1));
    fill(form);
    button(form, 'Add evidence').click();
    await until(() => focused()?.id === 'problems');
    expect(asks).to.equal(1);
    expect(form.querySelector('#problems')?.textContent).to.contain('Sign in first.');
    expect(form.querySelector<HTMLInputElement>('#citation')?.value).to.contain('Tide book');
  });

  it('shows what waits for a connection, and says that it waits', async () => {
    const fault = { does: 'fail', code: 'offline' } as const;
    const { form, root, said } = await mountForm('add-evidence', {
      wrap: (memory) => new FaultAdapter(memory, { plan: [{ on: 'submit', fault }] }),
    });
    fill(form);
    button(form, 'Add evidence').click();
    await until(() => root.querySelector('.source [data-state="waiting"]'), 'the waiting source');
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal(['Kept on this device. It will be sent when you are back online.']);
  });
});

describe('<entente-evidence-panel> to ask for evidence', () => {
  it('says until when it is due', async () => {
    const { element, form } = await mountForm('challenge');
    expect(form.textContent).to.contain('It is due in 14 days.');
    await expect(element).to.be.accessible();
  });

  it('asks with a reason, closes, and says so once', async () => {
    const { form, said, ...rest } = await mountForm('challenge');
    type(form, 'reason', 'I counted eleven days.');
    button(form, 'Ask for evidence').click();
    await until(() => rest.closed() === 1);
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal(['Evidence was asked for.']);
    expect(kept(rest, 'challenge')[0]).to.include({ reason: 'I counted eleven days.' });
  });

  it('wants a reason', async () => {
    const { form } = await mountForm('challenge');
    button(form, 'Ask for evidence').click();
    await until(() => focused()?.id === 'problems');
    expect(form.querySelector('#reason-error')).to.exist;
  });

  it('says when somebody else has asked meanwhile', async () => {
    const { form, as } = await mountForm('challenge');
    const { claimId, reason, language } = aChallenge();
    await as('Cyd', { type: 'challengeClaim', id: 'first', claimId, reason, language });
    type(form, 'reason', 'I counted eleven days.');
    button(form, 'Ask for evidence').click();
    await until(() => focused()?.id === 'problems');
    expect(form.querySelector('#problems')?.textContent).to.contain('asked for already');
  });
});

describe('<entente-evidence-panel> to assess a source', () => {
  async function mountAssessment(records = factTown([aSource('tides')])) {
    const mounted = await mountForm('evidence', { records });
    await until(() => mounted.root.querySelector('[data-action="assess"]'));
    mounted.root.querySelector<HTMLElement>('[data-action="assess"]')?.click();
    await until(() => focused()?.matches('input[name="verdict"]'));
    return { ...mounted, form: formIn(mounted.root)! };
  }

  it('asks below the source, in shades', async () => {
    const { element, form, root } = await mountAssessment();
    expect(form.querySelectorAll('input[name="verdict"]')).to.have.length(3);
    expect(root.querySelector('.source + entente-evidence-form')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('gives an assessment by keys alone, and goes back to the source', async () => {
    const { said, ...rest } = await mountAssessment();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'One gauge only.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.matches('.source'));
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal(['Your assessment was given.']);
    expect(kept(rest, 'assessment')[0]).to.include({
      verdict: 'limited',
      reason: 'One gauge only.',
    });
  });

  it('wants a verdict and a reason, and suggests none', async () => {
    const { form } = await mountAssessment();
    button(form, 'Give this assessment').click();
    await until(() => focused()?.id === 'problems');
    const [verdict, ...others] = form.querySelectorAll('#problems li');
    expect(verdict?.textContent.trim()).to.equal('Choose the assessment that comes nearest.');
    expect(others).to.have.length(1);
  });

  it('begins from what one said before, and puts the new in its place', async () => {
    const { form, ...rest } = await mountAssessment(
      factTown([aSource('tides'), anAssessment('Ben', { reason: 'It is the book.' })]),
    );
    await until(
      () => form.querySelector<HTMLTextAreaElement>('#reason')?.value === 'It is the book.',
    );
    choose(form, 'verdict', 'unsound');
    button(form, 'Give this assessment').click();
    await until(() => kept(rest, 'assessment').some((one) => one.revision === 2));
    expect(kept(rest, 'assessment')).to.have.length(1);
  });
});
