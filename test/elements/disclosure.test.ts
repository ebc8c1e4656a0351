import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/disclosure/disclosure.define.js';
import type { Disclosure } from '../../src/elements/disclosure/disclosure.js';
import { aConsultation, aDisclosure, town } from '../support/builders.js';
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

describe('<entente-disclosure>', () => {
  async function mountForm(options: StageOptions | Stage = {}) {
    const mounted = await mount<Disclosure>(html`<entente-disclosure></entente-disclosure>`, {
      name: 'Dee',
      ...options,
    });
    await until(() => mounted.root.querySelector('form'), 'the form');
    return mounted;
  }

  function fill(root: ShadowRoot): void {
    type(root, 'name', 'Dee, sailmaker');
    choose(root, 'standing', 'self');
    type(root, 'objectives', 'Work all year');
    type(root, 'concerns', 'Rents');
    choose(root, 'hasInterest', 'no');
  }

  it('passes the accessibility audit', async () => {
    const { element } = await mountForm();
    await expect(element).to.be.accessible();
  });

  it('passes the accessibility audit with errors', async () => {
    const { element, root } = await mountForm();
    button(root, 'Keep this').click();
    await until(() => root.querySelector('#problems'));
    await expect(element).to.be.accessible();
  });

  it('says that the privacy notice is missing in the reader’s language', async () => {
    const records = town().map((record) =>
      record.type === 'consultation'
        ? { ...record, mandate: { ...record.mandate, privacy: { fr: 'Tout est public.' } } }
        : record,
    );
    const { root } = await mount(html`<entente-disclosure></entente-disclosure>`, { records });
    await until(() => root.querySelector('[part="privacy"]'), 'the form');
    expect(root.querySelector('[part="privacy"]')?.textContent).to.contain(
      'Not available in English',
    );
  });

  it('says the privacy notice before the first field', async () => {
    const { root } = await mountForm();
    const notice = root.querySelector('[part="privacy"]')!;
    const place = notice.compareDocumentPosition(root.querySelector('#name')!);
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(notice.textContent).to.contain('What you write is public.');
  });

  it('puts the answers on the record', async () => {
    const { root, store } = await mountForm();
    fill(root);
    button(root, 'Keep this').click();
    await until(() => store.records.disclosuresOf('Dee').value.length);
    expect(store.records.get('participant', 'Dee')?.name).to.equal('Dee, sailmaker');
  });

  it('says by the clock of the consultation when a draft was kept', async () => {
    const records = [aConsultation({}, { timeZone: 'Pacific/Kiritimati' }), ...town().slice(1)];
    const first = await mountForm({ records });
    type(first.root, 'objectives', 'A quay that works.');
    await until(() => first.root.textContent.includes('Draft kept'), 'the draft to be kept');
    first.element.remove();
    const { root } = await mountForm(first);
    await until(() => root.querySelector('[part="notice"]'), 'the draft');
    expect(root.querySelector('[part="notice"]')?.textContent).to.contain('GMT+14');
  });

  it('says once that they are kept', async () => {
    const { root, said } = await mountForm();
    fill(root);
    button(root, 'Keep this').click();
    await until(() => said.length);
    expect(said).to.deep.equal(['Kept. It stands on each of your contributions.']);
  });

  it('asks which organisation only where somebody speaks for one', async () => {
    const { element, root } = await mountForm();
    choose(root, 'standing', 'organisation');
    await element.updateComplete;
    expect(root.querySelector('#members')).to.exist;
    choose(root, 'standing', 'self');
    await element.updateComplete;
    expect(root.querySelector('#speaksFor')).not.to.exist;
  });

  it('leads from the summary to each field, in the order of the fields', async () => {
    const { root } = await mountForm();
    button(root, 'Keep this').click();
    await until(() => focused()?.id === 'problems');
    const lines = [...root.querySelectorAll('#problems li')].map((line) => line.textContent.trim());
    expect(lines).to.deep.equal([
      'Choose an answer to “I speak for”.',
      'Write something under “I hope for”.',
      'Write something under “I worry about”.',
      'Choose an answer to “Have you an interest in the outcome?”.',
    ]);
    button(root, 'Write something under “I worry about”').click();
    await until(() => focused()?.id === 'concerns');
    expect(root.querySelector('#concerns-error')?.textContent.trim()).to.equal(lines[2]);
  });

  it('comes back with what was said before', async () => {
    const { root } = await mountForm({ name: 'Ben' });
    await until(() => root.querySelector<HTMLTextAreaElement>('#objectives')?.value);
    expect(root.querySelector<HTMLTextAreaElement>('#objectives')?.value).to.equal(
      'A quay for everyone',
    );
    expect(root.querySelector<HTMLInputElement>('[value="harbour"]')?.checked).to.be.true;
  });

  it('keeps a group ticked that was ticked by a real key', async () => {
    const { element, root } = await mountForm();
    const group = root.querySelector<HTMLInputElement>('[value="hills"]')!;
    group.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(group.checked).to.be.true;
  });

  it('takes groups of several dimensions, and own words beside them', async () => {
    const { element, root, store } = await mountForm();
    fill(root);
    choose(root, 'groups-0', 'hills');
    choose(root, 'groups-1', 'fishing');
    choose(root, 'otherGroups', 'own-words');
    await element.updateComplete;
    type(root, 'ownWords', 'Lighthouse keeper');
    button(root, 'Keep this').click();
    await until(() => store.records.get('participant', 'Dee')?.ownWords);
    expect(store.records.get('participant', 'Dee')?.groupIds).to.deep.equal(['hills', 'fishing']);
  });

  it('asks for the own words of whoever fits no group, and keeps nothing without', async () => {
    const { element, root, store } = await mountForm();
    fill(root);
    choose(root, 'otherGroups', 'own-words');
    await element.updateComplete;
    button(root, 'Keep this').click();
    await until(() => root.querySelector('#ownWords-error'), 'what is missing');
    expect(store.records.disclosuresOf('Dee').value.length).to.equal(0);
  });

  it('tells people who prefer not to say from people who have not answered', async () => {
    const { root, store } = await mountForm();
    fill(root);
    choose(root, 'otherGroups', 'rather-not');
    button(root, 'Keep this').click();
    await until(() => store.records.disclosuresOf('Dee').value.length);
    expect(store.records.get('participant', 'Dee')?.ownWords).to.equal('');
  });

  it('lets one answer go with the other where they exclude one another, by keys', async () => {
    const { element, root } = await mountForm();
    const ratherNot = root.querySelector<HTMLInputElement>('[value="rather-not"]')!;
    choose(root, 'otherGroups', 'own-words');
    await element.updateComplete;
    root.querySelector<HTMLElement>('[value="own-words"]')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect([ratherNot.type, ratherNot.checked]).to.deep.equal(['radio', true]);
    expect(root.querySelector('#ownWords') === null).to.equal(true);
  });

  it('lets somebody take back that they prefer not to say', async () => {
    const { element, root, store } = await mountForm();
    fill(root);
    choose(root, 'otherGroups', 'rather-not');
    await element.updateComplete;
    choose(root, 'otherGroups', 'nothing');
    button(root, 'Keep this').click();
    await until(() => store.records.disclosuresOf('Dee').value.length);
    expect(store.records.get('participant', 'Dee')?.ownWords).to.equal(null);
  });

  it('asks for groups where the rule requires them', async () => {
    const { root } = await mountForm({ records: town({ inclusion: 'required' }) });
    fill(root);
    button(root, 'Keep this').click();
    await until(() => root.querySelector('#problems'));
    expect(root.querySelector('#groups-0-error')).to.exist;
  });

  it('is filled in and sent by keyboard alone', async () => {
    const { element, root, store } = await mountForm();
    element.focus();
    await until(() => focused()?.id === 'name');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Work all year' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Rents' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    button(root, 'Keep this').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => store.records.disclosuresOf('Dee').value.length);
    const [id] = store.records.disclosuresOf('Dee').value;
    expect(store.records.get('disclosure', id!)?.objectives).to.equal('Work all year');
  });

  it('marks each text with its language', async () => {
    const { element, root } = await mountForm();
    const select = root.querySelector<HTMLSelectElement>('#language')!;
    select.value = 'fr';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('#objectives')?.lang).to.equal('fr');
  });

  it('bad input 1: shows markup in a disclosure as text', async () => {
    const vector = '<img src=x onerror=alert(1)>';
    const { root } = await mount<Disclosure>(
      html`<entente-disclosure
        badge
        .disclosure=${aDisclosure('Dee', { standing: 'absent', speaksFor: vector, interest: vector })}
      ></entente-disclosure>`,
    );
    expect(root.querySelector('img')).not.to.exist;
    expect(root.textContent).to.contain(vector);
  });

  it('bad input 13: takes white space for no answer', async () => {
    const { root } = await mountForm();
    fill(root);
    type(root, 'objectives', ' \u200b\u202e ');
    button(root, 'Keep this').click();
    await until(() => root.querySelector('#problems'));
    expect(root.querySelector('#objectives-error')).to.exist;
  });
});

describe('<entente-disclosure badge>', () => {
  async function mountBadge(template: ReturnType<typeof html>) {
    return mount<Disclosure>(template);
  }

  it('passes the accessibility audit', async () => {
    const { element } = await mountBadge(
      html`<entente-disclosure badge .disclosure=${aDisclosure('Ana')}></entente-disclosure>`,
    );
    await expect(element).to.be.accessible();
  });

  it('says whom somebody speaks for, and unfolds into four lines', async () => {
    const disclosure = aDisclosure('Ana', {
      standing: 'organisation',
      speaksFor: 'a cooperative of growers',
      members: 12,
      interest: 'Leases a berth',
    });
    const { root } = await mountBadge(
      html`<entente-disclosure badge .disclosure=${disclosure}></entente-disclosure>`,
    );
    expect(root.querySelector('summary')?.textContent.trim()).to.equal(
      'Speaks for a cooperative of growers (12 members) · Interest declared',
    );
    expect(root.querySelectorAll('dt').length).to.equal(4);
  });

  it('marks the words of whoever disclosed with their language, and not ours', async () => {
    const [standing, speaksFor, members] = ['organisation', 'Les maraîchers', 12] as const;
    const disclosure = aDisclosure('Ana', { language: 'fr', standing, speaksFor, members });
    const { root } = await mountBadge(
      html`<entente-disclosure badge .disclosure=${disclosure}></entente-disclosure>`,
    );
    expect(root.querySelector('summary [lang="fr"]')?.textContent).to.equal('Les maraîchers');
  });

  it('says where nothing was disclosed', async () => {
    const { root } = await mountBadge(html`<entente-disclosure badge></entente-disclosure>`);
    expect(root.textContent.trim()).to.equal('Has not said whom they speak for.');
  });
});
