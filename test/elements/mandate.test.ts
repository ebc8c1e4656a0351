import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/mandate/mandate.define.js';
import '../../src/i18n/locales/fr.js';
import type { Mandate } from '../../src/elements/mandate/mandate.js';
import type { Consultation } from '../../src/model/consultation.js';
import { resizeTo } from '../support/browser.js';
import { aConsultation } from '../support/builders.js';
import { frenchFaults } from '../support/french.js';
import { mount, until } from '../support/mount.js';

const phase = (id: string, opensAt: string, closesAt: string) => ({
  id,
  label: { en: id, fr: id },
  opensAt,
  closesAt,
  allows: [],
});

const consultation: Consultation = aConsultation(
  {},
  {
    opensAt: '2026-06-01T00:00:00.000Z',
    closesAt: '2026-07-31T22:00:00.000Z',
    mandate: {
      fixed: [{ en: 'The quay stays public.', fr: 'Le quai reste public.' }],
      open: [{ en: 'Who moors first.', fr: 'Qui accoste d’abord.' }],
      decider: { en: 'The council', fr: 'Le conseil' },
      promise: 'involve',
      minutes: 15,
    },
    phases: [
      phase('Name', '2026-06-01T00:00:00.000Z', '2026-06-17T22:00:00.000Z'),
      phase('Contribute', '2026-06-18T00:00:00.000Z', '2026-07-14T22:00:00.000Z'),
      phase('Sign', '2026-07-15T00:00:00.000Z', '2026-07-31T22:00:00.000Z'),
    ],
  },
);

async function fed(
  given: Consultation = consultation,
  { lang = 'en', now = new Date('2026-06-20T12:00:00.000Z') } = {},
): Promise<ShadowRoot> {
  const element = await fixture<Mandate>(
    html`<entente-mandate lang=${lang} .consultation=${given} .now=${now}></entente-mandate>`,
  );
  await until(() => element.shadowRoot?.querySelector('.mandate-question'), 'the question');
  return element.shadowRoot!;
}

const words = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

describe('<entente-mandate>', () => {
  it('passes the accessibility audit', async () => {
    await expect((await fed()).host).to.be.accessible();
  });

  it('puts what is fixed beside what is open', async () => {
    const root = await fed();
    expect(words(root, '[part="fixed"]')).to.equal('Already fixed The quay stays public.');
    expect(words(root, '[part="open"]')).to.equal('Open to you Who moors first.');
  });

  it('says who asks, until when, and how long it takes', async () => {
    const root = await fed();
    expect(words(root, '.part-head .fine')).to.match(
      /^Town of Anse-au-Vent · open until .+ · about 15 minutes$/,
    );
  });

  it('says before it opens, and after it closed, which of the two it is', async () => {
    const before = await fed(consultation, { now: new Date('2026-05-01T00:00:00.000Z') });
    expect(words(before, '.part-head .fine')).to.contain('opens on');
    const after = await fed(consultation, { now: new Date('2026-09-01T00:00:00.000Z') });
    expect(words(after, '.part-head .fine')).to.contain('closed on');
  });

  it('says when it closes by the clock of the consultation, and names it', async () => {
    const closesAt = '2026-07-01T02:59:00.000Z';
    const root = await fed({ ...consultation, closesAt, timeZone: 'America/Moncton' });
    expect(words(root, '.part-head .fine')).to.contain('until June 30, 2026 at 11:59 PM ADT');
  });

  it('says by the same clock on which days a phase begins and ends', async () => {
    const phases = [phase('Contribute', '2026-06-18T02:00:00.000Z', '2026-07-01T02:59:00.000Z')];
    const root = await fed({ ...consultation, phases, timeZone: 'America/Moncton' });
    expect(words(root, '.when')).to.contain('June 17 – 30');
  });

  it('falls back on the clock of the reader where a time zone is unknown', async () => {
    const root = await fed({ ...consultation, timeZone: 'Atlantis/Centre' });
    expect(words(root, '.part-head .fine')).to.match(/open until July 31, 2026|August 1, 2026/);
  });

  it('gives the year with a day that is long past', async () => {
    const closesAt = '2016-04-10T12:00:00.000Z';
    const root = await fed({ ...consultation, opensAt: '2016-01-31T12:00:00.000Z', closesAt });
    expect(words(root, '.part-head .fine')).to.contain('closed on April 10, 2016');
  });

  it('sets a question that is a whole text as text', async () => {
    const long = 'What should the town do with its quay, and for whom? '.repeat(6);
    const root = await fed({ ...consultation, question: { en: long } });
    const question = root.querySelector('.mandate-question')!;
    const lead = root.querySelector('.lead')!;
    expect(getComputedStyle(question).fontWeight).to.equal(getComputedStyle(lead).fontWeight);
  });

  it('marks the level that is promised, among all five', async () => {
    const root = await fed();
    expect(root.querySelectorAll('.scale > li')).to.have.length(5);
    expect(words(root, '.scale > [aria-current="true"]')).to.equal('Involve');
  });

  it('marks the phase that runs, and says of the past that it is past', async () => {
    const root = await fed();
    const phases = [...root.querySelectorAll('.phases > li')];
    expect(phases.map((each) => each.getAttribute('aria-current'))).to.deep.equal([
      null,
      'step',
      null,
    ]);
    expect(phases[0]?.querySelector('.vh')?.textContent).to.equal('Done: ');
  });

  it('has no place for phases where there are none', async () => {
    const root = await fed({ ...consultation, phases: [] });
    expect(root.querySelector('.phases')).not.to.exist;
  });

  it('says that a wording is missing in the reader’s language, and marks the other', async () => {
    const root = await fed({ ...consultation, question: { fr: 'Que faire du quai ?' } });
    expect(root.querySelector('.mandate-question span[lang="fr"]')).to.exist;
    expect(root.querySelector('.mandate-question .fine')?.textContent).not.to.equal('');
  });

  it('counts its headings on from the level that the page sets', async () => {
    const element = await fixture<Mandate>(
      html`<entente-mandate heading-level="4" .consultation=${consultation}></entente-mandate>`,
    );
    await until(() => element.shadowRoot?.querySelector('h5'));
    expect(element.shadowRoot?.querySelector('h4')).to.exist;
    expect(element.shadowRoot?.querySelector('h2, h3, h6')).not.to.exist;
  });

  it('speaks French', async () => {
    const root = await fed(consultation, { lang: 'fr' });
    const own = [...root.querySelectorAll('h2, h3, .fine, .scale, .lead, .when')];
    expect(own.flatMap(({ textContent }) => frenchFaults(textContent))).to.deep.equal([]);
    await expect(root.host).to.be.accessible();
  });

  it('loses nothing at 320 px', async () => {
    await resizeTo(320);
    await fed();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('shows the consultation around it', async () => {
    const { root } = await mount<Mandate>(html`<entente-mandate></entente-mandate>`);
    await until(() => root.querySelector('.mandate-question'));
    expect(words(root, '.mandate-question')).to.equal('What should become of the quay?');
  });
});
