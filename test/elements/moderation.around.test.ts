import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/moderation/moderation.define.js';
import type { Moderation, ModerationShow } from '../../src/elements/moderation/moderation.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aParaphrase, town } from '../support/builders.js';
import { aChallenge, anAssessment, aRecognition, aSource, factTown } from '../support/evidence.js';
import { frenchFaults } from '../support/french.js';
import { aReport } from '../support/moderation.js';
import { button, choose, focused, mount, type, until, type Stage } from '../support/mount.js';

const facilitator = { name: 'Fay', roles: ['facilitator'] } as const;

const restated = aParaphrase('restated');

async function mountForm(
  show: ModerationShow,
  records: readonly AnyRecord[],
  who: Partial<{ name: string; roles: readonly ['facilitator']; lang: string }> = { name: 'Cyd' },
  claimId = 'berths',
) {
  const mounted = await mount<Moderation>(
    html`<entente-moderation claim-id=${claimId} show=${show}></entente-moderation>`,
    { ...who, records },
  );
  await until(() => mounted.root.querySelector('form'), 'the form');
  // What was said around it comes with the rest of its record.
  await until(() => mounted.store.details.cell(claimId).value.status === 'ready', 'the record');
  await mounted.element.updateComplete;
  return mounted;
}

const choice = (root: ShadowRoot) => root.querySelector<HTMLSelectElement>('#about');

const offered = (root: ShadowRoot) => [...(choice(root)?.options ?? [])].map(({ label }) => label);

/** Words without the marks that keep the direction of a name to itself. */
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');

const kept = ({ memory }: Pick<Stage, 'memory'>, wanted: string) =>
  memory.snapshot().filter((record) => record.type === wanted);

describe('<entente-moderation> about what was said around a contribution', () => {
  it('asks which of it is reported, each by what it is and whose', async () => {
    const { element, root } = await mountForm('report', [...town(), restated]);
    expect(offered(root).map(plain)).to.deep.equal([
      'Contribution 1',
      'What Ana says of themselves',
      'Ben’s restatement of 1',
    ]);
    await expect(element).to.be.accessible();
  });

  it('names a challenge, a view of a source and a recognition', async () => {
    const records = factTown([
      aChallenge({ participantId: 'Ben' }),
      aSource('tides'),
      anAssessment('Ben'),
      aRecognition('Ben'),
    ]);
    const { root } = await mountForm('report', records, { name: 'Cyd' }, 'water');
    expect(offered(root).slice(2).map(plain)).to.deep.equal([
      'Ben’s request for evidence on 2',
      'Ben’s view of a source of 2',
      'How Ben takes the evidence on 2',
    ]);
  });

  it('reports what was chosen, by keys alone', async () => {
    const mounted = await mountForm('report', [...town(), restated]);
    mounted.element.focus();
    await until(() => focused()?.id === 'about');
    await sendKeys({ press: 'End' });
    await until(() => choice(mounted.root)?.value === 'paraphrase restated');
    expect(mounted.root.querySelector('blockquote')?.textContent).to.contain('families who fish');
    choose(mounted.root, 'ground', 'insult');
    button(mounted.root, 'Send the report').click();
    await until(() => kept(mounted, 'report').length === 1);
    expect(kept(mounted, 'report')[0]).to.include({ subject: 'paraphrase', subjectId: 'restated' });
  });

  it('offers nothing that is one’s own, or that was removed', async () => {
    const other = aParaphrase('other', { participantId: 'Cyd', removed: true });
    const { root } = await mountForm('report', [...town(), restated, other], { name: 'Ben' });
    expect(offered(root)).to.have.length(2);
  });

  it('is reported by the author of the contribution, and decided on by another facilitator', async () => {
    const records = [...town(), restated];
    const author = await mountForm('report', records, { name: 'Ana' });
    expect(choice(author.root)?.value).to.equal('claim berths');
    expect(offered(author.root).map(plain)).to.include('Ben’s restatement of 1');
    const { root } = await mount<Moderation>(
      html`<entente-moderation
        claim-id="berths"
        subject="paraphrase"
        subject-id="restated"
        show="moderate"
      ></entente-moderation>`,
      { ...facilitator, name: 'Ana', records },
    );
    await until(() => root.querySelector('.notice'), 'what is said in place of the form');
    expect(root.querySelector('form')).to.equal(null);
  });

  it('opens for a facilitator on what was reported', async () => {
    const report = aReport('r', { subject: 'paraphrase', subjectId: 'restated' });
    const { root } = await mountForm('moderate', [...town(), restated, report], facilitator);
    expect(choice(root)?.value).to.equal('paraphrase restated');
    expect(root.querySelector('blockquote')?.textContent).to.contain('families who fish');
    expect(root.querySelector('.facts')?.textContent).to.contain('1 person');
  });

  it('records a decision on what was reported, and shows what others read then', async () => {
    const report = aReport('r', { subject: 'paraphrase', subjectId: 'restated' });
    const mounted = await mountForm('moderate', [...town(), restated, report], facilitator);
    const { root, element } = mounted;
    choose(root, 'action', 'remove');
    await element.updateComplete;
    choose(root, 'ground', 'insult');
    type(root, 'reason', 'It mocks the author.');
    await element.updateComplete;
    expect(root.querySelector('.stack .fine')?.textContent).to.contain('It mocks the author.');
    button(root, 'Record the decision').click();
    await until(() => kept(mounted, 'decision').length === 1);
    expect(kept(mounted, 'paraphrase')[0]).to.include({ removed: true });
    expect(kept(mounted, 'report')[0]).to.include({ status: 'decided' });
  });

  it('offers to bring back what was removed', async () => {
    const gone = { ...restated, removed: true };
    const report = aReport('r', { subject: 'paraphrase', subjectId: 'restated' });
    const { root } = await mountForm('moderate', [...town(), gone, report], facilitator);
    const actions = [...root.querySelectorAll<HTMLInputElement>('[name="action"]')];
    expect(actions.map(({ value }) => value)).to.deep.equal(['restore', 'keep']);
  });

  it('speaks French', async () => {
    const french = { name: 'Cyd', lang: 'fr' };
    const { root } = await mountForm('report', [...town(), restated], french);
    expect(plain(offered(root)[2] ?? '')).to.equal('La reformulation de la 1 par Ben');
    expect(frenchFaults(root.textContent)).to.deep.equal([]);
  });
});
