import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AdapterError } from '../../src/adapters/errors.js';
import '../../src/elements/coverage-meter/nomination-form.define.js';
import type { NominationForm } from '../../src/elements/coverage-meter/nomination-form.js';
import { aConsultation, town } from '../support/builders.js';
import { frenchFaults } from '../support/french.js';
import { button, focused, mount, type, until, type Stage } from '../support/mount.js';

async function mountForm(options: Parameters<typeof mount>[1] = {}) {
  const mounted = await mount<NominationForm>(
    html`<entente-nomination-form></entente-nomination-form>`,
    options,
  );
  await until(() => mounted.root.querySelector('form'), 'the form');
  let closed = 0;
  mounted.element.addEventListener('entente-panel-close', () => (closed += 1));
  return { ...mounted, closed: () => closed };
}

const kept = ({ memory }: Pick<Stage, 'memory'>) =>
  memory.snapshot().filter((record) => record.type === 'nomination');

describe('<entente-nomination-form>', () => {
  it('passes the accessibility audit', async () => {
    const { element } = await mountForm();
    await expect(element).to.be.accessible();
  });

  it('says who decides, and that the reason is public', async () => {
    const { root } = await mountForm();
    expect(root.querySelector('.foot')?.textContent).to.contain(
      'A facilitator decides, and the reason is public.',
    );
  });

  it('names a group by keys alone, says so once, and closes', async () => {
    const { element, root, said, ...rest } = await mountForm();
    element.focus();
    await until(() => focused()?.id === 'label');
    await sendKeys({ type: 'Night workers' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'They cross when nothing runs.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.textContent.trim() === 'Close', 'the notice');
    await expect(element).to.be.accessible();
    const told = root.querySelector('.notice p')!.textContent;
    expect(told).to.match(/^The group was named\. .+ A facilitator decides whether it is expected/);
    expect(said).to.deep.equal([told]);
    expect(root.querySelector('form') === null).to.equal(true);
    expect(rest.closed()).to.equal(0);
    await sendKeys({ press: 'Enter' });
    expect(rest.closed()).to.equal(1);
    expect(kept(rest)[0]).to.include({ label: 'Night workers', reach: null, status: 'open' });
  });

  it('says how they could be reached, where somebody knows', async () => {
    const mounted = await mountForm();
    type(mounted.root, 'label', 'Night workers');
    type(mounted.root, 'reason', 'They cross when nothing runs.');
    type(mounted.root, 'reach', 'At the change of shift');
    button(mounted.root, 'Name this group').click();
    await until(() => mounted.root.querySelector('.notice'), 'the notice');
    expect(kept(mounted)[0]).to.include({ reach: 'At the change of shift' });
  });

  it('says in French that it was named, and what happens next', async () => {
    const { root } = await mountForm({ lang: 'fr' });
    type(root, 'label', 'Équipes de nuit');
    type(root, 'reason', 'Rien ne circule quand elles traversent.');
    button(root, 'Nommer ce groupe').click();
    await until(() => root.querySelector('.notice'), 'the notice');
    const told = root.querySelector('.notice')!.textContent;
    expect(told).to.contain('La facilitation décidera');
    expect(frenchFaults(told)).to.deep.equal([]);
  });

  it('says of a group that cannot be sent yet that it waits, and not that it was named', async () => {
    const wrap = <T extends { submit: unknown }>(memory: T): T =>
      Object.assign(memory, { submit: () => Promise.reject(new AdapterError('offline', 'No.')) });
    const { root, said } = await mountForm({ wrap });
    type(root, 'label', 'Night workers');
    type(root, 'reason', 'They cross when nothing runs.');
    button(root, 'Name this group').click();
    await until(() => root.querySelector('.notice > .button'), 'the notice');
    expect(said).to.deep.equal([root.querySelector('.notice p')!.textContent]);
    expect(said[0]).not.to.contain('was named');
  });

  it('asks for what is missing, in a summary that leads to the fields', async () => {
    const { element, root } = await mountForm();
    button(root, 'Name this group').click();
    await until(() => focused()?.id === 'problems');
    expect(root.querySelectorAll('#problems li')).to.have.length(2);
    await expect(element).to.be.accessible();
    button(root, 'Write something under “Why').click();
    await until(() => focused()?.id === 'reason');
  });

  it('bad input 34: names once for a double click', async () => {
    const mounted = await mountForm();
    type(mounted.root, 'label', 'Night workers');
    type(mounted.root, 'reason', 'They cross when nothing runs.');
    button(mounted.root, 'Name this group').click();
    button(mounted.root, 'Name this group').click();
    await until(() => mounted.root.querySelector('.notice'), 'the notice');
    expect(kept(mounted)).to.have.length(1);
  });

  it('keeps what was typed when it is left', async () => {
    const first = await mountForm();
    type(first.root, 'label', 'Night workers');
    type(first.root, 'reason', 'They cross');
    await until(() => first.root.textContent.includes('Draft kept'));
    button(first.root, 'Cancel').click();
    await until(() => first.closed());
    first.element.remove();
    const { root } = await mountForm(first);
    await until(() => root.querySelector<HTMLInputElement>('#label')?.value === 'Night workers');
  });

  it('says by the clock of the consultation when that was', async () => {
    const records = [aConsultation({}, { timeZone: 'Pacific/Kiritimati' }), ...town().slice(1)];
    const first = await mountForm({ records });
    type(first.root, 'label', 'Night workers');
    await until(() => first.root.textContent.includes('Draft kept'), 'the draft to be kept');
    first.element.remove();
    const { root } = await mountForm(first);
    await until(() => root.querySelector('[part="notice"]'), 'the draft');
    expect(root.querySelector('[part="notice"]')?.textContent).to.contain('GMT+14');
  });

  it('tells a page that feeds it by properties what is to be done', async () => {
    const element = await fixture<NominationForm>(
      html`<entente-nomination-form .consultation=${aConsultation()}></entente-nomination-form>`,
    );
    const root = element.shadowRoot!;
    await until(() => root.querySelector('form'));
    let label = '';
    element.addEventListener('entente-command-request', ({ command }) => {
      if (command.type === 'nominateGroup') label = command.label;
    });
    type(root, 'label', 'Night workers');
    type(root, 'reason', 'They cross when nothing runs.');
    button(root, 'Name this group').click();
    await until(() => label === 'Night workers');
  });
});
