import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/coverage-meter/coverage-meter.define.js';
import '../../src/i18n/locales/fr.js';
import { loads } from '../../src/elements/coverage-meter/below-loads.js';
import type { CoverageMeter } from '../../src/elements/coverage-meter/coverage-meter.js';
import type { Nomination } from '../../src/model/inclusion.js';
import { newId } from '../../src/internal/new-id.js';
import { town } from '../support/builders.js';
import { deepText } from '../support/everywhere.js';
import { frenchFaults } from '../support/french.js';
import { aNomination } from '../support/moderation.js';
import { button, focused, mount, until, type Stage, type StageOptions } from '../support/mount.js';

describe('<entente-coverage-meter> with a list of named groups', () => {
  const named: readonly Nomination[] = [
    aNomination('nights', { label: 'Night workers' }),
    aNomination('own', { label: 'Ferry crews', participantId: 'Ben' }),
    aNomination('gone', { label: '—', removed: true }),
  ];

  async function mountList(options: StageOptions = {}) {
    const mounted = await mount<CoverageMeter>(
      html`<entente-coverage-meter></entente-coverage-meter>`,
      { records: [...town(), ...named], ...options },
    );
    const { root } = mounted;
    await until(() => root.querySelectorAll('.fold').length === 2, 'what is folded');
    root.querySelector<HTMLElement>('details:last-of-type summary')?.click();
    await until(() => root.querySelector('.nominations'), 'the list');
    return mounted;
  }

  const opener = (root: ShadowRoot) =>
    root.querySelector<HTMLElement>('[data-id="nights"] .text-button');

  const form = (root: ShadowRoot) => root.querySelector('entente-moderation')?.shadowRoot;

  async function openForm(root: ShadowRoot): Promise<ShadowRoot> {
    opener(root)?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => form(root)?.activeElement, 'the form');
    return form(root)!;
  }

  const reports = ({ memory }: Pick<Stage, 'memory'>) =>
    memory.snapshot().filter((record) => record.type === 'report');

  it('passes the accessibility audit, with the form open', async () => {
    const { element, root } = await mountList();
    await openForm(root);
    await expect(element).to.be.accessible();
  });

  it('takes reports on what others named, and not on one’s own or what was removed', async () => {
    const { root } = await mountList();
    const offered = [...root.querySelectorAll('.nominations .text-button')];
    expect(offered.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Report: Night workers',
    ]);
  });

  it('sends the report by keys alone, and gives the focus back when it is done', async () => {
    const { root, memory } = await mountList();
    await openForm(root);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'It names my neighbour.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => reports({ memory }).length > 0, 'the report');
    await until(() => focused()?.textContent.includes('Close'), 'what came of it');
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === opener(root), 'the focus');
    const [{ subject, subjectId, note } = {}] = reports({ memory });
    expect([subject, subjectId, note]).to.deep.equal([
      'nomination',
      'nights',
      'It names my neighbour.',
    ]);
  });

  it('gives the focus back when the form is left', async () => {
    const { root } = await mountList();
    button(await openForm(root), 'Cancel').click();
    await until(() => focused() === opener(root), 'the focus');
    expect(form(root) === undefined).to.equal(true);
  });

  it('keeps the form open, and the focus in it, when others name a group meanwhile', async () => {
    const { root, as } = await mountList();
    await openForm(root);
    const field = focused();
    await as('Cyd', {
      ...{ type: 'nominateGroup', id: newId(), label: 'Pilots', reason: 'They know the quay.' },
      ...{ reach: null, language: 'en' },
    });
    await until(() => root.textContent.includes('Pilots'), 'the group');
    expect(focused() === field).to.equal(true);
  });

  it('says that the form could not be fetched, and opens it when it is tried again', async () => {
    const { root, said } = await mountList();
    const { reporting } = loads;
    loads.reporting = () => Promise.reject(new TypeError('no code'));
    opener(root)?.click();
    await until(() => root.querySelector('[data-id="nights"] .lacking'), 'the words');
    loads.reporting = reporting;
    expect(said).to.deep.equal(['This could not be loaded. Check the connection.']);
    button(root, 'Try again').click();
    await until(() => form(root)?.activeElement, 'the form');
  });

  it('speaks French', async () => {
    const { root } = await mountList({ lang: 'fr' });
    const words = opener(root)?.textContent.trim() ?? '';
    expect(words).to.equal('Signaler\u00a0: Night workers');
    expect(frenchFaults(words)).to.deep.equal([]);
    opener(root)?.click();
    await until(() => form(root)?.activeElement, 'the form');
    expect(deepText(form(root)!)).to.contain('Envoyer le signalement');
  });
});
